import type { CompiledRegulation } from '../regulation/compile.js'
import { type Conflict, pairsOf } from './conflict.js'
import { deadlockConflicts } from './deadlock.js'
import { guardConflicts, guardsOf } from './guards.js'
import { limitConflicts } from './limits.js'
import { canMeet } from './meeting.js'
import { orderConflicts } from './order.js'
import { dutiesOf } from './parts.js'
import { recordConflicts, recordsOf } from './records.js'
import { bindingRoutesOf, routeConflicts } from './routes.js'

const among = (regulations: ReadonlyArray<CompiledRegulation>): ReadonlyArray<Conflict> => {
  const guards = regulations.flatMap(guardsOf)
  const duties = regulations.flatMap(dutiesOf)
  return [
    ...guardConflicts(guards),
    ...orderConflicts(guards, duties),
    ...deadlockConflicts(duties, guards),
    ...recordConflicts(regulations.flatMap(recordsOf)),
    ...limitConflicts(duties),
    ...routeConflicts(regulations.flatMap(bindingRoutesOf)),
  ]
}

const within = new WeakMap<CompiledRegulation, ReadonlyArray<Conflict>>()

const own = (regulation: CompiledRegulation): ReadonlyArray<Conflict> => {
  const found = within.get(regulation) ?? among([regulation])
  within.set(regulation, found)
  return found
}

const spans = ({ sides }: Conflict): boolean => new Set(sides.map(({ regulation }) => regulation)).size > 1

const between = new WeakMap<CompiledRegulation, WeakMap<CompiledRegulation, ReadonlyArray<Conflict>>>()

/** Conflicts of two regulations that can apply to one case, looked for once. */
const across = (a: CompiledRegulation, b: CompiledRegulation): ReadonlyArray<Conflict> => {
  const of = between.get(a) ?? new WeakMap<CompiledRegulation, ReadonlyArray<Conflict>>()
  between.set(a, of)
  const found = of.get(b) ?? (canMeet(a, b) ? among([a, b]).filter(spans) : [])
  of.set(b, found)
  return found
}

/**
 * Where clauses contradict each other: within each regulation, and between any two that can apply to one complaint. Sound:
 * what is reported has been shown from the clauses themselves, `possible` where it has not been shown that a case meets the
 * conditions of both. That nothing is reported does not prove that there is nothing.
 *
 * @example
 * import { compile, conflictsOf } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(compiled._tag === 'Right')
 * assert.ok(conflictsOf([compiled.right]).every(({ sides, text }) => sides.length > 1 && text.zh !== ''))
 */
export const conflictsOf = (regulations: ReadonlyArray<CompiledRegulation>): ReadonlyArray<Conflict> => [
  ...regulations.flatMap(own),
  ...pairsOf(regulations).flatMap(([a, b]) => across(a, b)),
]
