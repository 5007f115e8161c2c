import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { decodeRegulation } from '../packages/domain/src/regulation/codec/decode.js'
import { describeClause } from '../packages/domain/src/regulation/describe.js'
import { readRegulation } from '../packages/domain/src/regulation/load/index.js'
import { regulationToYaml } from '../packages/domain/src/regulation/load/to-yaml.js'
import { type Encoded, type Material, wholeRegulation } from './support/scenario.js'
import { sharedText } from './support/shared.js'

const language = (file: string): string => sharedText(`regulations/language/${file}`)

const encodings = language('encodings.jsonl')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Encoded)
const material: Material = {
  encodings,
  vocabulary: JSON.parse(language('vocabulary.json')) as Material['vocabulary'],
  parameters: JSON.parse(language('parameters.json')) as Material['parameters'],
}
const ids = Object.keys(material.vocabulary.regulations)

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
    const regulation = wholeRegulation(id, material)
    expect(faults(regulation)).toEqual([])
    const decoded = decodeRegulation(regulation)
    const own = encodings.filter((encoded) => encoded.id.startsWith(`${id}/`))
    expect(isRight(decoded) && decoded.right.clauses.map(({ does }) => does)).toEqual(
      own.map(({ encoding }) => encoding),
    )
  })

  const regulations = ids.map((id) => [id, decodeRegulation(wholeRegulation(id, material))] as const)

  it.each(regulations)('%s comes back from a file in YAML', (_id, decoded) => {
    if (!isRight(decoded)) throw new Error('was refused')
    const read = readRegulation(regulationToYaml(decoded.right))
    expect(isRight(read) && read.right.regulation).toEqual(decoded.right)
  })

  it.each(regulations)('%s is read back to a lawyer, clause by clause', (_id, decoded) => {
    if (!isRight(decoded)) throw new Error('was refused')
    for (const clause of decoded.right.clauses) {
      const { zh, en } = describeClause(clause, decoded.right)
      expect(zh).toMatch(/[一-龥].*。$/s)
      expect(en).toMatch(/^[A-Z"\p{Script=Han}].*\.$/su)
      expect(`${zh}${en}`).not.toMatch(/undefined|\[object|\{\d\}/)
    }
  })
})
