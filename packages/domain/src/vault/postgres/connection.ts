import * as E from 'fp-ts/lib/Either.js'
import pg from 'pg'
import { keyStoreFailed, type VaultError } from '../error.js'
import { fromPostgres, wasSentBack } from './fault.js'

/** Rows of one statement, typed by whoever wrote it. */
export type Ask = <R>(text: string, values?: ReadonlyArray<unknown>) => Promise<ReadonlyArray<R>>

/** `shared`: makes keys; `alone`: changes what they may be used for, or how they are wrapped, while nobody makes any. */
export type Hold = 'none' | 'shared' | 'alone'

export interface Connection {
  /** Left where the server refused, or where the work itself says `Left`: then nothing was written. */
  readonly transaction: <A>(
    hold: Hold,
    work: (ask: Ask) => Promise<E.Either<VaultError, A>>,
  ) => Promise<E.Either<VaultError, A>>
  /** Statements outside of a transaction, on one connection. */
  readonly plain: <A>(work: (ask: Ask) => Promise<A>) => Promise<E.Either<VaultError, A>>
  readonly close: () => Promise<void>
}

/** How often a transaction that was sent back is tried. */
const TRIES = 5

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig

const locks = {
  none: '',
  shared: `SELECT pg_advisory_xact_lock_shared(hashtext('redress keys'), hashtext(current_setting('search_path')))`,
  alone: `SELECT pg_advisory_xact_lock(hashtext('redress keys'), hashtext(current_setting('search_path')))`,
} as const

const askOn =
  (client: pg.PoolClient): Ask =>
  async <R>(text: string, values: ReadonlyArray<unknown> = []) =>
    // Without values as plain text, so that several statements may stand in one.
    (await (values.length === 0 ? client.query(text) : client.query(text, [...values]))).rows as ReadonlyArray<R>

/**
 * A commit is on disk before it is acknowledged: a key must be there before its events are. Every question here is after few
 * rows by their keys, and is to go by them, whatever the statistics of a table that has just been filled make of it.
 */
const SETTINGS = ['synchronous_commit=on', 'enable_seqscan=off', 'max_parallel_workers_per_gather=0', 'jit=off']

const optionsOf = (schema: string, readonly: boolean): string =>
  [`search_path=${schema}`, `default_transaction_read_only=${readonly ? 'on' : 'off'}`, ...SETTINGS]
    .map((one) => `-c ${one}`)
    .join(' ')

/** What a schema may be called: it is written into statements as it is. */
export const NAME = /^[a-z_][a-z0-9_]{0,62}$/

export const connectionTo = (url: string, schema: string, readonly: boolean, name = 'redress-keys'): Connection => {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: 4,
    connectionTimeoutMillis: 5000,
    options: optionsOf(schema, readonly),
    application_name: name,
  })
  // A connection that breaks while idle is replaced at the next question; at work, it says so to whoever waits for it.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  let ended = false

  const withClient = async <A>(work: (client: pg.PoolClient) => Promise<A>): Promise<E.Either<VaultError, A>> => {
    if (ended) return E.left(keyStoreFailed('closed', 'closed'))
    let client: pg.PoolClient | undefined
    let broken: Error | undefined
    try {
      client = await pool.connect()
      return E.right(await work(client))
    } catch (error) {
      // What state it is in nobody knows.
      broken = error instanceof Error ? error : new Error('unknown')
      return E.left(fromPostgres(error))
    } finally {
      client?.release(broken)
    }
  }

  const once = async <A>(hold: Hold, work: (ask: Ask) => Promise<E.Either<VaultError, A>>) =>
    E.flatten(
      await withClient(async (client) => {
        const ask = askOn(client)
        await ask(`BEGIN; ${locks[hold]}`)
        const done = await work(ask)
        await ask(E.isRight(done) ? 'COMMIT' : 'ROLLBACK')
        return done
      }),
    )

  return {
    transaction: async (hold, work) => {
      for (let left = TRIES; ; left--) {
        const done = await once(hold, work)
        if (E.isRight(done) || left <= 1 || !wasSentBack(done.left)) return done
      }
    },
    plain: (work) => withClient((client) => work(askOn(client))),
    close: async () => {
      ended = true
      await pool.end()
    },
  }
}
