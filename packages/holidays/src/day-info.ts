import { daysFromCivil } from './civil.js'
import { type Day, daysAtStart } from './day.js'
import { type Either, left, right } from './either.js'
import type { CalendarError } from './error.js'
import { outOfRange } from './out-of-range.js'
import { isWork, kindName } from './table/kinds.js'
import { covers, kindAt, type Table, type Tables, tableFor } from './table/table.js'
import type { DayInfo } from './working-calendar.js'

/** Not public: of a day number that the table covers. */
export const infoOf = (table: Table, n: number): DayInfo => {
  const code = kindAt(table, n)
  return {
    day: table.text(n),
    work: isWork(code),
    kind: kindName(code),
    ...table.written().get(n),
    certain: n <= table.certainUntil,
  }
}

/** What the calendar says about a day: `WorkingCalendar.day`. */
export const dayInfo = (tables: Tables, day: Day): Either<CalendarError, DayInfo> => {
  const n = daysAtStart(day)
  const table = tableFor(tables, n, n)
  return covers(table, n) ? right(infoOf(table, n)) : left(outOfRange(table, day))
}

/** The days of a year, as far as the calendar covers it, that are of a kind: `WorkingCalendar.holidays`, `makeUpDays`. */
export const daysOfKind = (
  table: Table,
  year: number,
  kind: DayInfo['kind'],
): Either<CalendarError, ReadonlyArray<DayInfo>> => {
  const from = Number.isInteger(year) ? Math.max(table.first, daysFromCivil(year, 1, 1)) : Number.NaN
  const to = Number.isInteger(year) ? Math.min(table.last, daysFromCivil(year, 12, 31)) : Number.NaN
  if (!(from <= to)) return left(outOfRange(table, `${year}`))
  return right(
    Array.from({ length: to - from + 1 }, (_, i) => infoOf(table, from + i)).filter((info) => info.kind === kind),
  )
}

/** The working days between two days: `WorkingCalendar.between`. */
export const workdaysBetween = (table: Table, from: Day, to: Day): Either<CalendarError, ReadonlyArray<Day>> => {
  const a = daysAtStart(from)
  const b = daysAtStart(to)
  if (!covers(table, a)) return left(outOfRange(table, from))
  if (!covers(table, b)) return left(outOfRange(table, to))
  const upTo = (n: number): number => table.rank[n - table.first + 1] ?? 0
  return right(Array.from(table.select.subarray(upTo(Math.min(a, b)), upTo(Math.max(a, b))), table.text))
}
