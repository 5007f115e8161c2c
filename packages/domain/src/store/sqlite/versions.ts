/** `Rdrs`: tells a log of ours from any other SQLite file. */
export const APPLICATION_ID = 0x52647273

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

// What was written before has none: sealing it now would vouch for what nobody checked, and rewrite the whole log.
const sealed = `
-- A checksum over the whole event: SQLite keeps none, and a flipped bit in a text is a text.
ALTER TABLE events ADD COLUMN seal INTEGER;
`

// Ids are random and kinds change from event to event: kept up with every event, each index costs every commit a page.
const behind = `
DROP INDEX events_by_id;
DROP INDEX events_by_kind;

-- Indexes by hand, filled many events at once behind the log: what comes after indexed.up_to is not in them yet.
CREATE TABLE events_by_id (
  idhash INTEGER NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (idhash, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE events_by_kind (
  kind INTEGER NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (kind, position)
) STRICT, WITHOUT ROWID;
INSERT INTO events_by_id SELECT idhash, position FROM events ORDER BY idhash, position;
INSERT INTO events_by_kind SELECT kind, position FROM events ORDER BY kind, position;

-- One row. The inverse tells a flipped bit: a wrong mark would hide events.
CREATE TABLE indexed (
  up_to INTEGER NOT NULL,
  inverse INTEGER NOT NULL
) STRICT;
INSERT INTO indexed SELECT coalesce(max(position), 0), ~coalesce(max(position), 0) FROM events;
`

/** One entry per schema version; an entry, once released, is never edited. */
export const migrations: ReadonlyArray<string> = [first, sealed, behind]

/** The schema version from which ids and kinds are indexed behind the log. */
export const INDEXED_BY_HAND = 3

/** The schema version that this release writes. */
export const NEWEST = migrations.length
