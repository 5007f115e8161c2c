import type { Clockwork } from './clockwork.js'
import { elapsedAt } from './elapsed.js'
import { type Paced, sumBetween, usedUpOn } from './paced.js'

/** Open time up to the first day in doubt, and where the doubt begins for this question. */
const settledPart = ({ timeline, doubtFrom }: Clockwork, at: number): readonly [ms: number, from: number] =>
  at >= doubtFrom ? [0, at] : [elapsedAt(timeline, doubtFrom) - elapsedAt(timeline, at), doubtFrom]

/** Open milliseconds between two instants at a pace. */
const paced = (work: Clockwork, pace: Paced, from: number, to: number): number => {
  const [settled, begin] = settledPart(work, from)
  const whole = work.dayOf(begin)
  const last = work.dayOf(to - 1)
  return settled + sumBetween(pace, [whole - work.beyond, whole, begin], [last - 1 - work.beyond, last, to])
}

/** Least and most open milliseconds from one instant to a later one that any notice to come can make of it. */
export const hoursBetween = (work: Clockwork, from: number, to: number): readonly [least: number, most: number] => [
  paced(work, work.slow(), from, to),
  paced(work, work.fast(), from, to),
]

/** Earliest and latest day on which `ms` > 0 open milliseconds after an instant can be used up; NaN: the calendar ends. */
export const usedUp = (work: Clockwork, at: number, ms: number): readonly [earliest: number, latest: number] => {
  const [settled, begin] = settledPart(work, at)
  const whole = work.dayOf(begin)
  const on = (pace: Paced): number => usedUpOn(pace, whole - work.beyond, whole, begin, ms - settled)
  return [Math.max(whole, on(work.fast())), on(work.slow()) + work.midnight]
}

/** The last day in [from, to] that passes; `from - 1` when none does. */
const lastThat = (from: number, to: number, passes: (day: number) => boolean): number => {
  let low = from - 1
  let high = to
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (passes(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Earliest and latest day to which `ms` > 0 open milliseconds before an instant can reach back: the days from whose
 * beginning enough of them run at either pace.
 */
export const reachedBack = (
  work: Clockwork,
  at: number,
  ms: number,
  startOf: (day: number) => number,
): readonly [earliest: number, latest: number] => {
  const { first } = work.table
  const until = work.dayOf(at - 1)
  const enough = (pace: Paced) => (day: number) => paced(work, pace, startOf(day), at) >= ms
  const latest = lastThat(first, until, enough(work.fast()))
  const earliest = lastThat(first, latest, enough(work.slow()))
  return earliest < first ? [Number.NaN, Number.NaN] : [earliest, latest]
}
