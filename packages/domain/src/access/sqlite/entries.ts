import type { Database } from 'better-sqlite3'
import type { Chain } from '../chain.js'
import type { AccessEntry, AccessQuery, AccessVerified, NewAccess } from '../port.js'
import { columns, conditionsOf, entryOf, keepable, LIMIT, type Row, rowOf } from '../row.js'

function* entriesOf(rows: Iterable<Row>): Generator<AccessEntry> {
  for (const row of rows) yield entryOf(row)
}

/** What is done to the table of entries. Throws what SQLite throws. */
export const entriesOn = (db: Database, chain: Chain) => {
  const last = db.prepare<[], Row>('SELECT * FROM entries ORDER BY seq DESC LIMIT 1')
  const insert = db.prepare<unknown[]>(`INSERT INTO entries (${columns}) VALUES (${columns.map(() => '?')})`)
  const all = db.prepare<[], Row>('SELECT * FROM entries ORDER BY seq')

  const add = db.transaction((entries: ReadonlyArray<NewAccess>): void => {
    for (const row of chain.after(last.get(), entries.map(keepable)).map(rowOf))
      insert.run(columns.map((name) => row[name]))
  })

  return {
    add: (entries: ReadonlyArray<NewAccess>): void => add.immediate(entries),
    find: (query: AccessQuery): ReadonlyArray<AccessEntry> => {
      const conditions = conditionsOf(query)
      const where = conditions.map(([column]) => `${column} ?`).join(' AND ')
      return db
        .prepare<unknown[], Row>(`SELECT * FROM entries WHERE ${where} ORDER BY seq LIMIT ?`)
        .all(...conditions.map(([, value]) => value), query.limit ?? LIMIT)
        .map(entryOf)
    },
    verify: (): AccessVerified => {
      const check = chain.check()
      check.take(entriesOf(all.iterate()))
      return check.found()
    },
  }
}
