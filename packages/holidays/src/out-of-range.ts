import { type CalendarError, calendarError } from './error.js'
import type { Table } from './table/table.js'

/** The value is said as it was asked: a day, or a day and what was added to it. */
export const outOfRange = (table: Table, value: string): CalendarError => {
  const first = table.text(table.first)
  const last = table.text(table.last)
  return calendarError(
    'OutOfRange',
    value,
    `超出日历范围；日历覆盖 ${first} 至 ${last}，请检查日期或缩短期间。`,
    `is outside the calendar, which covers ${first} to ${last}; check the date, or shorten the period.`,
  )
}
