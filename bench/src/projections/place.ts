import { join } from 'node:path'
import { models } from '@redress/projections'
import { openViews as inPostgres } from '@redress/projections/postgres'
import { openViews as inSqlite, type SqliteViewsOptions, type Views } from '@redress/projections/sqlite'
import Database from 'better-sqlite3'
import pg from 'pg'
import { inFolder } from '../kit/folder.js'
import { withPostgres } from '../kit/postgres.js'
import { right } from '../kit/right.js'

/** An empty database for read models. */
export interface Place {
  readonly name: 'SQLite' | 'PostgreSQL'
  readonly open: (options: Omit<SqliteViewsOptions, 'path'>) => Promise<Views>
  /** SQL past the read models; gives the rows of the last statement. */
  readonly sql: (text: string) => Promise<ReadonlyArray<Readonly<Record<string, unknown>>>>
}

const NUMBERS = { getTypeParser: (oid: number) => (oid === 20 ? Number : pg.types.getTypeParser(oid)) }

const onSqlite = (work: (place: Place) => Promise<void>): Promise<void> =>
  inFolder((folder) => {
    const path = join(folder, 'views.db')
    const sql: Place['sql'] = async (text) => {
      const db = new Database(path)
      db.pragma('synchronous = OFF')
      db.pragma('cache_size = -1048576')
      const statement = db.prepare(text)
      const rows = statement.reader ? (statement.all() as Array<Record<string, unknown>>) : []
      if (!statement.reader) statement.run()
      db.close()
      return rows
    }
    return work({ name: 'SQLite', open: async (options) => right(await inSqlite({ path, ...options })()), sql })
  })

let schemas = 0
const onPostgres = (url: string, work: (place: Place) => Promise<void>): Promise<void> => {
  const schema = `bench_place_${process.pid}_${schemas++}`
  const sql: Place['sql'] = async (text) => {
    const client = new pg.Client({ connectionString: url, types: NUMBERS as pg.CustomTypesConfig })
    await client.connect()
    await client.query(`SET search_path = ${schema}`)
    const { rows } = await client.query(text)
    await client.end()
    return rows
  }
  return work({
    name: 'PostgreSQL',
    open: async (options) => right(await inPostgres({ url, schema, ...options })()),
    sql,
  }).finally(() => sql(`DROP SCHEMA IF EXISTS ${schema} CASCADE`))
}

/** The same pieces of work on each database, every one in an empty place. */
export const onBoth = async (works: ReadonlyArray<(place: Place) => Promise<void>>): Promise<void> => {
  for (const work of works) await onSqlite(work)
  await withPostgres(async (url) => {
    for (const work of works) await onPostgres(url, work)
  })
}

/** So many numbers from 0 on as rows `n (i)`. */
const numbered = (count: number): string =>
  `WITH RECURSIVE n (i) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${count})`

/** An INSERT that copies rows of a table, some columns given anew in SQL, so many times: `i` counts the copies from 0. */
export const copying = (
  table: string,
  anew: Readonly<Record<string, string>>,
  times: number,
  from: string = table,
): string => {
  const columns = Object.keys(models.flatMap(({ tables }) => tables).find(({ name }) => name === table)?.columns ?? {})
  const values = columns.map((column) => anew[column] ?? `"${column}"`)
  return `${numbered(times)} INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')})
    SELECT ${values.join(', ')} FROM n CROSS JOIN ${from}`
}
