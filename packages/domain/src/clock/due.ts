import { type Counting, type EpochMs, formatInstant, type Length, type WorkingCalendar } from '@redress/holidays'
import type { Due } from './clock.js'

/** The due time of a length from an instant; `undefined` where the calendar does not reach that far. */
export const reckon = (
  calendar: WorkingCalendar,
  from: EpochMs,
  length: Length,
  counting: Counting | undefined,
): Due | undefined => {
  const due = calendar.period(from, length, counting)
  if (due._tag === 'Left') return undefined
  const { dueAt, dueDay, certain, earliest, latest, notices } = due.right
  return {
    at: formatInstant(dueAt, calendar.zone),
    ms: dueAt,
    day: dueDay,
    provisional: !certain,
    earliest,
    latest,
    notices,
    from,
    length,
    ...(counting === undefined ? {} : { counting }),
  }
}
