import type { Weekday } from './day.js'
import type { Opening, Schedule } from './opening-hours.js'
import { HOLIDAY, MAKE_UP, WEEKEND } from './table/kinds.js'

const CLOSED: ReadonlyArray<Opening> = []

/** The openings of a day of a kind, on a weekday. */
export const openingsOn = ({ open, makeUpDays }: Schedule, kind: number, weekday: number): ReadonlyArray<Opening> => {
  if (kind === HOLIDAY) return open.holiday ?? CLOSED
  if (kind === MAKE_UP) return makeUpDays === 'open' ? (open.workday ?? CLOSED) : CLOSED
  return open.weekday?.[weekday as Weekday] ?? (kind === WEEKEND ? open.weekend : open.workday) ?? CLOSED
}

/** Open minutes from a minute of the day on. */
export const minutesFrom = (openings: ReadonlyArray<Opening>, minute: number): number =>
  openings.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from, minute)), 0)

/** The minute of the day at which `need` open minutes after `minute` have passed; there must be as many. */
export const minuteAfter = (openings: ReadonlyArray<Opening>, minute: number, need: number): number => {
  let left = need
  for (const { from, to } of openings) {
    const start = Math.max(from, minute)
    if (to - start >= left) return start + left
    left -= Math.max(0, to - start)
  }
  return minute
}

/** The minute at which the day's last opening ends, if there is one. */
export const closeOf = (openings: ReadonlyArray<Opening>): number | undefined => openings.at(-1)?.to
