import { atMinute } from '../local.js'
import type { Schedule } from '../opening-hours.js'
import { openingsOf } from '../openings.js'
import type { Table } from '../table/table.js'
import type { Zone } from '../zone.js'
import { type Segment, segmentsOf } from './segments.js'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/**
 * The open stretches of a schedule on a calendar, on the clocks of a zone, as instants: in order, apart, with the open
 * time before each. Everything about zones is settled here, so that look-ups are the same for all of them.
 */
export interface Timeline {
  /** First instant covered, and the first one no longer covered. */
  readonly from: number
  readonly to: number
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** Open milliseconds before each stretch, and, one more, all of them. */
  readonly before: Float64Array
  readonly total: number
  /** For every 24 hours from `from` on: the first stretch that ends after they begin. */
  readonly byDay: Int32Array
  /** For every `width` open milliseconds: the stretch in which they are reached. */
  readonly byTime: Int32Array
  readonly width: number
  readonly segments: ReadonlyArray<Segment>
}

interface Stretches {
  readonly starts: Array<number>
  readonly ends: Array<number>
}

/** Appends a stretch, or lengthens the last one where they touch (24 hours a day; a night shift after a day shift). */
const append = ({ starts, ends }: Stretches, from: number, to: number): void => {
  if (ends.at(-1) === from) ends[ends.length - 1] = to
  else {
    starts.push(from)
    ends.push(to)
  }
}

/** Segment by segment, because the clocks of one run straight: an hour shown twice is met in both, in order. */
const stretchesOf = (table: Table, schedule: Schedule, segments: ReadonlyArray<Segment>): Stretches => {
  const found: Stretches = { starts: [], ends: [] }
  const openings = openingsOf(schedule)
  for (const { from, to, offset } of segments) {
    // A day earlier, for what runs past midnight.
    const first = Math.max(table.first, Math.floor((from + offset) / DAY_MS) - 1)
    const last = Math.min(table.last, Math.floor((to + offset - 1) / DAY_MS))
    for (let day = first; day <= last; day += 1) {
      const list = openings(day, table.kinds[day - table.first] ?? 0)
      const midnight = day * DAY_MS - offset
      for (let i = 0; i < list.length; i += 1) {
        const start = Math.max(from, midnight + (list[i]?.from ?? 0) * MINUTE_MS)
        const end = Math.min(to, midnight + (list[i]?.to ?? 0) * MINUTE_MS)
        if (start < end) append(found, start, end)
      }
    }
  }
  return found
}

const index = (size: number, passed: (i: number, slot: number) => boolean): Int32Array => {
  const slots = new Int32Array(size)
  let i = 0
  for (let slot = 0; slot < size; slot += 1) {
    while (passed(i, slot)) i += 1
    slots[slot] = i
  }
  return slots
}

export const timelineOf = (table: Table, schedule: Schedule, zone: Zone): Timeline => {
  const from = atMinute(table.first, 0, zone)
  const to = atMinute(table.last + 1, 0, zone)
  const segments = segmentsOf(zone, from, to)
  const stretches = stretchesOf(table, schedule, segments)
  const starts = Float64Array.from(stretches.starts)
  const ends = Float64Array.from(stretches.ends)
  const size = starts.length
  const before = new Float64Array(size + 1)
  for (let i = 0; i < size; i += 1) before[i + 1] = (before[i] ?? 0) + (ends[i] ?? 0) - (starts[i] ?? 0)
  const total = before[size] ?? 0
  const width = Math.max(1, total / Math.max(1, size))
  return {
    from,
    to,
    starts,
    ends,
    before,
    total,
    byDay: index(Math.ceil((to - from) / DAY_MS) + 1, (i, slot) => i < size && (ends[i] ?? 0) <= from + slot * DAY_MS),
    byTime: index(size + 2, (i, slot) => i < size - 1 && (before[i + 1] ?? 0) < slot * width),
    width,
    segments,
  }
}
