import { sql } from 'kysely'
import { sqlType } from '../runtime/column.js'
import type { Table } from '../runtime/table.js'
import type { Recount } from '../runtime/target.js'
import type { Writing } from './base.js'

const TOGETHER = 500

const conflict = ({ table }: Recount) =>
  sql`ON CONFLICT (${sql.join(table.key.map((name) => sql.ref(name)))}) DO UPDATE SET n = ${sql.ref(`${table.name}.n`)} + excluded.n`

const columns = ({ table }: Recount) => sql.join([...table.key, 'n'].map((name) => sql.ref(name)))

/** A column as it is counted by: without a value it is the empty text. Numbers that are counted by are never without one. */
const present = ({ columns }: Table, name: string) =>
  sqlType(columns[name]?.unit ?? 'id') === 'TEXT' ? sql`coalesce(${sql.ref(name)}, '')` : sql.ref(name)

/** Takes off what the database holds of complaints whose rows are about to be written over. Before the writing. */
export const discount = async (tx: Writing, recount: Recount): Promise<void> => {
  const { table, of, unknown } = recount
  const by = sql.join(table.key.map((name) => present(table, name)))
  for (let at = 0; at < unknown.length; at += TOGETHER)
    await sql`INSERT INTO ${sql.table(table.name)} (${columns(recount)})
      SELECT ${by}, -count(*) FROM ${sql.table(of)} WHERE complaint IN (${sql.join(unknown.slice(at, at + TOGETHER))})
      GROUP BY ${by} ${conflict(recount)}`.execute(tx)
}

/** Adds what the batch has changed. After the writing. */
export const addUp = async (tx: Writing, recount: Recount): Promise<void> => {
  const { table, changes, unknown } = recount
  for (let at = 0; at < changes.length; at += TOGETHER) {
    const rows = changes
      .slice(at, at + TOGETHER)
      .map((row) => sql`(${sql.join([...table.key, 'n'].map((name) => row[name]))})`)
    await sql`INSERT INTO ${sql.table(table.name)} (${columns(recount)}) VALUES ${sql.join(rows)} ${conflict(recount)}`.execute(
      tx,
    )
  }
  // What counts nothing is no row: the table is the same whatever way led to it.
  if (unknown.length > 0 || changes.some(({ n }) => Number(n) < 0))
    await sql`DELETE FROM ${sql.table(table.name)} WHERE n = 0`.execute(tx)
}
