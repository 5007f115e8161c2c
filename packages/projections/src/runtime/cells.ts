import type { Row, SqlValue } from './column.js'
import type { Table } from './table.js'

const byName = (into: SqlValue[], columns: ReadonlyArray<string>, row: Row): void => {
  for (const column of columns) into.push(row[column] ?? null)
}

/**
 * Adds the cells of a row, in the order of the columns. Rows come from one literal each, mostly in that very order: then
 * following them costs a tenth of looking each column up.
 */
export const addCells = (into: SqlValue[], columns: ReadonlyArray<string>, row: Row): void => {
  const start = into.length
  let next = 0
  for (const column in row) {
    if (column !== columns[next++]) break
    into.push(row[column] ?? null)
  }
  if (into.length === start + columns.length) return
  into.length = start
  byName(into, columns, row)
}

/** The cells of rows, one row after another: what crosses to a database, and to another thread, is flat. */
export const cellsOf = (table: Table, rows: ReadonlyArray<Row>): SqlValue[] => {
  const columns = Object.keys(table.columns)
  const cells: SqlValue[] = []
  for (const row of rows) addCells(cells, columns, row)
  return cells
}
