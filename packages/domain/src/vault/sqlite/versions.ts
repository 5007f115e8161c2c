/** `Rdrk`: tells a key store from a log and from any other SQLite file. */
export const APPLICATION_ID = 0x5264726b

const first = `
-- moved: rows of material changed their length, so that copies of them may stand in what is free of a page.
CREATE TABLE generation (value INTEGER NOT NULL, moved INTEGER NOT NULL) STRICT;
INSERT INTO generation VALUES (0, 0);

CREATE TABLE wraps (
  wrap TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('current', 'retiring', 'retired')),
  iv BLOB NOT NULL,
  ct BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_current_wrap ON wraps (state) WHERE state = 'current';

CREATE TABLE keys (
  n INTEGER PRIMARY KEY,
  kid TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  secret TEXT UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('active', 'restricted', 'destroying', 'destroyed')),
  receipt TEXT
) STRICT;
CREATE INDEX keys_by_subject ON keys (subject);
CREATE UNIQUE INDEX one_live_key ON keys (subject) WHERE state <> 'destroyed' AND secret IS NULL;

-- What is to vanish stands in rows that are added at the end and overwritten in their place: nothing then moves them, and no
-- copy stays behind when pages are split or merged.
CREATE TABLE material (
  n INTEGER PRIMARY KEY,
  wrap TEXT NOT NULL,
  iv BLOB NOT NULL,
  ct BLOB NOT NULL
) STRICT;

CREATE TABLE places (
  stream TEXT PRIMARY KEY,
  n INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX places_by_key ON places (n);

-- An index moves what is in it: it has but a few bits of a token.
CREATE TABLE tokens (
  id INTEGER PRIMARY KEY,
  bucket INTEGER NOT NULL,
  token TEXT NOT NULL,
  stream TEXT NOT NULL,
  n INTEGER NOT NULL
) STRICT;
CREATE INDEX tokens_by_bucket ON tokens (bucket);
CREATE INDEX tokens_by_key ON tokens (n);

CREATE TABLE erasures (
  id TEXT PRIMARY KEY,
  step TEXT NOT NULL,
  receipt TEXT,
  ordered TEXT NOT NULL
) STRICT;

CREATE TABLE rotations (
  begun INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  from_wrap TEXT NOT NULL,
  to_wrap TEXT NOT NULL,
  step TEXT NOT NULL,
  upto INTEGER NOT NULL
) STRICT;

PRAGMA application_id = ${APPLICATION_ID};
`

const times = `
-- The latest time that was told, and before it those that were put right.
CREATE TABLE clocks (
  era INTEGER PRIMARY KEY,
  latest INTEGER NOT NULL,
  who TEXT,
  reason TEXT
) STRICT;

-- The key of the index of which tokens are still to be made anew.
CREATE TABLE indexing (kid TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`

/** One entry per schema version; an entry, once released, is never edited. */
export const migrations: ReadonlyArray<string> = [first, times]

/** The schema version that this release writes. */
export const NEWEST = migrations.length
