import { civilFromDays, daysFromCivil } from '../civil.js'
import type { Days } from './days.js'
import { isWork, WEEKEND } from './kinds.js'
import { WINDOWS } from './windows.js'

/**
 * How far the count of working days can still move, as prefix tables by index + 1 like `rank`: in every window that
 * is not certain, `least` leaves out the first weekdays up to the cap, `most` adds the first weekend days.
 */
export interface Slack {
  readonly least: Int32Array
  readonly most: Int32Array
  /** Working days that a notice could still give off, and days off that it could turn into working days. */
  readonly losable: Int32Array
  readonly spare: Int32Array
  /** The window of each day as index into `WINDOWS`, or -1; certain days have none. */
  readonly window: Int8Array
  /** The index of the last day of each day's window; of a day without window, its own. */
  readonly end: Int32Array
}

const monthDay = (month: number, day: number): number => month * 100 + day

/** Windows do not straddle one another; only the first straddles the new year. */
const windowOn = (day: number): number => {
  const civil = civilFromDays(day)
  const at = monthDay(civil.month, civil.day)
  return WINDOWS.findIndex(({ from, to }) => {
    const first = monthDay(...from)
    const last = monthDay(...to)
    return first <= last ? first <= at && at <= last : first <= at || at <= last
  })
}

/** The last day of the window in which a day lies. */
const endOfWindow = (day: number, window: number): number => {
  const [month, last] = WINDOWS[window]?.to ?? [12, 31]
  const { year } = civilFromDays(day)
  const end = daysFromCivil(year, month, last)
  return end < day ? daysFromCivil(year + 1, month, last) : end
}

export const slackOf = ({ first, kinds, certainUntil, settled }: Days): Slack => {
  const size = kinds.length
  const table = (): Int32Array => new Int32Array(size + 1)
  const slack = {
    least: table(),
    most: table(),
    losable: table(),
    spare: table(),
    window: new Int8Array(size).fill(-1),
    end: table(),
  }
  let current = -1
  let off = 0
  let work = 0
  for (let i = 0; i < size; i += 1) {
    const window = first + i <= certainUntil ? -1 : windowOn(first + i)
    if (window !== current) {
      current = window
      off = WINDOWS[window]?.off ?? 0
      work = WINDOWS[window]?.work ?? 0
    }
    const open = window >= 0 && !settled.has(first + i)
    const worked = isWork(kinds[i] ?? WEEKEND)
    const lost = open && worked && off > 0
    const gained = open && !worked && work > 0
    if (lost) off -= 1
    if (gained) work -= 1
    slack.least[i + 1] = (slack.least[i] ?? 0) + (worked && !lost ? 1 : 0)
    slack.most[i + 1] = (slack.most[i] ?? 0) + (worked || gained ? 1 : 0)
    slack.losable[i + 1] = (slack.losable[i] ?? 0) + (open && worked ? 1 : 0)
    slack.spare[i + 1] = (slack.spare[i] ?? 0) + (open && !worked ? 1 : 0)
    slack.window[i] = window
    slack.end[i] = window < 0 ? i : Math.min(endOfWindow(first + i, window) - first, size - 1)
  }
  return slack
}
