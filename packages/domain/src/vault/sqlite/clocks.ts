import type { Database } from 'better-sqlite3'
import type { ClockRow } from '../rows.js'
import { CLOCKS, clockRow, type StoredClock } from '../stored/clock.js'

/** The latest time. Each throws what SQLite throws; what writes runs inside a transaction of somebody else. */
export const clocksOn = (db: Database) => {
  const all = db.prepare<[], StoredClock>(CLOCKS)
  const begin = db.prepare<unknown[]>(
    'INSERT INTO clocks (era, latest) SELECT 1, ? WHERE NOT EXISTS (SELECT 1 FROM clocks)',
  )
  const raise = db.prepare<unknown[]>(
    'UPDATE clocks SET latest = ? WHERE era = (SELECT max(era) FROM clocks) AND latest < ?',
  )
  const right = db.prepare<unknown[]>(
    `INSERT INTO clocks (era, latest, who, reason)
     SELECT era + 1, ?, ?, ? FROM clocks WHERE era = (SELECT max(era) FROM clocks) AND latest > ?`,
  )
  return {
    all: (): ReadonlyArray<ClockRow> => all.all().map(clockRow),
    seen: (at: number): void => {
      begin.run(at)
      raise.run(at, at)
    },
    putRight: ({ latest, by, reason }: ClockRow): boolean =>
      right.run(latest, by ?? null, reason ?? null, latest).changes > 0,
  }
}
