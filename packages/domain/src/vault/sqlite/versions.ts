/** `Rdrk`: tells a key store from a log and from any other SQLite file. */
export const APPLICATION_ID = 0x5264726b

const first = `
CREATE TABLE generation (value INTEGER NOT NULL) STRICT;
INSERT INTO generation VALUES (0);

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

CREATE TABLE material (
  n INTEGER PRIMARY KEY REFERENCES keys (n),
  wrap TEXT NOT NULL REFERENCES wraps (wrap),
  iv BLOB NOT NULL,
  ct BLOB NOT NULL
) STRICT;

CREATE TABLE places (
  stream TEXT PRIMARY KEY,
  n INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX places_by_key ON places (n);

CREATE TABLE tokens (
  token TEXT NOT NULL,
  stream TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (token, stream)
) STRICT, WITHOUT ROWID;
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

/** One entry per schema version; an entry, once released, is never edited. */
export const migrations: ReadonlyArray<string> = [first]

/** The schema version that this release writes. */
export const NEWEST = migrations.length
