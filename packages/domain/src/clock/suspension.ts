import {
  type Counting,
  dayNumber,
  dayOf,
  type EpochMs,
  type Length,
  STANDARD_HOURS,
  startOfDay,
  type WorkingCalendar,
} from '@redress/holidays'
import type { Clock, Due, Suspension } from './clock.js'
import { reckon, reckonDate } from './due.js'

/** The stretch in which a clock stands still now, if it does. */
export const openSuspension = ({ suspensions }: Clock): Suspension | undefined => {
  const last = suspensions?.at(-1)
  return last?.toMs === undefined ? last : undefined
}

/** The moment that counts against the due time: while a clock stands still, the one at which it stopped. */
export const counted = (clock: Clock, now: EpochMs): EpochMs => {
  const standing = openSuspension(clock)
  return standing !== undefined && standing.fromMs < now ? standing.fromMs : now
}

/** So many days as the clock stood still, counted as its limit counts them; `undefined` beyond the calendar. */
const daysLost = (calendar: WorkingCalendar, unit: Length['unit'], from: EpochMs, to: EpochMs): Length | undefined => {
  const [first, last] = [dayOf(from, calendar.zone), dayOf(to, calendar.zone)]
  if (unit !== 'workingDay') return { n: dayNumber(last) - dayNumber(first), unit: 'calendarDay' }
  const days = calendar.countWorkdays(first, last)
  return days._tag === 'Right' ? { n: days.right.days, unit } : undefined
}

/** The due time so much open time later, to the millisecond. */
const openTimeLater = (
  calendar: WorkingCalendar,
  due: Due,
  counting: Counting | undefined,
  from: EpochMs,
  to: EpochMs,
) => {
  const { numbers } = calendar.hours(counting?.schedule ?? STANDARD_HOURS)
  const ms = numbers.add(due.ms, numbers.count(from, to))
  return Number.isNaN(ms) ? undefined : reckonDate(calendar, ms as EpochMs)
}

/** How much time a stretch takes from a limit: days as the limit counts them, else the minutes that ran meanwhile. */
export const timeLost = (
  calendar: WorkingCalendar,
  { length: { unit }, counting }: Pick<Due, 'length' | 'counting'>,
  from: EpochMs,
  to: EpochMs,
): Length | undefined => {
  if (unit !== 'minute' && unit !== 'hour' && unit !== 'workingHour') return daysLost(calendar, unit, from, to)
  const schedule = counting?.schedule ?? STANDARD_HOURS
  const open = unit === 'workingHour' ? calendar.hours(schedule).numbers.count(from, to) : to - from
  return Number.isNaN(open) ? undefined : { n: Math.round(open / 60_000), unit: 'minute' }
}

const later = (
  calendar: WorkingCalendar,
  due: Due,
  limit: Pick<Due, 'length' | 'counting'>,
  from: EpochMs,
  to: EpochMs,
): Due | undefined => {
  const { length, counting } = limit
  if (length.unit === 'workingHour') return openTimeLater(calendar, due, counting, from, to)
  if (length.unit === 'minute' || length.unit === 'hour') return reckonDate(calendar, (due.ms + (to - from)) as EpochMs)
  const lost = daysLost(calendar, length.unit, from, to)
  if (lost === undefined || lost.n === 0) return lost === undefined ? undefined : due
  return reckon(calendar, startOfDay(due.day, calendar.zone), lost, counting)
}

/**
 * A due time after a stretch in which the clock stood still, in the unit of the limit: whole days for limits in days, the
 * very time otherwise. Days are counted as the law counts them: the day on which it stopped is not, that on which it went on is.
 */
export const shifted = (
  calendar: WorkingCalendar,
  due: Due,
  limit: Pick<Due, 'length' | 'counting'>,
  from: EpochMs,
  to: EpochMs,
): Due => {
  const moved = to <= from ? undefined : later(calendar, due, limit, from, to)
  if (moved === undefined || moved === due) return due
  // What was counted first stays what explains it: the stretches are told beside it.
  const { from: counted, length, counting } = due
  const manner = counting === undefined ? {} : { counting }
  return { ...moved, from: counted, length, ...manner, provisional: due.provisional || moved.provisional }
}
