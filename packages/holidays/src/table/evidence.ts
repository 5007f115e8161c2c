import { daysFromCivil } from '../civil.js'
import { label } from './days.js'
import { daysOfRanges } from './ranges.js'
import type { Table } from './table.js'

/** One notice with the days that it names, and for an annual one the year that it settles by naming no others. */
interface Evidence {
  readonly label: string
  readonly year: readonly [from: number, to: number]
  readonly days: ReadonlyArray<number>
}

const NO_YEAR = [1, 0] as const

const collect = (table: Table): ReadonlyArray<Evidence> =>
  table.notices.map((notice) => ({
    label: label(notice),
    year: notice.kind === 'annual' ? [daysFromCivil(notice.year, 1, 1), daysFromCivil(notice.year, 12, 31)] : NO_YEAR,
    days: daysOfRanges([...notice.off.flatMap(({ days }) => days), ...notice.work, ...(notice.withdraws ?? [])]),
  }))

/** Per table, because collecting anew for every period would cost more than the period itself. */
const collected = new WeakMap<Table, ReadonlyArray<Evidence>>()

/**
 * The notices that the days from `from` to `to` rest on: the annual notice of every year touched, because what it
 * does not say counts too, and every other one that names one of the days.
 */
export const noticesFor = (table: Table, from: number, to: number): ReadonlyArray<string> => {
  const all = collected.get(table) ?? collect(table)
  collected.set(table, all)
  return all
    .filter(({ year, days }) => (year[0] <= to && year[1] >= from) || days.some((day) => day >= from && day <= to))
    .map((evidence) => evidence.label)
}
