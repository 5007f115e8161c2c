import { changeBetween } from '../clock-change.js'
import type { EpochMs } from '../instant.js'
import type { Zone } from '../zone.js'

const MINUTE_MS = 60_000
/** No zone changed its clocks twice within a week since 2001; the shortest such stretch (Hebron 2011) has a month. */
const STEP_MS = 7 * 86_400_000

/** More than any clock is away from UTC, either way. */
const FARTHEST_MS = 26 * 3_600_000

/** A stretch of time during which a zone's clocks are the same number of milliseconds ahead of UTC. */
export interface Segment {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  readonly offset: number
}

/** The stretches that cover [from, to), in order. */
export const segmentsOf = (zone: Zone, from: number, to: number): ReadonlyArray<Segment> => {
  const offsetAt = (at: number): number => zone.offsetMinutesAt(at as EpochMs) * MINUTE_MS
  const segments: Array<Segment> = []
  let begun = from
  for (let at = from; at < to; ) {
    const next = Math.min(at + STEP_MS, to)
    if (offsetAt(next) === offsetAt(at)) at = next
    else {
      const change = changeBetween(offsetAt, at, next)
      if (change >= to) break
      segments.push({ from: begun, to: change, offset: offsetAt(begun) })
      begun = change
      at = change
    }
  }
  return [...segments, { from: begun, to, offset: offsetAt(begun) }]
}

/** The first stretch that may show a time as late as that. */
const firstReaching = (segments: ReadonlyArray<Segment>, wall: number): number => {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.to ?? 0) + FARTHEST_MS < wall) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Calls `use` with every real stretch in which the clocks show a time in [wallFrom, wallTo): none where they jump over
 * it, two where they show it twice.
 */
export const onClocks = (
  segments: ReadonlyArray<Segment>,
  wallFrom: number,
  wallTo: number,
  use: (from: number, to: number) => void,
): void => {
  for (let i = firstReaching(segments, wallFrom); i < segments.length; i += 1) {
    const segment = segments[i]
    if (segment === undefined || segment.from - FARTHEST_MS > wallTo) return
    const from = Math.max(wallFrom - segment.offset, segment.from)
    const to = Math.min(wallTo - segment.offset, segment.to)
    if (from < to) use(from, to)
  }
}
