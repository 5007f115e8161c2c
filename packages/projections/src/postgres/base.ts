import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Base, Writing } from '../database/base.js'
import type { Schema } from '../database/schema.js'
import { transactionsOn } from '../database/transaction.js'
import { removal, upsert } from './writes.js'

/** Whole numbers (`bigint`) and their sums (`numeric`) as numbers: none of ours comes near the limit of a double. */
const NUMBERS: ReadonlySet<number> = new Set([pg.types.builtins.INT8, pg.types.builtins.NUMERIC])

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    NUMBERS.has(oid) ? Number : pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig

/**
 * One schema of a PostgreSQL database. A commit does not wait for the disk: after a crash of the server the last ones may be
 * gone, rows and checkpoint together, and are made again from the log.
 */
export const postgresBase = (url: string, schema: string): Base => {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    options: `-c search_path=${schema} -c synchronous_commit=off`,
    application_name: 'redress',
  })
  // A connection that breaks while idle is replaced at the next question, which is where it matters.
  pool.on('error', () => undefined)
  // One that breaks while at work says so to whoever waits for it; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  return {
    dialect: 'postgres',
    now: () => sql<number>`(extract(epoch FROM clock_timestamp()) * 1000)::bigint`,
    reading: kysely,
    transaction: transactionsOn(kysely),
    alone,
    // Shorter than the second after which the server looks for a deadlock, and would end a reader's query as well as this.
    hurried: async (tx) => void (await sql`SET LOCAL lock_timeout = '500ms'`.execute(tx)),
    put: async (tx, table, cells) => void (await tx.executeQuery(upsert(table, cells))),
    remove: async (tx, table, surplus) => void (await tx.executeQuery(removal(table, surplus))),
    // Structure only, and the server's own vacuum takes it.
    close: () => kysely.destroy(),
  }
}

/** Held until the end of the transaction; two processes that make the same thing at once would both fail. */
const alone = async (tx: Writing): Promise<void> =>
  void (await sql`SELECT pg_advisory_xact_lock(hashtext('redress'), hashtext(current_setting('search_path')))`.execute(
    tx,
  ))

/** Makes the schema where it is not there. */
export const withSchema = async ({ transaction }: Base, schema: string): Promise<void> => {
  await transaction(async (tx) => {
    await alone(tx)
    // Asked first: who may not make a schema may not say "if not exists" either.
    const there = await sql`SELECT 1 FROM pg_namespace WHERE nspname = ${schema}`.execute(tx)
    if (there.rows.length === 0) await sql`CREATE SCHEMA ${sql.id(schema)}`.execute(tx)
    return { _tag: 'Right', right: undefined }
  })
}
