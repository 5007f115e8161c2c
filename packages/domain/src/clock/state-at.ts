import type { EpochMs } from '@redress/holidays'
import type { Clock, ClockState } from './clock.js'

const atEnd = (clock: Clock, endedMs: EpochMs): ClockState => {
  if (clock.due === undefined || endedMs <= clock.due.ms) return clock.ending === 'cancelled' ? 'cancelled' : 'met'
  return clock.applies === true ? 'breached' : 'undecided'
}

/**
 * What a clock is called at a moment (regulation language 3.6): a function of the clock and the moment, so that time alone
 * can breach it. Moments before the events that made the clock are answered as if those had been known.
 */
export const stateAt = (clock: Clock, now: EpochMs): ClockState => {
  if (clock.breachedMs !== undefined && now > clock.breachedMs) return 'breached'
  if (clock.applies === false) return 'inapplicable'
  const { overtakenMs, endedMs } = clock
  if (overtakenMs !== undefined && overtakenMs <= now) return clock.applies === true ? 'breached' : 'undecided'
  if (endedMs !== undefined && endedMs <= now) return atEnd(clock, endedMs)
  if (clock.due !== undefined && now > clock.due.ms) return clock.applies === true ? 'breached' : 'undecided'
  return clock.applies === true ? 'running' : 'pending'
}
