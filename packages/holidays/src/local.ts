import { civilFromDays, pad2, pad4 } from './civil.js'
import { changeBetween } from './clock-change.js'
import { type Day, type DayNumber, dayFromNumber, daysAtStart } from './day.js'
import type { EpochMs, Instant } from './instant.js'
import type { Zone } from './zone.js'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** Milliseconds since 1970-01-01T00:00 on the clocks of the zone. */
const localMs = (at: EpochMs, zone: Zone): number => at + zone.offsetMinutesAt(at) * MINUTE_MS

/** Not public: the day number of an instant in a zone. */
export const dayNumberOf = (at: EpochMs, zone: Zone): DayNumber => Math.floor(localMs(at, zone) / DAY_MS) as DayNumber

/**
 * The minute of the day, with fractions, that the clocks of the zone show.
 *
 * @example
 * import { minuteOf, SHANGHAI, type EpochMs } from '@redress/holidays'
 *
 * minuteOf(0 as EpochMs, SHANGHAI) // 480
 */
export const minuteOf = (at: EpochMs, zone: Zone): number => {
  const ms = localMs(at, zone)
  return (ms - Math.floor(ms / DAY_MS) * DAY_MS) / MINUTE_MS
}

/** Not public: `instantOn` by day number. A day without a 00:00 begins when its first minute does. */
export const atMinute = (day: number, minute: number, zone: Zone): EpochMs => {
  const local = day * DAY_MS + Math.round(minute * MINUTE_MS)
  const offsetAt = (at: number): number => zone.offsetMinutesAt(at as EpochMs) * MINUTE_MS
  // A day to either side is before and after the moment itself, however far the zone is from UTC.
  const earlier = offsetAt(local - DAY_MS)
  const later = offsetAt(local + DAY_MS)
  const first = local - earlier
  const second = local - later
  if (earlier === later || offsetAt(first) === earlier) return first as EpochMs
  if (offsetAt(second) === later) return second as EpochMs
  return changeBetween(offsetAt, Math.min(first, second), Math.max(first, second)) as EpochMs
}

/**
 * The instant at which the clocks of the zone show a minute of a day. Where they show it twice the first; where they jump
 * over it, the moment of the jump.
 *
 * @example
 * import { instantOn, parseDay, SHANGHAI } from '@redress/holidays'
 *
 * const day = parseDay('1970-01-01')
 * if (day._tag === 'Right') instantOn(day.right, 480, SHANGHAI) // 0
 */
export const instantOn = (day: Day, minute: number, zone: Zone): EpochMs => atMinute(daysAtStart(day), minute, zone)

/**
 * The date on the wall calendar of the zone.
 *
 * @example
 * import { dayOf, SHANGHAI, type EpochMs } from '@redress/holidays'
 *
 * dayOf(0 as EpochMs, SHANGHAI) // '1970-01-01'
 */
export const dayOf = (at: EpochMs, zone: Zone): Day => dayFromNumber(dayNumberOf(at, zone))

/**
 * The first millisecond of a day in the zone.
 *
 * @example
 * import { parseDay, SHANGHAI, startOfDay } from '@redress/holidays'
 *
 * const day = parseDay('1970-01-02')
 * if (day._tag === 'Right') startOfDay(day.right, SHANGHAI) // 57600000
 */
export const startOfDay = (day: Day, zone: Zone): EpochMs => atMinute(daysAtStart(day), 0, zone)

/**
 * The last millisecond of a day in the zone, 23:59:59.999: the 24:00 of the Civil Code (art. 203), kept inside the
 * day so that a due date shown to people is the day they expect.
 *
 * @example
 * import { parseDay, endOfDay, SHANGHAI } from '@redress/holidays'
 *
 * const day = parseDay('1970-01-01')
 * if (day._tag === 'Right') endOfDay(day.right, SHANGHAI) // 57599999
 */
export const endOfDay = (day: Day, zone: Zone): EpochMs => (atMinute(daysAtStart(day) + 1, 0, zone) - 1) as EpochMs

const offsetText = (minutes: number): string => {
  const m = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad2(Math.floor(m / 60))}:${pad2(m % 60)}`
}

/**
 * Writes an instant on the clocks of the zone; milliseconds only when there are any, UTC as `+00:00`.
 *
 * @example
 * import { formatInstant, SHANGHAI, type EpochMs } from '@redress/holidays'
 *
 * formatInstant(0 as EpochMs, SHANGHAI) // '1970-01-01T08:00:00+08:00'
 */
export const formatInstant = (at: EpochMs, zone: Zone): Instant => {
  const offset = zone.offsetMinutesAt(at)
  const local = at + offset * MINUTE_MS
  const days = Math.floor(local / DAY_MS)
  const { year, month, day } = civilFromDays(days)
  const rest = local - days * DAY_MS
  const ms = rest % 1000
  const seconds = (rest - ms) / 1000
  const time = `${pad2(Math.floor(seconds / 3600))}:${pad2(Math.floor(seconds / 60) % 60)}:${pad2(seconds % 60)}`
  const fraction = ms === 0 ? '' : `.${`${ms}`.padStart(3, '0')}`
  return `${pad4(year)}-${pad2(month)}-${pad2(day)}T${time}${fraction}${offsetText(offset)}` as Instant
}
