/** A log as it was made on 23 November 2026, with seals: schema 2, four events in two streams. Never edited. */
export const schema2 = `
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

-- A checksum over the whole event: SQLite keeps none, and a flipped bit in a text is a text.
ALTER TABLE events ADD COLUMN seal INTEGER;

PRAGMA application_id = 1382314611;

INSERT INTO streams VALUES (1, 'complaint-1'), (2, 'agent-7');
INSERT INTO kinds VALUES (1, 'complaint', 'Received'), (2, 'complaint', 'Acknowledged'), (3, 'agent', 'Enrolled');
INSERT INTO events VALUES
  (1, 1, 0, 1, 6949337226257892, '0b5f1e0c-6f4e-4d43-8f4e-3c8a3a1c0001', 1, '1', '2026-01-05T09:01:00+08:00', '2026-01-05T01:00:00.000Z', 'c-1', 'c-1', 'agent-1', 'internal', '{"n":1,"text":"窗口排号后无人受理"}', 3123270668),
  (2, 1, 1, 2, 629533237467898, '0b5f1e0c-6f4e-4d43-8f4e-3c8a3a1c0002', 1, '1', '2026-01-05T09:02:00+08:00', '2026-01-05T01:00:00.000Z', 'c-1', 'c-2', 'agent-1', 'internal', '{"n":2}', 758060235),
  (3, 2, 0, 3, 6795255469045215, '0b5f1e0c-6f4e-4d43-8f4e-3c8a3a1c0003', 1, '7', '2026-01-05T09:03:00+08:00', '2026-01-05T01:00:00.000Z', 'c-1', 'c-3', 'agent-1', 'internal', '{"n":3,"text":"it''s"}', 1531565762),
  (4, 1, 2, 1, 3121383731327689, '0b5f1e0c-6f4e-4d43-8f4e-3c8a3a1c0004', 1, '1', '2026-01-05T09:04:00+08:00', '2026-01-05T01:00:00.000Z', 'c-1', 'c-4', 'agent-1', 'internal', '{"n":4,"text":"line\\nbreak"}', 3306093309);

PRAGMA user_version = 2;
`
