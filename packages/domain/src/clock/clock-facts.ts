import type { EpochMs } from '@redress/holidays'
import type { ClockFacts } from '../regulation/context.js'
import type { Instance } from './instance.js'
import { stateAt } from './state-at.js'
import { counted } from './suspension.js'

/** The clocks as conditions see them: since when each runs, and how far it is past its due time. */
export const clockFacts = (instances: ReadonlyArray<Instance>, now: number): ReadonlyArray<ClockFacts> =>
  instances.map(({ clock }) => {
    const { due, endedMs } = clock
    const at = (endedMs === undefined ? now : Math.min(endedMs, now)) as EpochMs
    const overdue = due !== undefined && stateAt(clock, at) === 'breached' ? counted(clock, at) - due.ms : undefined
    return {
      clause: clock.clause,
      startedAt: clock.startedAt,
      overdueBy: overdue !== undefined && overdue > 0 ? overdue : undefined,
    }
  })
