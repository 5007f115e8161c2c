import type { SqliteDatabase } from 'kysely'
import type { Connection } from './connect.js'

/** Statements kept prepared; queries come in few shapes, and preparing one costs more than a small answer. */
const KEPT = 200

/** Kysely's `begin` takes the lock only at the first write, and then fails at once if another wrote since the first read. */
const asBegun = (sql: string): string => (sql === 'begin' ? 'begin immediate' : sql)

/** A connection as Kysely's driver sees it. */
export const prepared = (db: Connection): SqliteDatabase => {
  type Statement = ReturnType<SqliteDatabase['prepare']>
  const known = new Map<string, Statement>()
  /** On a full disk SQLite has rolled back by itself. */
  const rollback = (made: Statement): Statement => ({
    reader: false,
    all: (parameters) => made.all(parameters),
    iterate: (parameters) => made.iterate(parameters),
    run: (parameters) => (db.inTransaction ? made.run(parameters) : { changes: 0, lastInsertRowid: 0 }),
  })
  return {
    close: () => void db.close(),
    prepare: (sql) => {
      const there = known.get(sql)
      if (there !== undefined) return there
      if (known.size >= KEPT) known.clear()
      const made = db.prepare(asBegun(sql)) as Statement
      if (sql === 'rollback') return rollback(made)
      known.set(sql, made)
      return made
    },
  }
}
