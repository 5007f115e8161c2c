import type { Table } from '../table/table.js'
import type { Pace } from './pace.js'

/**
 * A pace with its sums: behind the window in which a question begins, windows are whole, and their days need not be
 * walked again for every question.
 */
export interface Paced {
  readonly pace: Pace
  /** The first day in doubt, to which the indices below refer. */
  readonly from: number
  readonly last: number
  /** Milliseconds of the days before each. */
  readonly before: Float64Array
  /** What is left of the window's pool after each. */
  readonly left: Float64Array
  /** Whether a window, or a stretch without one, begins on the day. */
  readonly begins: (day: number) => boolean
}

/** One day of a walk: what it gives, and what it leaves in the pool. */
export const stepOf = (
  { sign }: Pace,
  plain: number,
  draws: number,
  pool: number,
): readonly [ms: number, left: number] => {
  const drawn = Math.min(pool, draws)
  return [plain + sign * drawn, pool - drawn]
}

export const pacedOf = (table: Table, pace: Pace): Paced => {
  const { window } = table.slack()
  const from = table.certainUntil + 1
  const size = Math.max(0, table.last - from + 1)
  const before = new Float64Array(size + 1)
  const left = new Float64Array(size)
  const begins = (day: number): boolean => {
    const i = day - table.first
    return (window[i] ?? -1) < 0 || window[i] !== window[i - 1]
  }
  let pool = 0
  for (let i = 0; i < size; i += 1) {
    if (begins(from + i)) pool = pace.poolOf(from + i)
    const { plain, draws } = pace.at(from + i, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    const [ms, rest] = stepOf(pace, plain, draws, pool)
    before[i + 1] = (before[i] ?? 0) + ms
    left[i] = rest
    pool = rest
  }
  return { pace, from, last: table.last, before, left, begins }
}

/** Where a walk stands. */
interface Walk {
  day: number
  pool: number
  sum: number
}

/** Walks one day. */
const walkDay = (paced: Paced, walk: Walk, after: number, until: number): void => {
  if (paced.begins(walk.day)) walk.pool = paced.pace.poolOf(walk.day)
  const { plain, draws } = paced.pace.at(walk.day, after, until)
  const [ms, left] = stepOf(paced.pace, plain, draws, walk.pool)
  walk.sum += ms
  walk.pool = left
  walk.day += 1
}

/** Walks until the sums can take over: behind `whole`, and at the beginning of a window. */
const walkIn = (paced: Paced, first: number, whole: number, after: number, enough: (walk: Walk) => boolean): Walk => {
  const walk = { day: first, pool: paced.pace.poolOf(first), sum: 0 }
  while (walk.day <= paced.last && !enough(walk)) {
    if (walk.day > Math.max(whole, paced.from - 1) && paced.begins(walk.day)) break
    walkDay(paced, walk, after, Number.POSITIVE_INFINITY)
  }
  return walk
}

/**
 * The day on which `need` milliseconds after an instant are used up; NaN if the calendar ends first. `first` is the
 * first day whose openings reach behind the instant, `whole` the last that begins before it.
 */
export const usedUpOn = (paced: Paced, first: number, whole: number, after: number, need: number): number => {
  const walk = walkIn(paced, first, whole, after, ({ sum }) => sum >= need)
  if (walk.sum >= need) return walk.day - 1
  const begun = (paced.before[walk.day - paced.from] ?? 0) - walk.sum
  let low = walk.day
  let high = paced.last + 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paced.before[middle - paced.from + 1] ?? 0) - begun >= need) high = middle
    else low = middle + 1
  }
  return low > paced.last ? Number.NaN : low
}

/** Milliseconds between two instants. `complete` is the last day whose openings all end before the second. */
export const sumBetween = (
  paced: Paced,
  [first, whole, after]: readonly [first: number, whole: number, after: number],
  [complete, last, until]: readonly [complete: number, last: number, until: number],
): number => {
  const walk = walkIn(paced, first, whole, after, ({ day }) => day > complete)
  if (walk.day <= complete) {
    walk.sum += (paced.before[complete - paced.from + 1] ?? 0) - (paced.before[walk.day - paced.from] ?? 0)
    walk.pool = paced.left[complete - paced.from] ?? 0
    walk.day = complete + 1
  }
  while (walk.day <= Math.min(last, paced.last)) walkDay(paced, walk, after, until)
  return walk.sum
}
