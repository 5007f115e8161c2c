import { type Either, right } from '../either.js'
import type { CalendarError } from '../error.js'
import type { DayInfo, WorkingCalendar } from '../working-calendar.js'

/** Holidays and make-up days of a year, in the order of the year. */
export const specialDays = (calendar: WorkingCalendar, year: number): Either<CalendarError, ReadonlyArray<DayInfo>> => {
  const off = calendar.holidays(year)
  if (off._tag === 'Left') return off
  const work = calendar.makeUpDays(year)
  if (work._tag === 'Left') return work
  return right([...off.right, ...work.right].sort((a, b) => (a.day < b.day ? -1 : 1)))
}
