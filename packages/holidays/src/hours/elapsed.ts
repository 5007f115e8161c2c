import type { Timeline } from './timeline.js'

const DAY_MS = 86_400_000

/** The first stretch that ends after an instant; as many as there are if none does. */
export const stretchAt = ({ from, ends, byDay }: Timeline, at: number): number => {
  let i = byDay[Math.floor((at - from) / DAY_MS)] ?? 0
  // As many steps as a day has openings.
  while (i < ends.length && (ends[i] ?? 0) <= at) i += 1
  return i
}

/** Open milliseconds from the beginning of the timeline to an instant inside it. */
export const elapsedAt = (timeline: Timeline, at: number): number => {
  const i = stretchAt(timeline, at)
  return (timeline.before[i] ?? 0) + Math.max(0, at - (timeline.starts[i] ?? Number.POSITIVE_INFINITY))
}

/** The first stretch by whose end `ms` open milliseconds have passed: a halving within one slot of the index. */
const reaching = ({ before, byTime, width }: Timeline, ms: number): number => {
  const slot = Math.floor(ms / width)
  let low = byTime[slot] ?? 0
  let high = byTime[slot + 1] ?? low
  while (low < high) {
    const middle = (low + high) >> 1
    if ((before[middle + 1] ?? 0) >= ms) high = middle
    else low = middle + 1
  }
  return low
}

/** The first instant at which `ms` > 0 open milliseconds have passed: at closing time, not at the next opening. */
export const firstAfter = (timeline: Timeline, ms: number): number => {
  if (!(ms > 0 && ms <= timeline.total)) return Number.NaN
  const i = reaching(timeline, ms)
  return (timeline.starts[i] ?? Number.NaN) + ms - (timeline.before[i] ?? 0)
}

/** The last instant at which only `ms` >= 0 have passed, fewer than there are: at an opening, not at a close. */
export const lastBefore = (timeline: Timeline, ms: number): number => {
  if (!(ms >= 0 && ms < timeline.total)) return Number.NaN
  const i = reaching(timeline, ms)
  const next = (timeline.before[i + 1] ?? 0) <= ms ? i + 1 : i
  return (timeline.starts[next] ?? Number.NaN) + ms - (timeline.before[next] ?? 0)
}
