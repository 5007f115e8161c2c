import { sla, sqlType, type Table } from '@redress/projections'
import { copying } from './place.js'

const DAY = 86_400_000
const HOUR = 3_600_000
/** Over so many days the due times lie. */
const DAYS = 60
/** What time does to a clock that is open. */
const MOVING = ['due_ms', 'warn_ms', 'breached_from_ms', 'undecided_from_ms', 'opens_ms']

/** A table that counts, filled as the runtime would. */
const countedAnew = (table: Table): ReadonlyArray<string> => {
  const by = table.key.map((name) =>
    sqlType(table.columns[name]?.unit ?? 'id') === 'TEXT' ? `coalesce("${name}", '')` : `"${name}"`,
  )
  const places = by.map((_, place) => place + 1)
  return [
    `DELETE FROM ${table.name}`,
    `INSERT INTO ${table.name} (${table.key.map((name) => `"${name}"`)}, n) SELECT ${by}, count(*) FROM ${table.counts} GROUP BY ${places}`,
  ]
}

/** SQL that copies every clock so often under other names, due later and later, and counts them anew as the runtime would. */
export const copiedClocks = (times: number): ReadonlyArray<string> => {
  const step = Math.floor((DAYS * DAY) / times)
  const moved = (column: string): string => `"${column}" + (i + 1) * ${step}`
  const complaint = `complaint || '-' || (i + 1)`
  const hour = `((${moved('at_ms')} + ${HOUR - 1}) / ${HOUR})`
  return [
    copying('clock', { complaint, ...Object.fromEntries(MOVING.map((column) => [column, moved(column)])) }, times - 1),
    copying('turn', { complaint, at_ms: moved('at_ms'), hour, block: `((${hour} + 1023) / 1024)` }, times - 1),
    ...sla.tables.flatMap((table: Table) => (table.counts === undefined ? [] : countedAnew(table))),
    'ANALYZE',
  ]
}
