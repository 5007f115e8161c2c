import { versionedFile } from '../../store/sqlite/versioned.js'
import { keyStoreFailed, type VaultError } from '../../vault/error.js'
import { tried } from '../../vault/sqlite/fault.js'

/** 'rdac': tells this file from any other SQLite file. */
const APPLICATION = 0x72646163

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
`

/** How a file is known as an access log, and set up where it is new. */
export const { migrate } = versionedFile<VaultError>({
  applicationId: APPLICATION,
  migrations: [SCHEMA],
  tried,
  foreign: keyStoreFailed('corrupt', 'not an access log'),
  damaged: keyStoreFailed('corrupt', 'the schema version in its header is damaged'),
  newer: () => keyStoreFailed('corrupt', 'made by a newer program'),
  older: () => keyStoreFailed('denied', 'opened read-only'),
})
