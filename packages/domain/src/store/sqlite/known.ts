import type { Database, Statement } from 'better-sqlite3'
import type { Prepared } from '../adapter/prepare.js'
import type { RecordedEvent } from '../port.js'
import { BY_POSITION, byHashes } from './queries.js'
import { type SealedRow, toRecorded } from './row.js'
import type { Tail } from './tail.js'

/** Ids looked up by one statement: going to SQLite costs more than the look-up itself. */
const AT_ONCE = 32

/** What is stored under the ids of these events, in their order. Empty if nothing is, which is nearly always. */
export const knownEvents = (
  db: Database,
  tail: Tail,
): ((events: ReadonlyArray<Prepared>, hashes: ReadonlyArray<number>) => ReadonlyArray<RecordedEvent | undefined>) => {
  const at = db.prepare<[number], SealedRow>(BY_POSITION).raw()
  const lookups = new Map<number, Statement<number[], SealedRow>>()
  const lookup = (count: number): Statement<number[], SealedRow> => {
    const found = lookups.get(count) ?? db.prepare<number[], SealedRow>(byHashes(count)).raw()
    lookups.set(count, found)
    return found
  }
  const indexed = (hashes: ReadonlyArray<number>): ReadonlyArray<SealedRow> => {
    if (hashes.length <= AT_ONCE) return lookup(hashes.length).all(...hashes)
    return [...indexed(hashes.slice(0, AT_ONCE)), ...indexed(hashes.slice(AT_ONCE))]
  }
  return (events, hashes) => {
    const rows = [...indexed(hashes)]
    for (const { event } of events) {
      const position = tail.positionOf(event.id)
      const row = position === undefined ? undefined : at.get(position)
      if (row !== undefined) rows.push(row)
    }
    if (rows.length === 0) return []
    const byId = new Map(rows.map((row) => [row[3], row]))
    return events.map(({ event }) => {
      const row = byId.get(event.id)
      return row === undefined ? undefined : toRecorded(row)
    })
  }
}
