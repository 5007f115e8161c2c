import fc from 'fast-check'
import type { Mechanism } from '../regulation/language/mechanism.js'
import type { Clause, Regulation } from '../regulation/language/regulation.js'
import { blanks, head, optionalWords } from './regulation/head.js'
import { kinds, natureOf } from './regulation/kinds.js'

/** Clauses that others may refer to: a limit, a guard, a record, an indicator. They refer to none themselves. */
const foundations = ['clock', 'guard', 'record', 'indicator'] as const

const clauseOf = (kind: Mechanism['kind'], index: number): fc.Arbitrary<Clause> => {
  const id = `c${String(index + 1).padStart(2, '0')}` as const
  return kinds[kind](index).map((does) => ({
    id,
    ref: `第${index + 1}条`,
    summary: { zh: `第${index + 1}条`, en: `Article ${index + 1}` },
    nature: natureOf[kind],
    modality: 'must',
    does,
  }))
}

const names = (
  clauses: ReadonlyArray<Clause>,
): ((prefix: string, words: ReadonlyArray<string>) => ReadonlyArray<string>) => {
  const text = JSON.stringify(clauses)
  return (prefix, words) => words.filter((word) => text.includes(`"${prefix}${word}"`))
}

/** The head declares what the clauses use, and nothing else that could be left over. */
const headed = (clauses: ReadonlyArray<Clause>): Regulation => {
  const used = names(clauses)
  const parameters = used('param.', Object.keys(blanks))
  return {
    ...head,
    flags: used('flag.', optionalWords.flags),
    tables: used('', optionalWords.tables),
    rosters: used('', optionalWords.rosters),
    parameters: Object.fromEntries(Object.entries(blanks).filter(([name]) => parameters.includes(name))),
    clauses,
  }
}

const all = Object.keys(kinds) as ReadonlyArray<Mechanism['kind']>

/**
 * A regulation in which `checkRegulation` finds nothing: any kinds of mechanism, of declared words only, each compared with
 * what it can hold, clauses that refer to each other without a cycle.
 *
 * @example
 * import { checkRegulation } from '@redress/domain'
 * import { arbitraryRegulation } from '@redress/domain/testing'
 * import fc from 'fast-check'
 *
 * fc.assert(fc.property(arbitraryRegulation, (regulation) => checkRegulation(regulation).length === 0), { numRuns: 10 })
 */
export const arbitraryRegulation: fc.Arbitrary<Regulation> = fc
  .array(fc.constantFrom(...all), { minLength: 1, maxLength: 10 })
  .chain((more) => fc.tuple(...[...foundations, ...more].map(clauseOf)))
  .map(headed)
