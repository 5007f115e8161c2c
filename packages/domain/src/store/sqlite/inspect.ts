import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import type { StoreError } from '../port.js'
import { attempt, fromSqlite } from './failure.js'
import { damagedWal, truncated, withoutItsLog } from './refusals.js'
import { damagedFrame } from './wal.js'

const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false })
const sizeOf = (path: string): number => statOf(path)?.size ?? 0

/** What SQLite would not say, or would put right by throwing events away: looked for before it touches the file. */
export const inspect = async (path: string): Promise<E.Either<StoreError, void>> => {
  if (path === ':memory:') return E.right(undefined)
  try {
    if (sizeOf(`${path}-wal`) === 0) return E.right(undefined)
    if (sizeOf(path) === 0) return E.left(withoutItsLog(path))
    const frame = await damagedFrame(`${path}-wal`)
    return frame === undefined ? E.right(undefined) : E.left(damagedWal(frame))
  } catch (error) {
    return E.left(fromSqlite(error))
  }
}

const number = (db: Database, pragma: string): number => Number(db.pragma(pragma, { simple: true }))

/** SQLite rounds up: of a file whose last page is cut, it reads the missing bytes as zeros. Throws what SQLite throws. */
export const cutOff = (db: Database): StoreError | undefined => {
  const pages = number(db, 'page_count')
  const page = number(db, 'page_size')
  // What stands in the WAL need not be in the file yet. In this order, for another process may move it there meanwhile.
  if (db.memory || sizeOf(`${db.name}-wal`) > 0) return undefined
  const bytes = sizeOf(db.name)
  const expected = Math.max(pages, bytes > 0 ? 1 : 0) * page
  return bytes < expected ? truncated(bytes, expected) : undefined
}

const headerOf = (path: string): DataView => {
  const bytes = new Uint8Array(100)
  const file = openSync(path, 'r')
  try {
    readSync(file, bytes, 0, bytes.length, 0)
  } finally {
    closeSync(file)
  }
  return new DataView(bytes.buffer)
}

/**
 * Says of a file that SQLite found damaged whether its end is missing. Not for a file that this process has open: to close
 * a file is to drop all of the process's locks on it, SQLite's too.
 */
export const explain = (path: string, error: StoreError): StoreError => {
  if (error._tag !== 'Corrupt' || !error.cause.startsWith('SQLITE_CORRUPT')) return error
  const told = attempt((): StoreError => {
    const header = headerOf(path)
    // The 16-bit field cannot hold 65536 and says 1 instead.
    const page = header.getUint16(16) === 1 ? 65_536 : header.getUint16(16)
    const expected = page * header.getUint32(28)
    const bytes = sizeOf(path)
    return bytes < expected ? truncated(bytes, expected) : error
  })
  return E.getOrElse((): StoreError => error)(told)
}
