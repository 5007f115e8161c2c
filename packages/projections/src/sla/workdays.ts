import { type Day, dayNumber, type WorkingCalendar } from '@redress/holidays'

/** Working days after `from` up to `to`, negative backwards; null outside the years that the calendar covers. */
export const workdaysBetween = (calendar: WorkingCalendar, from: Day, to: Day): number | null => {
  const days = calendar.numbers.count(dayNumber(from), dayNumber(to))
  return Number.isNaN(days) ? null : days
}
