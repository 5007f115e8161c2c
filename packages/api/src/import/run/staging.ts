import Database from 'better-sqlite3'
import type { Row } from '../table/table.js'

/** What is kept beside the rows while a register is imported: on disk, in a database that vanishes with the process. */
export interface Staging {
  /** Notes that a complaint is being taken from a line; the earlier line where it was taken already. */
  readonly take: (complaint: string, line: number) => number | undefined
  /** Puts an activity aside until its complaint comes. */
  readonly put: (complaint: string, row: Row) => void
  /** To be called once, between the last `put` and the first `of`. */
  readonly ready: () => void
  /** The activities of a complaint in the order of their file. */
  readonly of: (complaint: string) => ReadonlyArray<Row>
  /** Activities whose complaint was never taken. */
  readonly orphans: () => IterableIterator<Row>
  readonly close: () => void
}

interface Stored {
  readonly line: number
  readonly cells: string
}
const rowOf = ({ line, cells }: Stored): Row => ({ line, raw: JSON.parse(cells) as ReadonlyArray<string> })

/**
 * An empty file name makes SQLite keep a private database in its page cache and spill it to an unlinked temporary file:
 * memory stays bounded however long the second file is, and nothing is left behind.
 */
export const openStaging = (): Staging => {
  const db = new Database('')
  db.pragma('journal_mode = OFF')
  db.pragma('synchronous = OFF')
  db.pragma('cache_size = -65536')
  db.exec(`
    CREATE TABLE activity (seq INTEGER PRIMARY KEY, complaint TEXT NOT NULL, line INTEGER NOT NULL, cells TEXT NOT NULL);
    CREATE TABLE taken (complaint TEXT PRIMARY KEY, line INTEGER NOT NULL) WITHOUT ROWID;
    BEGIN`)
  const put = db.prepare<[string, number, string]>('INSERT INTO activity (complaint, line, cells) VALUES (?, ?, ?)')
  const of = db.prepare<[string], Stored>('SELECT line, cells FROM activity WHERE complaint = ? ORDER BY seq')
  const earlier = db.prepare<[string], { readonly line: number }>('SELECT line FROM taken WHERE complaint = ?')
  const take = db.prepare<[string, number]>('INSERT OR IGNORE INTO taken (complaint, line) VALUES (?, ?)')
  const orphans = db.prepare<[], Stored>(
    'SELECT line, cells FROM activity WHERE complaint NOT IN (SELECT complaint FROM taken) ORDER BY seq',
  )
  let any = false
  return {
    take: (complaint, line) => (take.run(complaint, line).changes === 1 ? undefined : earlier.get(complaint)?.line),
    put: (complaint, row) => {
      any = true
      put.run(complaint, row.line, JSON.stringify(row.raw))
    },
    ready: () => void db.exec('CREATE INDEX of_complaint ON activity (complaint)'),
    of: (complaint) => (any ? of.all(complaint).map(rowOf) : []),
    *orphans() {
      for (const stored of orphans.iterate()) yield rowOf(stored)
    },
    close: () => void db.close(),
  }
}
