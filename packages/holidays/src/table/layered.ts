import { weekdayOfDays } from '../civil.js'
import type { Layer } from '../layer.js'
import type { Days, Written } from './days.js'
import { HOLIDAY, isWork, MAKE_UP, WEEKEND, WORKDAY } from './kinds.js'
import { boundsOfRange, daysOfRanges } from './ranges.js'

/** How a layer is cited. */
export const layerLabel = (layer: Layer): string => layer.source ?? layer.id

/** The days of a calendar under one more layer. */
export const layered = (days: Days, layer: Layer): Days => {
  const notice = layerLabel(layer)
  const kinds = days.kinds.slice()
  const settled = new Set(days.settled)
  const said = new Map<number, Written>()
  const write = (n: number, kind: number, entry: Written): void => {
    if (n < days.first || n > days.last) return
    kinds[n - days.first] = kind
    settled.add(n)
    said.set(n, entry)
  }
  for (const { name, days: off } of layer.off) for (const n of daysOfRanges(off)) write(n, HOLIDAY, { notice, name })
  for (const n of daysOfRanges(layer.work)) {
    const kind = kinds[n - days.first] ?? WEEKEND
    write(n, isWork(kind) ? kind : weekdayOfDays(n) >= 6 ? MAKE_UP : WORKDAY, { notice })
  }
  const [from, to] = layer.covers === undefined ? [days.first, days.last] : boundsOfRange(layer.covers)
  const first = Math.max(from, days.first)
  const last = Math.min(to, days.last)
  return {
    first,
    last,
    kinds: kinds.subarray(first - days.first, last - days.first + 1),
    written: () => new Map([...days.written(), ...said]),
    certainUntil: Math.min(days.certainUntil, last),
    settled,
  }
}
