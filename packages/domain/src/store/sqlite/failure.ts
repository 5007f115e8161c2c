import * as E from 'fp-ts/lib/Either.js'
import { accessDenied, corrupt, full, unavailable } from '../adapter/errors.js'
import type { StoreError } from '../port.js'
import { Altered } from './seal.js'

const codeOf = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'unknown'
}

/** better-sqlite3 says these two without a code, as a `TypeError`. */
const isMissingFolder = (error: unknown): boolean => error instanceof TypeError && /directory|path/i.test(error.message)

const mapping: ReadonlyArray<readonly [start: string, to: (cause: string) => StoreError]> = [
  ['SQLITE_BUSY', unavailable],
  ['SQLITE_FULL', full],
  ['ENOSPC', full],
  ['SQLITE_READONLY', accessDenied],
  ['SQLITE_CANTOPEN', accessDenied],
  ['SQLITE_PERM', accessDenied],
  ['SQLITE_AUTH', accessDenied],
  ['EACCES', accessDenied],
  ['EPERM', accessDenied],
  ['EROFS', accessDenied],
  ['ENOENT', accessDenied],
  ['ENOTDIR', accessDenied],
  ['EDQUOT', full],
  ['SQLITE_CORRUPT', corrupt],
  ['SQLITE_NOTADB', corrupt],
  ['SQLITE_IOERR_CORRUPTFS', corrupt],
  // The statements are always the same: where they do not fit, the file is not what it was.
  ['SQLITE_ERROR', corrupt],
  ['SQLITE_CONSTRAINT', corrupt],
  ['SQLITE_MISMATCH', corrupt],
]

/** What SQLite threw, as an error of the port. Only the code is told: a message may quote what was being written. */
export const fromSqlite = (error: unknown): StoreError => {
  if (isMissingFolder(error)) return accessDenied('ENOENT')
  // The data of a row is not the JSON that was written.
  if (error instanceof SyntaxError) return corrupt('unreadable data')
  if (error instanceof Altered) return corrupt(`event ${error.position} is not what was written`)
  // A number that no event of ours has.
  if (error instanceof RangeError) return corrupt('a number out of range')
  const code = codeOf(error)
  const [, to] = mapping.find(([start]) => code.startsWith(start)) ?? ['', unavailable]
  return to(code)
}

/** Runs something on the database; what it throws becomes a `Left`. */
export const attempt = <A>(run: () => A): E.Either<StoreError, A> => E.tryCatch(run, fromSqlite)
