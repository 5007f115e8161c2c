import type { Database, Statement } from 'better-sqlite3'
import type { Prepared } from '../adapter/prepare.js'
import type { RecordedEvent } from '../port.js'
import { ROW_COLUMNS, ROW_JOIN, type SealedRow, toRecorded } from './row.js'

/** Ids looked up by one statement: going to SQLite costs more than the look-up itself. */
const AT_ONCE = 32

type Lookup = Statement<number[], SealedRow>

/** What is stored under the ids of these events, in their order. Empty if nothing is, which is nearly always. */
export const knownEvents = (
  db: Database,
): ((events: ReadonlyArray<Prepared>, hashes: ReadonlyArray<number>) => ReadonlyArray<RecordedEvent | undefined>) => {
  const lookups = new Map<number, Lookup>()
  const lookup = (count: number): Lookup => {
    const marks = Array(count).fill('?').join(', ')
    const found =
      lookups.get(count) ??
      db
        .prepare<number[], SealedRow>(`SELECT ${ROW_COLUMNS} FROM events e ${ROW_JOIN} WHERE e.idhash IN (${marks})`)
        .raw()
    lookups.set(count, found)
    return found
  }
  return (events, hashes) => {
    const rows: SealedRow[] = []
    for (let i = 0; i < hashes.length; i += AT_ONCE) {
      const some = hashes.slice(i, i + AT_ONCE)
      rows.push(...lookup(some.length).all(...some))
    }
    if (rows.length === 0) return []
    const byId = new Map(rows.map((row) => [row[3], row]))
    return events.map(({ event }) => {
      const row = byId.get(event.id)
      return row === undefined ? undefined : toRecorded(row)
    })
  }
}
