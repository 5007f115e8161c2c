import {
  calendar,
  type Day,
  type DayNumber,
  dayFromNumber,
  type OpeningHours,
  type WorkingCalendar,
} from '../src/index.js'
import { get } from './support.js'

const MINUTE_MS = 60_000
const DAY_MINUTES = 1440

interface Parts {
  readonly open: OpeningHours
  readonly makeUpDays: 'open' | 'closed'
}

/** What the documentation says of a schedule, said once more. */
const listOf = ({ open, makeUpDays }: Parts, on: WorkingCalendar, day: Day, weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7) => {
  const dated = open.dates?.find((date) => date.day === day)
  if (dated !== undefined) return dated.open
  const { kind } = get(on.day(day))
  if (kind === 'holiday') return open.holiday ?? []
  if (kind === 'make-up') return makeUpDays === 'closed' ? [] : (open.makeUp ?? open.workday ?? [])
  return open.weekday?.[weekday] ?? (kind === 'weekend' ? open.weekend : open.workday) ?? []
}

/** Whether the clocks show an opening hour: a minute of the day's own openings, or of the evening before's. */
export const openOnClocks = (
  parts: Parts,
  on: WorkingCalendar,
  localMinute: number,
  cache: Map<number, ReadonlyArray<{ readonly from: number; readonly to: number }>>,
): boolean => {
  const n = Math.floor(localMinute / DAY_MINUTES)
  const minute = localMinute - n * DAY_MINUTES
  const list = (day: number) => {
    const known = cache.get(day)
    if (known !== undefined) return known
    const weekday = (new Date(day * 86_400_000).getUTCDay() || 7) as 1 | 2 | 3 | 4 | 5 | 6 | 7
    const found = listOf(parts, on, dayFromNumber(day as DayNumber), weekday)
    cache.set(day, found)
    return found
  }
  const within = (at: number) => (opening: { readonly from: number; readonly to: number }) =>
    opening.from <= at && at < opening.to
  return list(n).some(within(minute)) || list(n - 1).some(within(minute + DAY_MINUTES))
}

/**
 * The slow truth about working hours: asks every minute from `from` on what the clocks show, and whether that is open.
 * `offsetAt` tells minutes ahead of UTC; it is asked once for every quarter of an hour, for no clock changes in between.
 */
export const scanMinutes = (
  parts: Parts,
  on: WorkingCalendar,
  from: number,
  minutes: number,
  offsetAt: (at: number) => number,
): Uint8Array => {
  const open = new Uint8Array(minutes)
  const cache = new Map<number, ReadonlyArray<{ readonly from: number; readonly to: number }>>()
  const first = from / MINUTE_MS
  let offset = 0
  for (let i = 0; i < minutes; i += 1) {
    if (i === 0 || (first + i) % 15 === 0) offset = offsetAt(from + i * MINUTE_MS)
    open[i] = openOnClocks(parts, on, first + i + offset, cache) ? 1 : 0
  }
  return open
}

/** Minutes ahead of UTC by the host's own formatter: another way than the product's tables. */
export const hostOffset = (name: string): ((at: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US-u-hc-h23', {
    timeZone: name,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  return (at) => {
    const [month = 1, day = 1, year = 0, hour = 0, minute = 0] = (format.format(at).match(/\d+/g) ?? []).map(Number)
    return (Date.UTC(year, month - 1, day, hour, minute) - at) / MINUTE_MS
  }
}

export const CALENDARS = (['CN', 'MON-FRI', 'EVERY-DAY'] as const).map(calendar)
