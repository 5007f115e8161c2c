import { CompiledQuery } from 'kysely'
import { quoted, upsertSql } from '../database/upsert.js'
import { type SqlValue, sqlType } from '../runtime/column.js'
import type { Table } from '../runtime/table.js'
import type { Surplus } from '../runtime/target.js'

/** One array a column, so that a batch is one statement however many rows it has. */
const unnested = (table: Table): string => {
  const types = Object.values(table.columns).map(({ unit }) => (sqlType(unit) === 'TEXT' ? 'text' : 'bigint'))
  return `unnest(${types.map((type, i) => `$${i + 1}::${type}[]`).join(', ')})`
}

const removeSql = (table: Table): string => {
  const from = table.key.length > 1 ? ' AND t."ordinal" >= s."from"' : ''
  return `DELETE FROM ${quoted(table.name)} t USING unnest($1::text[], $2::bigint[]) AS s (complaint, "from") WHERE t."complaint" = s.complaint${from}`
}

/** Where the last row of each key begins: PostgreSQL refuses one key twice in a statement. */
const lastOfEach = (table: Table, width: number, cells: ReadonlyArray<SqlValue>): ReadonlyArray<number> => {
  const names = Object.keys(table.columns)
  const key = table.key.map((name) => names.indexOf(name))
  const starts = new Map<string, number>()
  for (let at = 0; at < cells.length; at += width)
    starts.set(key.map((place) => String(cells[at + place])).join('\u0000'), at)
  return [...starts.values()]
}

const SPECIAL = /["\\]/
const quotedText = (text: string): string =>
  SPECIAL.test(text) ? `"${text.replaceAll(/["\\]/g, '\\$&')}"` : `"${text}"`

/** One column as PostgreSQL writes an array: the driver makes the same of a list, at four times the cost. */
const arrayOf = (cells: ReadonlyArray<SqlValue>, rows: ReadonlyArray<number>, place: number): string => {
  let text = '{'
  for (const at of rows) {
    const value = cells[at + place] ?? null
    if (text.length > 1) text += ','
    text += value === null ? 'NULL' : typeof value === 'string' ? quotedText(value) : value
  }
  return `${text}}`
}

/** Inserts rows, given by their cells, or updates them where the key is there. */
export const upsert = (table: Table, cells: ReadonlyArray<SqlValue>): CompiledQuery => {
  const names = Object.keys(table.columns)
  const rows = lastOfEach(table, names.length, cells)
  return CompiledQuery.raw(
    upsertSql(table, `SELECT * FROM ${unnested(table)}`),
    names.map((_, place) => arrayOf(cells, rows, place)),
  )
}

/** Takes away rows of complaints from an ordinal on. */
export const removal = (table: Table, surplus: ReadonlyArray<Surplus>): CompiledQuery =>
  CompiledQuery.raw(removeSql(table), [surplus.map(({ complaint }) => complaint), surplus.map(({ from }) => from)])
