import { CompiledQuery } from 'kysely'
import { quoted, upsertSql } from '../database/upsert.js'
import type { Row } from '../runtime/column.js'
import { sqlType } from '../runtime/column.js'
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

/** Inserts rows, or updates them where the key is there. PostgreSQL refuses one key twice in a statement: the last row counts. */
export const upsert = (table: Table, rows: ReadonlyArray<Row>): CompiledQuery => {
  const byKey = new Map(rows.map((row) => [table.key.map((name) => String(row[name])).join('\u0000'), row]))
  const last = byKey.size === rows.length ? rows : [...byKey.values()]
  return CompiledQuery.raw(
    upsertSql(table, `SELECT * FROM ${unnested(table)}`),
    Object.keys(table.columns).map((name) => last.map((row) => row[name] ?? null)),
  )
}

/** Takes away rows of complaints from an ordinal on. */
export const removal = (table: Table, surplus: ReadonlyArray<Surplus>): CompiledQuery =>
  CompiledQuery.raw(removeSql(table), [surplus.map(({ complaint }) => complaint), surplus.map(({ from }) => from)])
