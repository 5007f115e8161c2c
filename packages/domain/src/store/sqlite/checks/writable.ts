import { closeSync, openSync, readSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { type Check, flaw } from '../flaw.js'

/** Where the header of a file has the version that is needed to write it (SQLite, file format, 1.3.3), and the newest there is. */
const WRITE_VERSION = { at: 18, newest: 2 }

const headerByte = (path: string, at: number): number | undefined => {
  const file = openSync(path, 'r')
  try {
    const byte = Buffer.alloc(1)
    return readSync(file, byte, 0, 1, at) === 1 ? byte[0] : undefined
  } finally {
    closeSync(file)
  }
}

/** A file whose header asks for a newer SQLite to write it can be read, and nothing can be appended: no other check meets that. */
export function* writable(db: Database): Check {
  const version = db.memory ? undefined : headerByte(db.name, WRITE_VERSION.at)
  if (version !== undefined && version > WRITE_VERSION.newest) yield [flaw('Damaged', `write version ${version}`)]
}
