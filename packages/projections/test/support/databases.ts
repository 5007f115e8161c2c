import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import pg from 'pg'
import { inject } from 'vitest'
import type { ViewsOptions } from '../../src/database/options.js'
import type { Views } from '../../src/database/views.js'
import { models, type ProjectionError } from '../../src/index.js'
import { openViews as inPostgres } from '../../src/postgres/index.js'
import { openViews as inSqlite } from '../../src/sqlite/index.js'

/** A database of one test's own. */
export interface Place {
  /** Where it is, as the package for this database is told. */
  readonly at: { readonly path: string } | { readonly url: string; readonly schema: string }
  readonly open: (options: ViewsOptions) => TaskEither<ProjectionError, Views>
  /** SQL on it, past the read models. */
  readonly sql: <R>(text: string) => Promise<ReadonlyArray<R>>
  /** Every row of every table, by key: what two ways of building must agree on. */
  readonly dump: () => Promise<Record<string, unknown[]>>
}

export interface TestDatabase {
  readonly name: 'sqlite' | 'postgres'
  readonly newPlace: () => Place
}

const tables = models.flatMap((model) => model.tables)

const dumping = (sql: Place['sql']) => async (): Promise<Record<string, unknown[]>> => {
  const all: Record<string, unknown[]> = {}
  for (const { name, key } of tables) all[name] = [...(await sql(`SELECT * FROM "${name}" ORDER BY ${key.join(', ')}`))]
  return all
}

let unique = 0

const room = mkdtempSync(join(tmpdir(), 'redress-views-'))
process.on('exit', () => rmSync(room, { recursive: true, force: true }))

/** A file that nobody else uses; gone with the test process. */
export const newFile = (): string => join(room, `${unique++}.db`)

export const sqlitePlace = (path = newFile()): Place => {
  const sql = async <R>(text: string): Promise<ReadonlyArray<R>> => {
    const db = new Database(path)
    const statement = db.prepare(text)
    const rows = statement.reader ? (statement.all() as R[]) : []
    if (!statement.reader) statement.run()
    db.close()
    return rows
  }
  return { at: { path }, open: (options) => inSqlite({ path, ...options }), sql, dump: dumping(sql) }
}

const pools = new Map<string, pg.Pool>()
const poolOf = (url: string): pg.Pool => {
  const known = pools.get(url) ?? new pg.Pool({ connectionString: url, types: numbers as pg.CustomTypesConfig, max: 2 })
  // The server of a test may be stopped by it.
  if (!pools.has(url)) known.on('error', () => undefined)
  pools.set(url, known)
  return known
}
const numbers = { getTypeParser: (oid: number) => (oid === 20 ? Number : pg.types.getTypeParser(oid)) }

export const postgresPlace = (url = inject('postgres')): Place => {
  const schema = `t_${process.pid}_${unique++}`
  const sql = async <R>(text: string): Promise<ReadonlyArray<R>> => {
    const client = await poolOf(url).connect()
    try {
      await client.query(`SET search_path = ${schema}`)
      return (await client.query(text)).rows as R[]
    } finally {
      client.release()
    }
  }
  return { at: { url, schema }, open: (options) => inPostgres({ url, schema, ...options }), sql, dump: dumping(sql) }
}

/** Both, for tests that must hold on either. */
export const databases: ReadonlyArray<TestDatabase> = [
  { name: 'sqlite', newPlace: () => sqlitePlace() },
  { name: 'postgres', newPlace: () => postgresPlace() },
]
