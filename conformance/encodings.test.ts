import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { decodeRegulation } from '../packages/domain/src/regulation/codec/decode.js'
import { describeClause } from '../packages/domain/src/regulation/describe.js'
import { readRegulation } from '../packages/domain/src/regulation/load/index.js'
import { regulationToYaml } from '../packages/domain/src/regulation/load/to-yaml.js'
import { encodedRegulation, encodings, encodedIds as ids, wholeRegulation } from './support/material.js'

/** Path and text of what is wrong; nothing where nothing is. */
const faults = (input: unknown): ReadonlyArray<string> => {
  const decoded = decodeRegulation(input)
  return isRight(decoded) ? [] : decoded.left.map(({ path, en }) => `${path}: ${en}`)
}

describe('every clause that can be executed, in the language of the product', () => {
  it('has 646 encodings in 28 regulations', () => {
    expect(encodings.length).toBe(646)
    expect(ids.length).toBe(28)
  })

  it.each(ids)('%s decodes, as it stands', (id) => {
    const regulation = wholeRegulation(id)
    expect(faults(regulation)).toEqual([])
    const decoded = decodeRegulation(regulation)
    const own = encodings.filter((encoded) => encoded.id.startsWith(`${id}/`))
    expect(isRight(decoded) && decoded.right.clauses.map(({ does }) => does)).toEqual(
      own.map(({ encoding }) => encoding),
    )
  })

  it.each(ids)('%s comes back from a file in YAML', (id) => {
    const regulation = encodedRegulation(id)
    const read = readRegulation(regulationToYaml(regulation))
    expect(isRight(read) && read.right.regulation).toEqual(regulation)
  })

  it.each(ids)('%s is read back to a lawyer, clause by clause', (id) => {
    const regulation = encodedRegulation(id)
    for (const clause of regulation.clauses) {
      const { zh, en } = describeClause(clause, regulation)
      expect(zh).toMatch(/[一-龥].*。$/s)
      expect(en).toMatch(/^[A-Z"\p{Script=Han}].*\.$/su)
      expect(`${zh}${en}`).not.toMatch(/undefined|\[object|\{\d\}/)
    }
  })
})
