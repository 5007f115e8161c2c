import type { EpochMs } from '../instant.js'
import { atMinute, dayNumberOf } from '../local.js'
import { once } from '../once.js'
import type { Schedule } from '../opening-hours.js'
import type { Table } from '../table/table.js'
import type { Zone } from '../zone.js'
import { dayHours, heedsCalendar, longestDay, reach } from './day-hours.js'
import { fastest, slowest } from './pace.js'
import { type Paced, pacedOf } from './paced.js'
import { type Timeline, timelineOf } from './timeline.js'

/** A schedule on a calendar on the clocks of a zone, compiled: what working-hour questions look up. */
export interface Clockwork {
  readonly table: Table
  readonly zone: Zone
  readonly timeline: Timeline
  /** The first instant that no published notice settles; infinite for a schedule that does not heed the calendar. */
  readonly doubtFrom: number
  /** Days that openings reach beyond the one on which they begin, 0 or 1: past midnight, and up to midnight. */
  readonly beyond: number
  readonly midnight: number
  readonly dayOf: (at: number) => number
  /** Made when first asked for: most callers never leave the certain years. */
  readonly slow: () => Paced
  readonly fast: () => Paced
}

const compile = (table: Table, schedule: Schedule, zone: Zone): Clockwork => {
  const timeline = timelineOf(table, schedule, zone)
  const hours = once(() => dayHours(schedule, timeline.segments))
  const longest = once(() => longestDay(schedule, timeline.segments))
  const { beyond, midnight } = reach(schedule)
  return {
    table,
    zone,
    timeline,
    doubtFrom: heedsCalendar(schedule) ? atMinute(table.certainUntil + 1, 0, zone) : Number.POSITIVE_INFINITY,
    beyond: beyond ? 1 : 0,
    midnight: midnight ? 1 : 0,
    dayOf: (at) => dayNumberOf(at as EpochMs, zone),
    slow: once(() => pacedOf(table, slowest(table, hours(), longest()))),
    fast: once(() => pacedOf(table, fastest(table, hours(), longest()))),
  }
}

/** Schedules and zones are few and live long; a clockwork goes when one of its parts does. */
const made = new WeakMap<Table, WeakMap<Schedule, WeakMap<Zone, Clockwork>>>()

const within = <K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V => {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}

export const clockworkOf = (table: Table, schedule: Schedule, zone: Zone): Clockwork => {
  const schedules = within(made, table, () => new WeakMap())
  const zones = within(schedules, schedule, () => new WeakMap())
  return within(zones, zone, () => compile(table, schedule, zone))
}
