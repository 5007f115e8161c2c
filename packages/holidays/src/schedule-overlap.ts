import { weekdayOfDays } from './civil.js'
import { daysAtStart } from './day.js'
import type { Opening, Schedule } from './opening-hours.js'
import { openingsOn } from './openings.js'
import { HOLIDAY, MAKE_UP, WEEKEND, WORKDAY } from './table/kinds.js'

const DAY_MINUTES = 1440
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

type List = ReadonlyArray<Opening>

/** Lists are sorted, so neighbours tell. */
const overlaps = (list: List): boolean => list.some(({ from }, i) => from < (list[i - 1]?.to ?? 0))

/** Whether a day's last opening runs past midnight into the first of the next day. */
const runsInto = (list: List, next: List): boolean =>
  (list.at(-1)?.to ?? 0) - DAY_MINUTES > (next[0]?.from ?? Number.POSITIVE_INFINITY)

/** Every list that a weekday can have; layers may make any day anything. */
const listsOn = (hours: Schedule, weekday: number): ReadonlyArray<List> =>
  [WORKDAY, WEEKEND, HOLIDAY, MAKE_UP].map((kind) => openingsOn(hours, kind, weekday))

const dated = (hours: Schedule): ReadonlyArray<readonly [day: number, list: List]> =>
  (hours.open.dates ?? []).map(({ day, open }) => [daysAtStart(day), open])

/** Whether two openings of a schedule can be open at once: within a day, or across a midnight. */
export const collides = (hours: Schedule): boolean => {
  const dates = dated(hours)
  const around = (day: number): ReadonlyArray<List> => {
    const found = dates.find(([other]) => other === day)
    return found === undefined ? listsOn(hours, weekdayOfDays(day)) : [found[1]]
  }
  return (
    WEEKDAYS.some((weekday) =>
      listsOn(hours, weekday).some(
        (list) => overlaps(list) || listsOn(hours, (weekday % 7) + 1).some((next) => runsInto(list, next)),
      ),
    ) ||
    dates.some(
      ([day, list]) =>
        overlaps(list) ||
        around(day + 1).some((next) => runsInto(list, next)) ||
        around(day - 1).some((before) => runsInto(before, list)),
    )
  )
}
