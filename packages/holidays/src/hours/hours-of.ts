import type { Day } from '../day.js'
import { type Either, left, right } from '../either.js'
import { type CalendarError, calendarError } from '../error.js'
import type { EpochMs } from '../instant.js'
import type { TimeText } from '../length.js'
import { atMinute, formatInstant } from '../local.js'
import type { Schedule } from '../opening-hours.js'
import { outOfRange } from '../out-of-range.js'
import { timeMinutes } from '../parse-length.js'
import type { Table } from '../table/table.js'
import type { Zone } from '../zone.js'
import { hoursBetween, reachedBack, usedUp } from './bounds.js'
import { type Clockwork, clockworkOf } from './clockwork.js'
import { elapsedAt, firstAfter, lastBefore, stretchAt } from './elapsed.js'
import type { CountedMinutes, ReckonedInstant, WorkingHourNumbers, WorkingHours } from './working-hours.js'

const MINUTE_MS = 60_000

const covers = ({ timeline }: Clockwork, at: number): boolean => at >= timeline.from && at < timeline.to

const addMs = ({ timeline }: Clockwork, at: number, ms: number): number => {
  if (!(at >= timeline.from && at < timeline.to)) return Number.NaN
  if (ms === 0) return at
  const then = elapsedAt(timeline, at) + ms
  return ms > 0 ? firstAfter(timeline, then) : lastBefore(timeline, then)
}

const countMs = (work: Clockwork, from: number, to: number): number =>
  covers(work, from) && covers(work, to) ? elapsedAt(work.timeline, to) - elapsedAt(work.timeline, from) : Number.NaN

const isOpen = ({ timeline }: Clockwork, at: number): boolean =>
  at >= timeline.from &&
  at < timeline.to &&
  at >= (timeline.starts[stretchAt(timeline, at)] ?? Number.POSITIVE_INFINITY)

const moment = ({ table, zone }: Clockwork, at: number, asked = ''): CalendarError =>
  outOfRange(table, `${Number.isInteger(at) ? formatInstant(at as EpochMs, zone) : at}${asked}`)

/** An answer in day numbers, for `period`; undefined outside the calendar. */
export interface ReckonedHours {
  readonly at: number
  readonly day: number
  readonly certain: boolean
  readonly earliest: number
  readonly latest: number
}

const settled = (work: Clockwork, at: number): ReckonedHours => {
  const day = work.dayOf(at)
  return { at, day, certain: true, earliest: day, latest: day }
}

/** The moment `ms` of working time from another. */
export const reckonHours = (work: Clockwork, at: number, ms: number): ReckonedHours | undefined => {
  const found = addMs(work, at, ms)
  const { table, zone, doubtFrom } = work
  if (Number.isNaN(found) || work.dayOf(found) > table.last) return undefined
  if (ms === 0 || Math.max(at, found) <= doubtFrom) return settled(work, found)
  const [earliest, latest] = ms > 0 ? usedUp(work, at, ms) : reachedBack(work, at, -ms, (day) => atMinute(day, 0, zone))
  if (!(earliest >= table.first && latest <= table.last)) return undefined
  return { at: found, day: work.dayOf(found), certain: false, earliest, latest }
}

const dayText = ({ table }: Clockwork, n: number): Day => table.text(n)

const told = (work: Clockwork, { at, day, certain, earliest, latest }: ReckonedHours): ReckonedInstant => {
  const text = dayText(work, day)
  return {
    at: at as EpochMs,
    day: text,
    certain,
    earliest: earliest === day ? text : dayText(work, earliest),
    latest: latest === day ? text : dayText(work, latest),
  }
}

const notTime = (time: number | string): CalendarError =>
  calendarError(
    'InvalidLength',
    time,
    '不是工作时间的长度；请给出分钟数，或写成 PT8H、PT90M、PT1H30M。',
    'is no length of working time; give minutes, or write PT8H, PT90M, PT1H30M.',
  )

const add = (work: Clockwork, at: number, time: number | TimeText): Either<CalendarError, ReckonedInstant> => {
  const ms = Math.round((typeof time === 'number' ? time : timeMinutes(time)) * MINUTE_MS)
  if (!Number.isFinite(ms)) return left(notTime(time))
  const found = reckonHours(work, at, ms)
  return found === undefined ? left(moment(work, at, ` + ${time}`)) : right(told(work, found))
}

const count = (work: Clockwork, from: number, to: number): Either<CalendarError, CountedMinutes> => {
  const ms = countMs(work, from, to)
  if (Number.isNaN(ms)) return left(moment(work, covers(work, from) ? to : from))
  const minutes = ms / MINUTE_MS
  if (from === to || Math.max(from, to) <= work.doubtFrom)
    return right({ minutes, certain: true, least: minutes, most: minutes })
  const [least, most] = hoursBetween(work, Math.min(from, to), Math.max(from, to))
  return right(
    from < to
      ? { minutes, certain: false, least: least / MINUTE_MS, most: most / MINUTE_MS }
      : { minutes, certain: false, least: 0 - most / MINUTE_MS, most: 0 - least / MINUTE_MS },
  )
}

/** The opening is where the first millisecond to come begins. */
const nextOpening = (work: Clockwork, at: number): Either<CalendarError, ReckonedInstant> => {
  const found = reckonHours(work, at, 1)
  return found === undefined
    ? left(moment(work, at, ' + PT1M'))
    : right(told(work, { ...found, at: found.at - 1, day: work.dayOf(found.at - 1) }))
}

const numbersOf = (work: Clockwork): WorkingHourNumbers => ({
  add: (at, ms) => addMs(work, at, ms) as EpochMs,
  count: (from, to) => countMs(work, from, to),
  during: (at) => isOpen(work, at),
  doubtFrom: work.doubtFrom as EpochMs,
})

/** `WorkingCalendar.hours`. */
export const hoursOf = (table: Table, schedule: Schedule, zone: Zone): WorkingHours => {
  const work = clockworkOf(table, schedule, zone)
  return {
    schedule,
    zone,
    add: (at, time) => add(work, at, time),
    count: (from, to) => count(work, from, to),
    during: (at) => (covers(work, at) ? right(isOpen(work, at)) : left(moment(work, at))),
    nextOpening: (at) => nextOpening(work, at),
    numbers: numbersOf(work),
  }
}
