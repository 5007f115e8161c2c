import type { NewEvent } from '@redress/domain'
import Database from 'better-sqlite3'

/** One table, one insert, and what a durable log must pay for: no revisions, no ids kept apart, no checks. */
export interface BareLog {
  readonly insert: (event: NewEvent) => void
  /** Several in one transaction. */
  readonly together: (events: ReadonlyArray<NewEvent>) => void
  readonly db: Database.Database
}

export const bareLog = (path: string): BareLog => {
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec(
    'CREATE TABLE events (position INTEGER PRIMARY KEY, id TEXT, type TEXT, schemaversion INTEGER, subject TEXT, time TEXT, correlationid TEXT, causationid TEXT, authid TEXT, dataclassification TEXT, data TEXT)',
  )
  const statement = db.prepare('INSERT INTO events VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const insert = (event: NewEvent): void => {
    statement.run(
      event.id,
      event.type,
      event.schemaversion,
      event.subject,
      event.time,
      event.correlationid,
      event.causationid,
      event.authid,
      event.dataclassification,
      JSON.stringify(event.data),
    )
  }
  return { insert, together: db.transaction((events: ReadonlyArray<NewEvent>) => events.forEach(insert)), db }
}
