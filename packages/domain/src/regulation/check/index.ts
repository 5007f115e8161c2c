import type { RegulationError } from '../error.js'
import type { Regulation } from '../language/regulation.js'
import { readAs, unreadable } from '../readings.js'
import type { Settings } from '../settings.js'
import { clause } from './clause.js'
import { contradictions } from './contradictions.js'
import { clauseCycles, conditionCycles } from './cycles.js'
import { duplicates } from './duplicates.js'
import { endless } from './endless.js'
import { head, listed, settings as set } from './head.js'
import { visit } from './mechanism.js'
import { deadlocked, recordable } from './recordable.js'
import { strictGuards } from './strict.js'
import { tables } from './tables.js'
import { unused } from './unused.js'
import { waiting } from './waiting.js'
import { eachOf, inClause, seated, type Walk, walkOf } from './walk.js'
import { type Words, wordsOf } from './words.js'

const clauses = (walk: Walk): void => {
  for (const [at, found] of walk.words.regulation.clauses.entries()) {
    inClause(walk, found, at, (w) => {
      clause(w, found)
      eachOf(w, 'readings', found.readings, (reading, { does }) => eachOf(reading, 'does', does, visit))
    })
    for (const [index, mechanism] of found.does.entries())
      seated(walk, { clause: found, at, index }, (w) => visit(w, mechanism))
  }
}

/** Every mechanism that a reference names: all of a clause, or one. */
const meant = (words: Words, word: string): ReadonlyArray<string> =>
  word.includes('#') ? [word] : (words.clauses.get(word)?.does ?? []).map((_, index) => `${word}#${index + 1}`)

const cycles = ({ words, links }: Walk): ReadonlyArray<RegulationError> => [
  ...conditionCycles(links.conditions, (name) => words.conditions.get(name)?.clause.id),
  ...clauseCycles(
    links.clauses.flatMap(([from, to]) => meant(words, to).map((mechanism) => [from, mechanism] as const)),
  ),
]

/** What mechanisms do to each other. */
const together = (walk: Walk): void => {
  const guards = strictGuards(walk.words)
  const shut = contradictions(walk, guards)
  const can = recordable(walk.words, deadlocked(walk.words, guards, shut))
  waiting(walk, guards, can)
  endless(walk, can)
  tables(walk)
}

/**
 * What is wrong with a regulation that has the right shape, in itself and with the settings of a deployment: words that
 * nothing declares, comparisons of unlike things, references that lead nowhere or in a circle, conditions that can never be
 * true, guards that contradict each other, clocks that nothing stops, rungs without a holder, and more (`regulationErrorTags`).
 * Each with clause, path, what is wrong and what to do. A warning does not stop loading (`stopsLoading`). Never throws.
 *
 * @example
 * import { checkRegulation, stopsLoading } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 *
 * assert.deepEqual(checkRegulation(governmentServiceCentre).filter(stopsLoading), [])
 */
export const checkRegulation = (regulation: Regulation, settings?: Settings): ReadonlyArray<RegulationError> => {
  const errors: RegulationError[] = []
  const walk = walkOf(wordsOf(readAs(regulation, settings?.readings), settings), errors)
  errors.push(...unreadable(regulation, settings?.readings))
  head(walk)
  set(walk)
  duplicates(walk)
  clauses(walk)
  listed(walk)
  // What is too deep to be walked is too deep to be reasoned about.
  if (!walk.spent.full) together(walk)
  unused(walk)
  return [...errors, ...cycles(walk)]
}
