import type { Either } from './either.js'
import type { CalendarError } from './error.js'
import type { EpochMs } from './instant.js'
import type { Schedule } from './opening-hours.js'
import type { WorkingCalendar } from './working-calendar.js'

/**
 * Whether an office is open at an instant, on the clocks of the calendar: `hours(schedule).during(at)` for callers who
 * ask once. Errors: `OutOfRange`.
 *
 * @example
 * import { calendar, isOpenAt, parseInstant, STANDARD_HOURS } from '@redress/holidays'
 *
 * const saturday = parseInstant('2026-02-14T10:00+08:00') // a make-up day
 * if (saturday._tag === 'Right') isOpenAt(calendar('CN'), STANDARD_HOURS, saturday.right) // Right(true)
 */
export const isOpenAt = (calendar: WorkingCalendar, schedule: Schedule, at: EpochMs): Either<CalendarError, boolean> =>
  calendar.hours(schedule).during(at)
