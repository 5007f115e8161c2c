import pg from 'pg'
import { type Timed, timedAsync } from '../kit/compare.js'
import type { TableRows } from '../kit/copy-rows.js'

const TOGETHER = 2_000

interface Column {
  readonly name: string
  readonly type: string
}

/** Inserts rows once into tables that are there and empty, with their indexes: one statement for two thousand of them. */
export const insertInPostgres = async (
  url: string,
  schema: string,
  tables: ReadonlyArray<TableRows>,
  events: number,
): Promise<Timed> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`SET search_path = ${schema}`)
  await client.query('SET synchronous_commit = off')
  const columnsOf = async (table: string): Promise<ReadonlyArray<Column>> =>
    (
      await client.query<Column>(
        'SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2 ORDER BY ordinal_position',
        [schema, table],
      )
    ).rows
  const known = new Map<string, ReadonlyArray<Column>>()
  for (const { name } of tables) known.set(name, await columnsOf(name))
  const done = await timedAsync(events, async () => {
    for (const { name, rows } of tables) {
      const columns = known.get(name) ?? []
      const sql = `INSERT INTO "${name}" (${columns.map((column) => `"${column.name}"`).join(', ')})
        SELECT * FROM unnest(${columns.map(({ type }, i) => `$${i + 1}::${type}[]`).join(', ')})`
      for (let from = 0; from < rows.length; from += TOGETHER) {
        const some = rows.slice(from, from + TOGETHER)
        await client.query(
          sql,
          columns.map((_, i) => some.map((row) => row[i] ?? null)),
        )
      }
    }
  })
  await client.end()
  return done
}
