import { daysFromCivil } from './civil.js'
import { type Day, type DayNumber, dayFromNumber, daysAtStart } from './day.js'
import { type Either, left, right } from './either.js'
import type { CalendarError } from './error.js'
import { outOfRange } from './out-of-range.js'
import { isWork, kindName } from './table/kinds.js'
import { covers, kindAt, type Table } from './table/table.js'
import type { DayInfo } from './working-calendar.js'

/** Not public: of a day number that the table covers. */
export const infoOf = (table: Table, n: number): DayInfo => {
  const code = kindAt(table, n)
  return {
    day: dayFromNumber(n as DayNumber),
    work: isWork(code),
    kind: kindName(code),
    ...table.written.get(n),
    certain: n <= table.certainUntil,
  }
}

/** What the calendar says about a day: `WorkingCalendar.day`. */
export const dayInfo = (table: Table, day: Day): Either<CalendarError, DayInfo> => {
  const n = daysAtStart(day)
  return covers(table, n) ? right(infoOf(table, n)) : left(outOfRange(table, day))
}

/** The days of a year that are of a kind: `WorkingCalendar.holidays` and `makeUpDays`. */
export const daysOfKind = (
  table: Table,
  year: number,
  kind: DayInfo['kind'],
): Either<CalendarError, ReadonlyArray<DayInfo>> => {
  const from = Number.isInteger(year) ? daysFromCivil(year, 1, 1) : Number.NaN
  if (!covers(table, from)) return left(outOfRange(table, `${year}`))
  const length = daysFromCivil(year + 1, 1, 1) - from
  return right(Array.from({ length }, (_, i) => infoOf(table, from + i)).filter((info) => info.kind === kind))
}

/** The working days between two days: `WorkingCalendar.between`. */
export const workdaysBetween = (table: Table, from: Day, to: Day): Either<CalendarError, ReadonlyArray<Day>> => {
  const a = daysAtStart(from)
  const b = daysAtStart(to)
  if (!covers(table, a)) return left(outOfRange(table, from))
  if (!covers(table, b)) return left(outOfRange(table, to))
  const upTo = (n: number): number => table.rank[n - table.first + 1] ?? 0
  const days = table.select.subarray(upTo(Math.min(a, b)), upTo(Math.max(a, b)))
  return right(Array.from(days, (n) => dayFromNumber(n as DayNumber)))
}
