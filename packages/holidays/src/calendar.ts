import { type Day, type DayNumber, dayFromNumber } from './day.js'
import { dayInfo, daysOfKind, workdaysBetween } from './day-info.js'
import { type Either, right } from './either.js'
import { knownAt, stageOf, TURNING_POINTS } from './known.js'
import { numbersOf } from './numbers.js'
import { explanationOf } from './period/explain.js'
import { dueOf } from './period/period.js'
import { resolve } from './period/resolve.js'
import { addWorkdays, countWorkdays } from './reckon.js'
import { compile } from './table/table.js'
import type { CalendarId, WorkingCalendar } from './working-calendar.js'
import { SHANGHAI } from './zone.js'

const map = <E, A, B>(either: Either<E, A>, f: (a: A) => B): Either<E, B> =>
  either._tag === 'Left' ? either : right(f(either.right))

const dayText = (n: number): Day => dayFromNumber(n as DayNumber)

const build = (stage: number): WorkingCalendar => {
  const table = compile(knownAt(stage))
  const zone = SHANGHAI
  return {
    id: 'CN',
    zone,
    firstDay: dayText(table.first),
    lastDay: dayText(table.last),
    certainUntil: dayText(table.certainUntil),
    notices: table.notices,
    // Never later than itself: a calendar of the past must not learn the future by being asked again.
    asOf: (day) => atStage(Math.min(stage, stageOf(day))),
    day: (day) => dayInfo(table, day),
    isWorkday: (day) => map(dayInfo(table, day), (info) => info.work),
    addWorkdays: (day, n) => addWorkdays(table, day, n),
    countWorkdays: (from, to) => countWorkdays(table, from, to),
    next: (day) => addWorkdays(table, day, 1),
    prev: (day) => addWorkdays(table, day, -1),
    between: (from, to) => workdaysBetween(table, from, to),
    holidays: (year) => daysOfKind(table, year, 'holiday'),
    makeUpDays: (year) => daysOfKind(table, year, 'make-up'),
    numbers: numbersOf(table),
    period: (start, length, counting = {}) =>
      map(resolve(table, zone, start, length, counting), ({ question, answer }) => dueOf(question, answer)),
    explain: (start, length, counting = {}) =>
      map(resolve(table, zone, start, length, counting), ({ question, answer }) => explanationOf(question, answer)),
  }
}

/** One calendar for every state of knowledge, of which there are three dozen; made when first asked for. */
const built = new Map<number, WorkingCalendar>()

const atStage = (stage: number): WorkingCalendar => {
  const calendar = built.get(stage) ?? build(stage)
  built.set(stage, calendar)
  return calendar
}

/**
 * The working calendar of a country, with every notice that this version of the package carries. The same object
 * every time. Sources: the notices of the General Office of the State Council, one file each under src/notices.
 *
 * @example
 * import { calendar, parseDay } from '@redress/holidays'
 *
 * const friday = parseDay('2026-02-13')
 * if (friday._tag === 'Right') calendar('CN').next(friday.right) // 2026-02-14, a make-up Saturday
 */
export const calendar = (_id: CalendarId): WorkingCalendar => atStage(TURNING_POINTS.length)

/**
 * Whether a text names a calendar, for regulations that name theirs as data.
 *
 * @example
 * import { isCalendarId } from '@redress/holidays'
 *
 * isCalendarId('CN') // true
 */
export const isCalendarId = (text: string): text is CalendarId => text === 'CN'
