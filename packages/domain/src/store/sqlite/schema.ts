import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { corrupt } from '../adapter/errors.js'
import type { StoreError } from '../port.js'
import { attempt } from './failure.js'

/** `Rdrs`: tells a log of ours from any other SQLite file. */
const APPLICATION_ID = 0x52647273

const first = `
CREATE TABLE streams (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- A kind is a category and a type: one small index serves both filters.
CREATE TABLE kinds (
  id INTEGER PRIMARY KEY,
  category TEXT NOT NULL,
  type TEXT NOT NULL,
  UNIQUE (category, type)
) STRICT;

-- position: 1, 2, 3 ... without a hole, given inside the write transaction.
CREATE TABLE events (
  position INTEGER PRIMARY KEY,
  stream INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  idhash INTEGER NOT NULL,
  id TEXT NOT NULL,
  schemaversion INTEGER NOT NULL,
  subject TEXT NOT NULL,
  time TEXT NOT NULL,
  recordedtime TEXT NOT NULL,
  correlationid TEXT NOT NULL,
  causationid TEXT NOT NULL,
  authid TEXT NOT NULL,
  dataclassification TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX events_by_stream ON events (stream, revision);
CREATE INDEX events_by_kind ON events (kind);
CREATE INDEX events_by_id ON events (idhash);

-- Whoever opens the file with another tool is stopped, too: nothing is ever edited, and no id stands twice.
CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

PRAGMA application_id = ${APPLICATION_ID};
`

/** One entry per schema version; an entry, once released, is never edited. */
const migrations: ReadonlyArray<string> = [first]

const number = (db: Database, sql: string): number => Number(db.prepare(sql).pluck().get())

const isForeign = (db: Database): boolean => {
  const application = number(db, 'PRAGMA application_id')
  return application === 0 ? number(db, 'SELECT count(*) FROM sqlite_schema') > 0 : application !== APPLICATION_ID
}

/** The schema version of a file that is empty or a log of ours. Changes nothing. */
export const recognise = (db: Database): E.Either<StoreError, number> => {
  if (isForeign(db)) return E.left(corrupt('another program’s database'))
  const version = number(db, 'PRAGMA user_version')
  return version > migrations.length
    ? E.left(corrupt(`written by a newer version, schema ${version}`))
    : E.right(version)
}

/** Brings an empty or older file to the newest schema. Two processes may do so at once: the second finds it done. */
export const migrate = (db: Database): E.Either<StoreError, void> => {
  const found = E.flatten(attempt(() => recognise(db)))
  if (E.isLeft(found)) return found
  if (found.right === migrations.length) return E.right(undefined)
  if (db.readonly) return E.left(corrupt('no log in it yet, and opened read-only'))
  return E.flatten(
    attempt(() =>
      db
        .transaction((): E.Either<StoreError, void> => {
          const now = recognise(db)
          if (E.isLeft(now)) return now
          for (const migration of migrations.slice(now.right)) db.exec(migration)
          db.pragma(`user_version = ${migrations.length}`)
          return E.right(undefined)
        })
        .immediate(),
    ),
  )
}
