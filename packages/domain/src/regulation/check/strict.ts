import type { Guard } from '../language/decision.js'
import type { CommandKind } from '../language/words.js'
import type { Goal } from './satisfy/solve.js'
import { splitCommand } from './vocabulary/commands.js'
import type { Seat, Words } from './words.js'

/** A guard that nobody gets past: it refuses, has no exit, and no clause relaxes it. */
export interface StrictGuard extends Seat {
  readonly guard: Guard
  /** What is so where it holds, and where it lets a command through. */
  readonly holds: ReadonlyArray<Goal>
  readonly passes: Goal
}

const passes = (guard: Guard): Goal =>
  'require' in guard ? { condition: guard.require, mode: 'true' } : { condition: guard.forbid, mode: 'notTrue' }

export const strictGuards = ({ regulation: { clauses } }: Words): ReadonlyArray<StrictGuard> => {
  const relaxed = new Set(clauses.flatMap(({ does }) => does.flatMap((m) => (m.kind === 'relax' ? m.guards : []))))
  const found: StrictGuard[] = []
  for (const [at, clause] of clauses.entries())
    for (const [index, guard] of clause.does.entries()) {
      if (guard.kind !== 'guard' || clause.modality !== 'must' || guard.severity === 'warn') continue
      if (guard.override !== undefined || relaxed.has(clause.id) || relaxed.has(`${clause.id}#${index + 1}`)) continue
      const holds: ReadonlyArray<Goal> = guard.when === undefined ? [] : [{ condition: guard.when, mode: 'true' }]
      found.push({ clause, at, index, guard, holds, passes: passes(guard) })
    }
  return found
}

/** Does a guard on one command see each command of another kind: `Reply` sees `Reply:final`. */
export const covers = (guarded: CommandKind, command: CommandKind): boolean => {
  const [name, variant] = splitCommand(guarded)
  const [other, of] = splitCommand(command)
  return name === other && (variant === undefined || variant === of)
}
