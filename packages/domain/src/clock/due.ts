import {
  addDays,
  addMonths,
  type Counting,
  type Day,
  dayOf,
  type EpochMs,
  formatInstant,
  type Length,
  startOfDay,
  type WorkingCalendar,
} from '@redress/holidays'
import type { Due } from './clock.js'

/** The due time of a length from an instant; `undefined` where the calendar does not reach that far. */
export const reckon = (
  calendar: WorkingCalendar,
  from: EpochMs,
  length: Length,
  counting: Counting | undefined,
): Due | undefined => {
  const due = calendar.period(from, length, counting)
  if (due._tag === 'Left') return undefined
  const { dueAt, dueDay, certain, earliest, latest, notices } = due.right
  return {
    at: formatInstant(dueAt, calendar.zone),
    ms: dueAt,
    day: dueDay,
    provisional: !certain,
    earliest,
    latest,
    notices,
    from,
    length,
    ...(counting === undefined ? {} : { counting }),
  }
}

/** Due at the very instant. */
export const reckonDate = (calendar: WorkingCalendar, at: EpochMs): Due | undefined =>
  reckon(calendar, at, { n: 0, unit: 'minute' }, undefined)

const daysBefore = (calendar: WorkingCalendar, day: Day, { n, unit }: Length): Day | undefined => {
  if (unit === 'workingDay') {
    const worked = calendar.addWorkdays(day, -n)
    return worked._tag === 'Right' ? worked.right.day : undefined
  }
  const back = unit === 'month' ? addMonths(day, -n) : addDays(day, -n)
  return back._tag === 'Right' ? back.right : undefined
}

/** The instant at which so much is left until another: working days are counted backwards, the rest through nights and rest days. */
export const reckonBack = (
  calendar: WorkingCalendar,
  until: EpochMs,
  length: Length,
  counting: Counting | undefined,
): Due | undefined => {
  const { n, unit } = length
  const day = dayOf(until, calendar.zone)
  if (unit === 'minute' || unit === 'hour' || unit === 'workingHour') {
    const ms = until - n * (unit === 'minute' ? 60_000 : 3_600_000)
    return reckonDate(calendar, ms as EpochMs)
  }
  const back = daysBefore(calendar, day, length)
  return back === undefined
    ? undefined
    : reckon(calendar, startOfDay(back, calendar.zone), { n: 0, unit: 'sameDay' }, counting)
}

/** So much of the span of a limit: a whole number of its units where that comes out, else of the time between. */
export const partOf = (calendar: WorkingCalendar, due: Due, from: EpochMs, share: number): Due | undefined => {
  const { length, counting } = due
  const n = (length.n * Math.round(share * 1_000_000)) / 1_000_000
  const divisible =
    Number.isInteger(n) || length.unit === 'workingHour' || length.unit === 'hour' || length.unit === 'minute'
  if (due.from === from && n > 0 && divisible) return reckon(calendar, from, { ...length, n }, counting)
  return reckonDate(calendar, Math.round(from + (due.ms - from) * share) as EpochMs)
}
