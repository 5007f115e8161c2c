import type { Statement } from 'better-sqlite3'
import { quoted, upsertSql } from '../database/upsert.js'
import type { Row, SqlValue } from '../runtime/column.js'
import type { Table } from '../runtime/table.js'
import type { Surplus } from '../runtime/target.js'
import type { Connection } from './connect.js'

/** Writes the rows of one table. */
export interface TableWriter {
  readonly put: (rows: ReadonlyArray<Row>) => void
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
  const many: Statement = db.prepare(upsertSql(table, valuesOf(table, TOGETHER)))
  const one: Statement = db.prepare(upsertSql(table, valuesOf(table, 1)))
  // Only tables of complaint-keyed models lose rows; the others have no ordinal to go by.
  let removal: Statement | undefined
  const ordered = table.key.length > 1
  // One array for all statements: better-sqlite3 copies the values out of it before it returns.
  const values: SqlValue[] = new Array(columns.length * TOGETHER).fill(null)
  const single: SqlValue[] = new Array(columns.length).fill(null)
  // Rows come from one literal each, mostly in the order of the columns: then following them costs a tenth of looking up.
  const fill = (into: SqlValue[], at: number, row: Row): void => {
    let next = 0
    for (const column in row) {
      if (column !== columns[next]) break
      into[at + next++] = row[column] ?? null
    }
    if (next < columns.length) byName(into, at, row)
  }
  const byName = (into: SqlValue[], at: number, row: Row): void => {
    let next = at
    for (const column of columns) into[next++] = row[column] ?? null
  }
  return {
    put: (rows) => {
      const whole = rows.length - (rows.length % TOGETHER)
      let filled = 0
      for (const [i, row] of rows.entries()) {
        if (i < whole) {
          fill(values, filled, row)
          filled += columns.length
          if (filled < values.length) continue
          many.run(values)
          filled = 0
        } else {
          fill(single, 0, row)
          one.run(single)
        }
      }
    },
    remove: (surplus) => {
      removal ??= db.prepare(removeSql(table))
      for (const { complaint, from } of surplus) removal.run(...(ordered ? [complaint, from] : [complaint]))
    },
  }
}
