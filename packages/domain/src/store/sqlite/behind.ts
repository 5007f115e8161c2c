import type { Database } from 'better-sqlite3'

/** So many events may wait to be indexed by id and by kind: few enough to look through, enough to share what it costs. */
export const WAITING = 1000

/** The last event that is indexed. Throws on a mark that no writer of ours has left. */
export const indexedUpTo = (db: Database): (() => number) => {
  const mark = db.prepare<[], [upTo: number, inverse: number]>('SELECT up_to, inverse FROM indexed').raw()
  return () => {
    const [upTo, inverse] = mark.get() ?? [0, 0]
    if (upTo !== -1 - inverse) throw new RangeError('the mark of the indexes')
    return upTo
  }
}

/** Indexes the events after one up to another, which become the last; within a transaction that somebody else commits. */
export const indexer = (db: Database): ((after: number, upTo: number) => void) => {
  const fill = (table: string, key: string) =>
    db.prepare<[number, number]>(
      `INSERT INTO ${table} SELECT ${key}, position FROM events WHERE position > ? AND position <= ? ORDER BY 1, 2`,
    )
  const fills = [fill('events_by_id', 'idhash'), fill('events_by_kind', 'kind')]
  const mark = db.prepare<[number, number]>('UPDATE indexed SET up_to = ?, inverse = ?')
  return (after, upTo) => {
    for (const one of fills) one.run(after, upTo)
    mark.run(upTo, -1 - upTo)
  }
}
