import { daysFromCivil } from '../civil.js'
import type { Layer } from '../layer.js'
import type { Notice } from '../notice.js'
import { label } from './days.js'
import { layerLabel } from './layered.js'
import { boundsOfRange, daysOfRanges } from './ranges.js'
import type { Table } from './table.js'

/** A document with the days that it names, and the stretch that it settles by naming no others. */
interface Evidence {
  readonly label: string
  readonly settles: readonly [from: number, to: number]
  readonly days: ReadonlyArray<number>
  /** The first and the last of its days: most questions lie in other years. */
  readonly reach: readonly [from: number, to: number]
}

const NOTHING = [1, 0] as const

const evidence = (by: string, settles: Evidence['settles'], ranges: ReadonlyArray<string>): Evidence => {
  const days = daysOfRanges(ranges)
  return { label: by, settles, days, reach: [Math.min(...days), Math.max(...days)] }
}

const ofNotice = (notice: Notice): Evidence =>
  evidence(
    label(notice),
    notice.kind === 'annual' ? [daysFromCivil(notice.year, 1, 1), daysFromCivil(notice.year, 12, 31)] : NOTHING,
    [...notice.off.flatMap(({ days }) => days), ...notice.work, ...(notice.withdraws ?? [])],
  )

const ofLayer = (layer: Layer): Evidence =>
  evidence(layerLabel(layer), layer.covers === undefined ? NOTHING : boundsOfRange(layer.covers), [
    ...layer.off.flatMap(({ days }) => days),
    ...layer.work,
  ])

const collect = ({ notices, layers }: Table): ReadonlyArray<Evidence> => [
  ...notices.map(ofNotice),
  ...layers.map(ofLayer),
]

/** Per table, because collecting anew for every period would cost more than the period itself. */
const collected = new WeakMap<Table, ReadonlyArray<Evidence>>()

/**
 * The documents that the days from `from` to `to` rest on: the annual notice of every year touched, because what it
 * does not say counts too, and every other one, or layer, that names one of the days.
 */
export const noticesFor = (table: Table, from: number, to: number): ReadonlyArray<string> => {
  const all = collected.get(table) ?? collect(table)
  collected.set(table, all)
  const found: Array<string> = []
  for (const { label: by, settles, days, reach } of all) {
    const settled = settles[0] <= to && settles[1] >= from
    if (settled || (reach[0] <= to && reach[1] >= from && days.some((day) => day >= from && day <= to))) found.push(by)
  }
  return found
}
