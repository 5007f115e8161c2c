import type { Condition } from '../../language/condition.js'
import type { Words } from '../words.js'
import { allTogether, type Mode, opposite } from './mode.js'
import { copyOf, emptyState, type State } from './state.js'
import { state } from './statement.js'

/** A condition, and what is asked of it. */
export interface Goal {
  readonly condition: Condition
  readonly mode: Mode
}

/** Statements looked at before a question is given up: then nothing is claimed. */
const PATIENCE = 2_000

type Branch = ReadonlyArray<Goal>

const parts = (
  words: Words,
  { condition, mode }: Goal,
): { readonly together: boolean; readonly goals: Branch } | undefined => {
  const of = (conditions: ReadonlyArray<Condition>) => conditions.map((part) => ({ condition: part, mode }))
  if ('all' in condition) return { together: allTogether('all', mode), goals: of(condition.all) }
  if ('any' in condition) return { together: allTogether('any', mode), goals: of(condition.any) }
  if ('not' in condition) return { together: true, goals: [{ condition: condition.not, mode: opposite[mode] }] }
  if (!('condition' in condition)) return undefined
  const named = words.conditions.get(condition.condition)
  return named === undefined ? undefined : { together: true, goals: of([named.is]) }
}

const search = (
  words: Words,
  goals: ReadonlyArray<Goal>,
  branches: ReadonlyArray<Branch>,
  known: State,
  patience: { left: number },
): boolean => {
  const pending = [...goals]
  const open = [...branches]
  for (let goal = pending.pop(); goal !== undefined; goal = pending.pop()) {
    if (--patience.left < 0) return true
    const inner = parts(words, goal)
    if (inner === undefined) {
      if (!state(words, known, goal.condition, goal.mode)) return false
    } else if (inner.together || inner.goals.length === 1) pending.push(...inner.goals)
    else if (inner.goals.length === 0) return false
    else open.push(inner.goals)
  }
  const [branch, ...rest] = open
  return branch === undefined || branch.some((goal) => search(words, [goal], rest, copyOf(known), patience))
}

/**
 * Can these conditions be so at one moment. Sound where it says no: no case, known or unknown, has them all. Where it says
 * yes, it may only not have seen why not; what is compared with other facts or with parameters is not looked into.
 */
export const canBe = (words: Words, ...goals: ReadonlyArray<Goal>): boolean =>
  search(words, goals, [], emptyState(), { left: PATIENCE })

export const isTrue = (condition: Condition): Goal => ({ condition, mode: 'true' })
export const isNotTrue = (condition: Condition): Goal => ({ condition, mode: 'notTrue' })
