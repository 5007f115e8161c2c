import type { EpochMs } from '@redress/holidays'
import type { Clock, ClockState } from './clock.js'
import { counted, openSuspension } from './suspension.js'

const atEnd = (clock: Clock, endedMs: EpochMs): ClockState => {
  if (clock.due === undefined || endedMs <= clock.due.ms) return clock.ending === 'cancelled' ? 'cancelled' : 'met'
  return clock.applies === true ? 'breached' : 'undecided'
}

const isCancelled = ({ ending, endedMs, due, overtakenMs }: Clock, now: EpochMs): boolean =>
  ending === 'cancelled' &&
  overtakenMs === undefined &&
  endedMs !== undefined &&
  endedMs <= now &&
  (due === undefined || endedMs <= due.ms)

/** While it runs: is it known to apply, due soon, or standing still. */
const open = (clock: Clock, now: EpochMs): ClockState => {
  if (clock.applies !== true) return 'pending'
  const standing = openSuspension(clock)
  if (standing !== undefined && standing.fromMs <= now) return 'suspended'
  return clock.warnMs !== undefined && now >= clock.warnMs ? 'warned' : 'running'
}

/**
 * What a clock is called at a moment (regulation language 3.6): a function of the clock and the moment, so that time alone
 * can breach it. Moments before the events that made the clock are answered as if those had been known.
 */
export const stateAt = (clock: Clock, now: EpochMs): ClockState => {
  if (clock.breachedMs !== undefined && now > clock.breachedMs) return 'breached'
  if (clock.opensMs !== undefined && now < clock.opensMs) return 'inapplicable'
  const { overtakenMs, endedMs } = clock
  // What was lifted or withdrawn in time has ended, whether or not it applied.
  if (isCancelled(clock, now)) return 'cancelled'
  if (clock.applies === false) return 'inapplicable'
  if (overtakenMs !== undefined && overtakenMs <= now) return clock.applies === true ? 'breached' : 'undecided'
  if (endedMs !== undefined && endedMs <= now) return atEnd(clock, endedMs)
  if (clock.due !== undefined && counted(clock, now) > clock.due.ms)
    return clock.applies === true ? 'breached' : 'undecided'
  return open(clock, now)
}
