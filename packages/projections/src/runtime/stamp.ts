import { createHash } from 'node:crypto'
import type { WorkingCalendar } from '@redress/holidays'
import type { ReadModel } from './model.js'
import type { Table } from './table.js'

const fingerprint = (of: unknown): string => createHash('sha256').update(JSON.stringify(of)).digest('hex')

/** A table as far as its rows depend on it: what personal data a column is said to hold changes none. */
const rowsDependOn = ({ columns, ...rest }: Table) => ({
  ...rest,
  columns: Object.fromEntries(Object.entries(columns).map(([name, { holds: _, ...column }]) => [name, column])),
})

/**
 * A fingerprint of all that the rows of a model depend on besides the events: its tables, its version, and the notices
 * that the calendar knows, because a new notice revises provisional due dates. Another stamp means: rebuild.
 */
export const stampOf = (model: ReadModel, calendar: WorkingCalendar): string =>
  fingerprint([model.name, model.version, model.by, model.tables.map(rowsDependOn), calendar.id, calendar.notices])

/** A fingerprint of what SQL sees of a model. With the same shape, rows can be written and asked for whatever else changed. */
export const shapeOf = (model: ReadModel): string =>
  fingerprint([
    model.by,
    model.tables.map(({ name, key, columns }) => [
      name,
      key,
      Object.entries(columns).map(([column, { unit, nullable }]) => [column, unit, nullable]),
    ]),
  ])
