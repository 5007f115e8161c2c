import type { Schedule } from '../opening-hours.js'
import { listsIn, openingsOf, openingsOn } from '../openings.js'
import { HOLIDAY, MAKE_UP, WEEKEND, WORKDAY } from '../table/kinds.js'
import { onClocks, type Segment } from './segments.js'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

/** Open milliseconds that begin on a day, were it of a kind, between two instants. */
export type DayHours = (day: number, kind: number, after: number, until: number) => number

export const dayHours = (schedule: Schedule, segments: ReadonlyArray<Segment>): DayHours => {
  const openings = openingsOf(schedule)
  return (day, kind, after, until) => {
    let sum = 0
    for (const { from, to } of openings(day, kind))
      onClocks(segments, day * DAY_MS + from * MINUTE_MS, day * DAY_MS + to * MINUTE_MS, (start, end) => {
        sum += Math.max(0, Math.min(end, until) - Math.max(start, after))
      })
    return sum
  }
}

const length = (list: ReadonlyArray<{ readonly from: number; readonly to: number }>): number =>
  list.reduce((sum, { from, to }) => sum + to - from, 0) * MINUTE_MS

/** What the clocks can add to a day by being put back. */
const putBack = (segments: ReadonlyArray<Segment>): number =>
  Math.max(0, ...segments.map(({ offset }, i) => (segments[i - 1]?.offset ?? offset) - offset))

/** The longest day that a notice can make or unmake, in milliseconds: dated days stay whatever it says. */
export const longestDay = (schedule: Schedule, segments: ReadonlyArray<Segment>): number =>
  Math.max(
    ...WEEKDAYS.flatMap((weekday) => [WORKDAY, MAKE_UP].map((kind) => length(openingsOn(schedule, kind, weekday)))),
  ) + putBack(segments)

/** A schedule that is open alike whatever sort of day it is (24 hours, 7 days) does not depend on the calendar at all. */
export const heedsCalendar = (schedule: Schedule): boolean =>
  WEEKDAYS.some(
    (weekday) =>
      new Set(
        [weekday < 6 ? WORKDAY : WEEKEND, HOLIDAY, MAKE_UP].map((kind) =>
          JSON.stringify(openingsOn(schedule, kind, weekday)),
        ),
      ).size > 1,
  )

/** Whether openings reach into the next day (22:00-06:00), and whether they reach its beginning (24:00). */
export const reach = ({ open }: Schedule): { readonly beyond: boolean; readonly midnight: boolean } => {
  const ends = listsIn(open).flatMap((list) => list.map(({ to }) => to))
  return { beyond: ends.some((to) => to > 1440), midnight: ends.some((to) => to >= 1440) }
}
