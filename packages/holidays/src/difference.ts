import { infoOf } from './day-info.js'
import { type Either, left, right } from './either.js'
import type { CalendarError } from './error.js'
import { calendarError } from './error.js'
import { kindAt, type Table } from './table/table.js'
import type { DayDifference } from './working-calendar.js'

/** The days that both cover and that are of another kind in one than in the other: `WorkingCalendar.diff`. */
export const differences = (here: Table, there: Table): Either<CalendarError, ReadonlyArray<DayDifference>> => {
  const first = Math.max(here.first, there.first)
  const last = Math.min(here.last, there.last)
  if (first > last)
    return left(
      calendarError(
        'OutOfRange',
        `${here.text(here.first)}/${here.text(here.last)}`,
        `与另一日历（${there.text(there.first)} 至 ${there.text(there.last)}）没有共同的日期，无从比较。`,
        `has no day in common with the other calendar (${there.text(there.first)} to ${there.text(there.last)}); nothing can be compared.`,
      ),
    )
  const found: Array<DayDifference> = []
  for (let n = first; n <= last; n += 1)
    if (kindAt(here, n) !== kindAt(there, n))
      found.push({ day: here.text(n), here: infoOf(here, n), there: infoOf(there, n) })
  return right(found)
}
