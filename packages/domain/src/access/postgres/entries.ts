import * as E from 'fp-ts/lib/Either.js'
import type { VaultError } from '../../vault/error.js'
import type { Ask, Connection } from '../../vault/postgres/connection.js'
import type { Chain } from '../chain.js'
import type { AccessEntry, AccessQuery, AccessVerified, NewAccess } from '../port.js'
import { columns, conditionsOf, entryOf, keepable, LIMIT, type Row, rowOf } from '../row.js'

const LAST = 'SELECT seq, at, hash FROM entries ORDER BY seq DESC LIMIT 1'
const types: { readonly [C in (typeof columns)[number]]: 'bigint' | 'text' } = {
  seq: 'bigint',
  at: 'bigint',
  who: 'text',
  complaint: 'text',
  subject: 'text',
  entry: 'text',
  hash: 'text',
}
const INSERT = `INSERT INTO entries (${columns})
  SELECT * FROM unnest(${columns.map((name, i) => `$${i + 1}::${types[name]}[]`)})`

/** Entries looked at in one piece. */
const PIECE = 2000

const find = async (ask: Ask, query: AccessQuery): Promise<ReadonlyArray<AccessEntry>> => {
  const conditions = conditionsOf(query)
  const where = conditions.map(([column], i) => `${column} $${i + 1}`).join(' AND ')
  const limit = query.limit ?? LIMIT
  const values = [...conditions.map(([, value]) => value), limit]
  const text = `SELECT ${columns} FROM entries WHERE ${where} ORDER BY seq LIMIT $${values.length}`
  return (await ask<Row>(text, values)).map(entryOf)
}

/** What is done to the table of entries. */
export const entriesOver = ({ transaction, plain }: Connection, chain: Chain) => ({
  /** One process after the other: each goes on where the one before it has committed. */
  add: (entries: ReadonlyArray<NewAccess>): Promise<E.Either<VaultError, void>> =>
    transaction('alone', async (ask) => {
      const [last] = await ask<Pick<Row, 'seq' | 'at' | 'hash'>>(LAST)
      const rows = chain.after(last, entries.map(keepable)).map(rowOf)
      if (rows.length > 0)
        await ask(
          INSERT,
          columns.map((name) => rows.map((row) => row[name])),
        )
      return E.right(undefined)
    }),
  find: (query: AccessQuery): Promise<E.Either<VaultError, ReadonlyArray<AccessEntry>>> =>
    plain((ask) => find(ask, query)),
  /** Piece after piece: what is there does not change, and what comes meanwhile follows it. */
  verify: (): Promise<E.Either<VaultError, AccessVerified>> =>
    plain(async (ask) => {
      const check = chain.check()
      for (;;) {
        const piece = await find(ask, { after: check.found().entries, limit: PIECE })
        if (!check.take(piece) || piece.length < PIECE) return check.found()
      }
    }),
})
