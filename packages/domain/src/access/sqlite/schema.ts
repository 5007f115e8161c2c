import type { Database } from 'better-sqlite3'

/** 'rdac': tells this file from any other SQLite file. */
export const APPLICATION = 0x72646163
export const VERSION = 1

const refusing = (what: 'UPDATE' | 'DELETE'): string =>
  `CREATE TRIGGER no_${what.toLowerCase()} BEFORE ${what} ON entries BEGIN SELECT RAISE(ABORT, 'append-only'); END;`

const SCHEMA = `
  CREATE TABLE entries (
    seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, complaint TEXT, subject TEXT,
    entry TEXT NOT NULL, hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX by_who ON entries (who, seq);
  CREATE INDEX by_complaint ON entries (complaint, seq);
  CREATE INDEX by_subject ON entries (subject, seq);
  ${refusing('UPDATE')}
  ${refusing('DELETE')}
  PRAGMA application_id = ${APPLICATION};
  PRAGMA user_version = ${VERSION};
`

const pragma = (db: Database, name: string): number => Number(db.pragma(name, { simple: true }))

/** What is wrong with a file that is not ours, or made by a newer program; it is set up where it is new. */
export const setUp = (db: Database): string | undefined =>
  db
    .transaction(() => {
      const found = pragma(db, 'application_id')
      if (found === APPLICATION) return pragma(db, 'user_version') > VERSION ? 'made by a newer program' : undefined
      const { n } = db.prepare<[], { n: number }>('SELECT count(*) n FROM sqlite_schema').get() ?? { n: 0 }
      if (n > 0) return 'not an access log'
      db.exec(SCHEMA)
      return undefined
    })
    .immediate()
