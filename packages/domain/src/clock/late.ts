import { dayOf, type EpochMs, type WorkingCalendar } from '@redress/holidays'
import type { Clock } from './clock.js'

/**
 * Signed working days from the due day to the day on which the clock ended, or to `now` while it is open; positive is late.
 * `undefined` where the clock has no due time or the calendar does not reach.
 */
export const workdaysLate = (calendar: WorkingCalendar, clock: Clock, now: EpochMs): number | undefined => {
  if (clock.due === undefined) return undefined
  const end = clock.endedMs !== undefined && clock.endedMs <= now ? clock.endedMs : now
  const counted = calendar.countWorkdays(clock.due.day, dayOf(end, calendar.zone))
  return counted._tag === 'Right' ? counted.right.days : undefined
}
