import { type Day, type DayNumber, dayFromNumber, daysAtStart } from './day.js'
import { type Either, left, right } from './either.js'
import { type CalendarError, calendarError } from './error.js'
import { outOfRange } from './out-of-range.js'
import { boundsBackward, boundsForward, boundsOf } from './table/bounds.js'
import { addLookup, countLookup } from './table/lookup.js'
import { covers, type Table } from './table/table.js'
import type { Counted, Reckoned } from './working-calendar.js'

const text = (n: number): Day => dayFromNumber(n as DayNumber)

/** Not public: on day numbers, for `period`. `n` may be the day before the first. NaN days: outside. */
export const reckonNumber = (table: Table, n: number, k: number): { day: number; earliest: number; latest: number } => {
  const day = addLookup(table, n, k)
  // Backwards the days looked at lie before `n`, forwards the answer is the last one looked at.
  const lastSeen = k < 0 ? n - 1 : day
  if (lastSeen <= table.certainUntil) return { day, earliest: day, latest: day }
  const [earliest, latest] =
    k < 0 ? boundsBackward(table, n, -k) : k === 0 ? boundsForward(table, n - 1, 1) : boundsForward(table, n, k)
  return { day, earliest, latest }
}

/** The n-th working day from a day: `WorkingCalendar.addWorkdays`. */
export const addWorkdays = (table: Table, day: Day, k: number): Either<CalendarError, Reckoned> => {
  const n = daysAtStart(day)
  if (!Number.isInteger(k))
    return left(
      calendarError(
        'InvalidCount',
        k,
        '不是整数；工作日请按整天计。',
        'is not whole; count working days in whole days.',
      ),
    )
  if (!covers(table, n)) return left(outOfRange(table, day))
  const found = reckonNumber(table, n, k)
  if (!covers(table, found.earliest) || !covers(table, found.latest) || !covers(table, found.day))
    return left(outOfRange(table, `${day} ${k < 0 ? '-' : '+'} ${Math.abs(k)}`))
  return right({
    day: text(found.day),
    certain: (k < 0 ? n - 1 : found.day) <= table.certainUntil,
    earliest: text(found.earliest),
    latest: text(found.latest),
  })
}

/** Working days between two days: `WorkingCalendar.countWorkdays`. */
export const countWorkdays = (table: Table, from: Day, to: Day): Either<CalendarError, Counted> => {
  const a = daysAtStart(from)
  const b = daysAtStart(to)
  if (!covers(table, a)) return left(outOfRange(table, from))
  if (!covers(table, b)) return left(outOfRange(table, to))
  const days = countLookup(table, a, b)
  if (a === b || Math.max(a, b) <= table.certainUntil) return right({ days, certain: true, least: days, most: days })
  const { least, most } = boundsOf(table, Math.min(a, b), Math.max(a, b))
  return right(
    a < b ? { days, certain: false, least, most } : { days, certain: false, least: 0 - most, most: 0 - least },
  )
}
