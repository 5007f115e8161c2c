import type { EpochMs } from '@redress/holidays'
import { Kysely, SqliteDialect, sql } from 'kysely'
import type { Base } from '../database/base.js'
import type { Schema } from '../database/schema.js'
import { transactionsOn } from '../database/transaction.js'
import type { Table } from '../runtime/table.js'
import { connect, MEMORY } from './connect.js'
import { prepared } from './prepared.js'
import { waiting } from './waiting.js'
import { type TableWriter, tableWriter } from './writes.js'

/**
 * One SQLite file. A second connection answers questions, so that none waits for a batch; a database in memory has only the
 * one, and there they take turns.
 */
export const sqliteBase = (path: string, readonly: boolean, now: () => EpochMs): Base => {
  const db = connect(path, readonly)
  const kysely = new Kysely<Schema>({ dialect: new SqliteDialect({ database: prepared(db) }) })
  const reading =
    readonly || path === MEMORY
      ? kysely
      : new Kysely<Schema>({ dialect: new SqliteDialect({ database: prepared(connect(path, true)) }) })
  const writers = new Map<string, TableWriter>()
  const writerOf = (table: Table): TableWriter => {
    const known = writers.get(table.name) ?? tableWriter(db, table)
    writers.set(table.name, known)
    return known
  }
  return {
    dialect: 'sqlite',
    now: () => sql<number>`${sql.lit(now())}`,
    reading,
    transaction: waiting(transactionsOn(kysely)),
    // A transaction holds the only lock there is, and readers are not in its way.
    alone: async () => undefined,
    hurried: async () => undefined,
    // On the connection that holds the transaction, past Kysely: a call into it for each statement would cost more than the rows.
    put: async (_, table, cells) => writerOf(table).put(cells),
    remove: async (_, table, surplus) => writerOf(table).remove(surplus),
    close: async () => {
      await reading.destroy()
      await kysely.destroy()
    },
  }
}
