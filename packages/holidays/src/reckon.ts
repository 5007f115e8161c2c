import { type Day, daysAtStart } from './day.js'
import { type Either, left, right } from './either.js'
import { type CalendarError, calendarError } from './error.js'
import { outOfRange } from './out-of-range.js'
import { boundsBackward, boundsForward, boundsOf } from './table/bounds.js'
import { addLookup } from './table/lookup.js'
import { covers, type Table, type Tables, tableFor } from './table/table.js'
import type { Counted, Reckoned } from './working-calendar.js'

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

const notWhole = (k: number): Either<CalendarError, never> =>
  left(
    calendarError('InvalidCount', k, '不是整数；工作日请按整天计。', 'is not whole; count working days in whole days.'),
  )

const tooFar = (table: Table, day: Day, k: number): Either<CalendarError, never> =>
  left(outOfRange(table, `${day} ${k < 0 ? '-' : '+'} ${Math.abs(k)}`))

/** The n-th working day from a day: `WorkingCalendar.addWorkdays`. */
export const addWorkdays = (tables: Tables, day: Day, k: number): Either<CalendarError, Reckoned> => {
  const n = daysAtStart(day)
  if (!Number.isInteger(k)) return notWhole(k)
  const near = tables.ready()
  const to = addLookup(near, n, k)
  // The common case first, and with one text: callers do this by the million.
  if (covers(near, n) && (k < 0 ? n - 1 : to) <= near.certainUntil && to >= near.first) {
    const text = near.text(to)
    return right({ day: text, certain: true, earliest: text, latest: text })
  }
  const table = tables.whole()
  if (!covers(table, n)) return left(outOfRange(table, day))
  const found = reckonNumber(table, n, k)
  if (!covers(table, found.earliest) || !covers(table, found.latest) || !covers(table, found.day))
    return tooFar(table, day, k)
  return right({
    day: table.text(found.day),
    certain: (k < 0 ? n - 1 : found.day) <= table.certainUntil,
    earliest: table.text(found.earliest),
    latest: table.text(found.latest),
  })
}

/** Working days between two days: `WorkingCalendar.countWorkdays`; with `lead` 1 the first day is counted, too. */
export const countWorkdays = (tables: Tables, from: Day, to: Day, lead: 0 | 1 = 0): Either<CalendarError, Counted> => {
  const a = daysAtStart(from)
  const b = daysAtStart(to)
  const low = Math.min(a, b) - lead
  const high = Math.max(a, b)
  const table = tableFor(tables, low, high)
  if (!covers(table, a)) return left(outOfRange(table, from))
  if (!covers(table, b)) return left(outOfRange(table, to))
  const days =
    (a <= b ? 1 : -1) * ((table.rank[high - table.first + 1] ?? 0) - (table.rank[low - table.first + 1] ?? 0)) + 0
  if (low === high || high <= table.certainUntil) return right({ days, certain: true, least: days, most: days })
  const { least, most } = boundsOf(table, low, high)
  return right(
    a <= b ? { days, certain: false, least, most } : { days, certain: false, least: 0 - most, most: 0 - least },
  )
}
