import { WINDOWS } from '../table/windows.js'
import { type HoursOfDay, longestDay } from './hours-of-day.js'
import type { Question } from './resolved.js'

/** Minutes that a day gives, on one view of what the notices to come will say. Days must be asked in order. */
export type Pace = (hours: HoursOfDay, day: number) => number

/** The calendar as it stands. */
export const expected: Pace = ({ minutes }) => minutes

/**
 * As slow or as fast as the windows allow. A window's cap in days becomes a pool of minutes, that many of the
 * longest day, of which the first days in doubt draw: more can never be lost or won by then, whatever days a notice picks.
 * What has no cap (a weekend day inside a holiday's stretch) is taken at its worst every time.
 */
const extreme = (
  question: Question,
  poolOf: (window: (typeof WINDOWS)[number]) => number,
  change: (hours: HoursOfDay, draw: (minutes: number) => number) => number,
): Pace => {
  const { window } = question.table.slack()
  const longest = longestDay(question)
  let current = -1
  let pool = 0
  const draw = (minutes: number): number => {
    const drawn = Math.min(pool, Math.max(0, minutes))
    pool -= drawn
    return drawn
  }
  return (hours, day) => {
    const here = window[day - question.table.first] ?? -1
    const found = WINDOWS[here]
    if (here !== current) pool = found === undefined ? 0 : poolOf(found) * longest
    current = here
    return found === undefined ? hours.minutes : hours.minutes + change(hours, draw)
  }
}

/** No notice can make the minutes run out later than this. */
export const slowest = (question: Question): Pace =>
  extreme(
    question,
    ({ off }) => off,
    ({ worked, asHoliday, asMakeUp }, draw) => (worked ? -draw(-asHoliday) : Math.min(0, asHoliday, asMakeUp)),
  )

/** Nor sooner than this. */
export const fastest = (question: Question): Pace =>
  extreme(
    question,
    ({ work }) => work,
    ({ asHoliday, asMakeUp }, draw) => {
      const free = Math.max(0, asHoliday)
      return free + draw(asMakeUp - free)
    },
  )
