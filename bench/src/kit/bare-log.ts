import type { NewEvent } from '@redress/domain'
import Database from 'better-sqlite3'

/** One table, one insert, and what a durable log must pay for: no revisions, no ids kept apart, no checks. */
export interface BareLog {
  readonly insert: (event: NewEvent) => void
  /** Several in one transaction. */
  readonly together: (events: ReadonlyArray<NewEvent>) => void
  readonly db: Database.Database
}

const logOver = (path: string, constraints: string): BareLog => {
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec(
    `CREATE TABLE events (position INTEGER PRIMARY KEY, stream TEXT, revision INTEGER, id TEXT, type TEXT, schemaversion INTEGER, subject TEXT, time TEXT, correlationid TEXT, causationid TEXT, authid TEXT, dataclassification TEXT, data TEXT${constraints})`,
  )
  const statement = db.prepare('INSERT INTO events VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const revisions = new Map<string, number>()
  const insert = (event: NewEvent): void => {
    const revision = revisions.get(event.subject) ?? 0
    revisions.set(event.subject, revision + 1)
    statement.run(
      `complaint-${event.subject}`,
      revision,
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

/** The floor: nothing but the rows. */
export const bareLog = (path: string): BareLog => logOver(path, '')

/** The floor of an event store: no stream has a revision twice, and no id stands twice. */
export const keptLog = (path: string): BareLog => logOver(path, ', UNIQUE (stream, revision), UNIQUE (id)')
