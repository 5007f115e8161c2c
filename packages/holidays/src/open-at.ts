import { weekdayOfDays } from './civil.js'
import { dayFromNumber } from './day.js'
import { type Either, right } from './either.js'
import type { CalendarError } from './error.js'
import type { EpochMs } from './instant.js'
import { dayNumberOf, minuteOf } from './local.js'
import type { Schedule } from './opening-hours.js'
import { openingsOn } from './openings.js'
import { kindCode } from './table/kinds.js'
import type { WorkingCalendar } from './working-calendar.js'

/**
 * Whether an office is open at an instant: from the first minute of an opening up to, not including, its last.
 * Errors: `OutOfRange`.
 *
 * @example
 * import { calendar, isOpenAt, parseInstant, STANDARD_HOURS } from '@redress/holidays'
 *
 * const saturday = parseInstant('2026-02-14T10:00+08:00') // a make-up day
 * if (saturday._tag === 'Right') isOpenAt(calendar('CN'), STANDARD_HOURS, saturday.right) // Right(true)
 */
export const isOpenAt = (
  calendar: WorkingCalendar,
  schedule: Schedule,
  at: EpochMs,
): Either<CalendarError, boolean> => {
  const n = dayNumberOf(at, calendar.zone)
  const info = calendar.day(dayFromNumber(n))
  if (info._tag === 'Left') return info
  const minute = minuteOf(at, calendar.zone)
  const openings = openingsOn(schedule, kindCode(info.right.kind), weekdayOfDays(n))
  return right(openings.some(({ from, to }) => from <= minute && minute < to))
}
