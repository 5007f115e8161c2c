import type { Statement } from 'better-sqlite3'
import { quoted, upsertSql } from '../database/upsert.js'
import type { SqlValue } from '../runtime/column.js'
import type { Table } from '../runtime/table.js'
import type { Surplus } from '../runtime/target.js'
import type { Connection } from './connect.js'

/** Writes the rows of one table. */
export interface TableWriter {
  readonly put: (cells: ReadonlyArray<SqlValue>) => void
  readonly remove: (surplus: ReadonlyArray<Surplus>) => void
}

/** Rows in one statement: a call into SQLite costs more than a row does. */
const TOGETHER = 16

const valuesOf = (table: Table, count: number): string => {
  const row = `(${Object.keys(table.columns)
    .map(() => '?')
    .join(', ')})`
  return `VALUES ${Array.from({ length: count }, () => row).join(', ')}`
}

const removeSql = (table: Table): string =>
  `DELETE FROM ${quoted(table.name)} WHERE "complaint" = ?${table.key.length > 1 ? ' AND "ordinal" >= ?' : ''}`

/** The prepared statements of a table. */
export const tableWriter = (db: Connection, table: Table): TableWriter => {
  const columns = Object.keys(table.columns)
  const several: Statement = db.prepare(upsertSql(table, valuesOf(table, TOGETHER)))
  const one: Statement = db.prepare(upsertSql(table, valuesOf(table, 1)))
  // Only tables of complaint-keyed models lose rows; the others have no ordinal to go by.
  let removal: Statement | undefined
  const ordered = table.key.length > 1
  const width = columns.length
  const many = TOGETHER * width
  return {
    put: (cells) => {
      let at = 0
      for (; at + many <= cells.length; at += many) several.run(cells.slice(at, at + many))
      for (; at < cells.length; at += width) one.run(cells.slice(at, at + width))
    },
    remove: (surplus) => {
      removal ??= db.prepare(removeSql(table))
      for (const { complaint, from } of surplus) removal.run(...(ordered ? [complaint, from] : [complaint]))
    },
  }
}
