import Database from 'better-sqlite3'
import type { Row } from '../table/table.js'
import { privateRows, type Sealed } from './private-rows.js'

/** What is kept beside the rows while a register is imported: in memory, and on disk what is too much for that. */
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

interface Near {
  readonly line: number
  readonly cells: string
}
type Far = Sealed & Pick<Near, 'line'>

/** Bytes of rows that are kept in memory; KiB of the others that are read or written at once. */
const [ROOM, CACHE] = [56 * 2 ** 20, 8192]
/** What a row takes beside its text: numbers, the name of its complaint, and that name in the index. */
const BESIDE = 128

const cellsOf = (text: string): ReadonlyArray<string> => JSON.parse(text) as ReadonlyArray<string>

/**
 * The first rows are put aside in memory (`near`), those that are more in a private database that SQLite spills to an unlinked
 * temporary file: memory stays bounded however long the second file is, and nothing is left behind. What can be spilled nobody
 * can read: rows are sealed, and complaints named, under keys of this process alone.
 */
export const openStaging = (room = ROOM, cache = CACHE): Staging => {
  const { name, seal, open } = privateRows()
  const db = new Database('')
  db.pragma('journal_mode = OFF')
  db.pragma('synchronous = OFF')
  db.pragma(`cache_size = -${cache}`)
  db.exec(`
    ATTACH ':memory:' AS near;
    CREATE TABLE near.first (at INTEGER PRIMARY KEY, complaint TEXT NOT NULL, line INTEGER NOT NULL, cells TEXT NOT NULL);
    CREATE TABLE more (at INTEGER PRIMARY KEY, complaint TEXT NOT NULL, line INTEGER NOT NULL, cells BLOB NOT NULL);
    CREATE TABLE taken (complaint TEXT PRIMARY KEY, line INTEGER NOT NULL) WITHOUT ROWID;
    BEGIN`)
  const put = db.prepare<unknown[]>('INSERT INTO first (complaint, line, cells) VALUES (?, ?, ?)')
  const putMore = db.prepare<unknown[]>('INSERT INTO more (at, complaint, line, cells) VALUES (?, ?, ?, ?)')
  const of = db.prepare<[string], Near>('SELECT line, cells FROM first WHERE complaint = ? ORDER BY at')
  const moreOf = db.prepare<[string], Far>('SELECT at, line, cells FROM more WHERE complaint = ? ORDER BY at')
  const earlier = db.prepare<[string], { readonly line: number }>('SELECT line FROM taken WHERE complaint = ?')
  const take = db.prepare<[string, number]>('INSERT OR IGNORE INTO taken (complaint, line) VALUES (?, ?)')
  const orphaned = 'WHERE complaint NOT IN (SELECT complaint FROM taken) ORDER BY at'
  const orphans = db.prepare<[], Near>(`SELECT line, cells FROM first ${orphaned}`)
  const moreOrphans = db.prepare<[], Far>(`SELECT at, line, cells FROM more ${orphaned}`)
  const near = ({ line, cells }: Near): Row => ({ line, raw: cellsOf(cells) })
  const far = (stored: ReadonlyArray<Far>): ReadonlyArray<Row> => {
    const texts = open(stored)
    return stored.map(({ line }, n) => ({ line, raw: cellsOf(texts[n] ?? '[]') }))
  }
  let [any, left] = [false, room]
  return {
    take: (complaint, line) => {
      const named = name(complaint)
      return take.run(named, line).changes === 1 ? undefined : earlier.get(named)?.line
    },
    put: (complaint, row) => {
      any = true
      const cells = JSON.stringify(row.raw)
      const length = Buffer.byteLength(cells)
      // Once there is no room, all that follows comes after: the order of the file.
      left = left < length + BESIDE ? 0 : left - length - BESIDE
      if (left > 0) return void put.run(name(complaint), row.line, cells)
      const sealed = seal(cells, length)
      putMore.run(sealed.at, name(complaint), row.line, sealed.cells)
    },
    ready: () =>
      void db.exec('CREATE INDEX near.of_first ON first (complaint); CREATE INDEX of_more ON more (complaint)'),
    of: (complaint) => {
      if (!any) return []
      const named = name(complaint)
      const first = of.all(named).map(near)
      return left > 0 ? first : [...first, ...far(moreOf.all(named))]
    },
    *orphans() {
      for (const stored of orphans.iterate()) yield near(stored)
      for (const stored of moreOrphans.iterate()) yield* far([stored])
    },
    close: () => void db.close(),
  }
}
