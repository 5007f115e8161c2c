import type { Table } from '../runtime/table.js'

/** Names come from our own definitions; quoting only keeps them apart from SQL's words. */
export const quoted = (name: string): string => `"${name}"`
const list = (names: ReadonlyArray<string>): string => names.map(quoted).join(', ')

/** Inserts rows, given as `VALUES` or a `SELECT`, or updates them where the key is there already: the same in both databases. */
export const upsertSql = (table: Table, rows: string): string => {
  const columns = Object.keys(table.columns)
  const others = columns.filter((name) => !table.key.includes(name))
  const update =
    others.length === 0
      ? 'NOTHING'
      : `UPDATE SET ${others.map((name) => `${quoted(name)} = excluded.${quoted(name)}`).join(', ')}`
  return `INSERT INTO ${quoted(table.name)} (${list(columns)}) ${rows} ON CONFLICT (${list(table.key)}) DO ${update}`
}
