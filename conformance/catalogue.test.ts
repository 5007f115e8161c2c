import { describe, expect, it } from 'vitest'
import { coverageOf } from '../packages/domain/src/regulation/coverage.js'
import type { Regulation } from '../packages/domain/src/regulation/language/regulation.js'
import { allRegulations } from '../packages/domain/src/regulations/index.js'
import { catalogued } from './support/catalogue.js'
import { differing, quoting, silent, unfilled, unmarked, unread } from './support/catalogue-problems.js'

/** The regulations that ship against the catalogue of their sources: what differs fails, unless the clause says why. */

const shipped = (id: string): Regulation => {
  const found = allRegulations.find((regulation) => regulation.id === id)
  if (found === undefined) throw new Error(`${id} does not ship`)
  return found
}

describe.each(catalogued)('$id', (source) => {
  const regulation = shipped(source.id)

  it('has the clauses of the catalogue: id, ref, nature, limit, unit, start and stop', () => {
    expect(differing(source, regulation)).toEqual([])
    expect(regulation.clauses.map(({ id }) => `${source.id}/${id}`)).toEqual(source.clauses.map(({ id }) => id))
  })
  it('says why a person has to do what the engine does not', () => expect(silent(regulation)).toEqual([]))
  it('takes a reading of every ambiguity of its own', () => expect(unread(source, regulation)).toEqual([]))
  it('has every blank as a parameter with the default proposed, marked as ours', () => {
    expect(unfilled(regulation)).toEqual([])
    expect(unmarked(regulation)).toEqual([])
  })
  it('says where the source breaks off', () => expect(regulation.breaksOff !== undefined).toBe(source.truncated !== ''))
  it('says it in words of its own', () => expect(quoting(source, regulation)).toEqual([]))
})

it('645 of the 820 clauses are executed, 175 are left to people', () => {
  const all = allRegulations.flatMap(({ clauses }) => clauses.map(coverageOf))
  expect([all.length, all.filter((coverage) => coverage === 'manual').length]).toEqual([820, 175])
})
