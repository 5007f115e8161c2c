import { HOLIDAY, MAKE_UP, WEEKEND, WORKDAY } from '../table/kinds.js'
import type { Table } from '../table/table.js'
import { WINDOWS } from '../table/windows.js'
import type { DayHours } from './day-hours.js'

/** Open milliseconds of a day on the slowest or fastest view of what the notices to come can say of it. */
export interface Change {
  /** What any number of days may do. */
  readonly free: number
  /** What only as many days may do as the window's cap allows. */
  readonly capped: number
}

/** How far a notice can move the hours of a day. `as` is what the day would give as another kind. */
type Extreme = (kind: number, weekend: boolean, now: number, as: (kind: number) => number) => Change

/** The slowest view: working days are given off, up to the cap; a day that is off may open shorter. */
const less: Extreme = (kind, weekend, now, as) => {
  if (kind === WORKDAY) return { free: 0, capped: Math.min(0, as(HOLIDAY) - now) }
  const others = kind === WEEKEND ? [HOLIDAY, MAKE_UP] : weekend ? [WEEKEND, MAKE_UP] : [WORKDAY]
  return { free: Math.min(0, ...others.map((other) => as(other) - now)), capped: 0 }
}

/** The fastest view: days off are worked, up to the cap; a day given off may open longer. */
const more: Extreme = (kind, weekend, now, as) => {
  if (kind === WORKDAY) return { free: Math.max(0, as(HOLIDAY) - now), capped: 0 }
  const free = kind === WEEKEND ? as(HOLIDAY) - now : weekend ? as(WEEKEND) - now : 0
  const worked = as(weekend ? MAKE_UP : WORKDAY) - now
  return { free: Math.max(0, free), capped: Math.max(0, worked - Math.max(0, free)) }
}

/**
 * One extreme view, day by day. A window's cap in days becomes a pool of milliseconds, that many of the longest day, of
 * which the first days in doubt draw: more can never be lost or won by then, whatever days a notice picks.
 */
export interface Pace {
  /** The pool with which a window begins; 0 outside windows. */
  readonly poolOf: (day: number) => number
  /** Hours of a day between two instants before the pool is asked, and what the day would draw of it. */
  readonly at: (day: number, after: number, until: number) => { readonly plain: number; readonly draws: number }
  readonly sign: 1 | -1
}

const paceOf = (
  table: Table,
  hours: DayHours,
  longest: number,
  extreme: Extreme,
  sign: 1 | -1,
  days: (window: (typeof WINDOWS)[number]) => number,
): Pace => {
  const { window } = table.slack()
  return {
    sign,
    poolOf: (day) => {
      const here = WINDOWS[window[day - table.first] ?? -1]
      return here === undefined ? 0 : days(here) * longest
    },
    at: (day, after, until) => {
      const kind = table.kinds[day - table.first] ?? WEEKEND
      const now = hours(day, kind, after, until)
      if ((window[day - table.first] ?? -1) < 0 || table.settled.has(day)) return { plain: now, draws: 0 }
      const { free, capped } = extreme(kind, weekdayIsRest(day), now, (as) => hours(day, as, after, until))
      return { plain: now + free, draws: Math.abs(capped) }
    },
  }
}

/** 1970-01-01 was a Thursday. */
const weekdayIsRest = (day: number): boolean => (((day + 3) % 7) + 7) % 7 >= 5

/** No notice can make the time run out later than this. */
export const slowest = (table: Table, hours: DayHours, longest: number): Pace =>
  paceOf(table, hours, longest, less, -1, ({ off }) => off)

/** Nor sooner than this. */
export const fastest = (table: Table, hours: DayHours, longest: number): Pace =>
  paceOf(table, hours, longest, more, 1, ({ work }) => work)
