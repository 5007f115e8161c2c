import Database from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { lockFile } from '../open/folder.js'

/** Another process keeps the read models of this folder up to date. */
export type Taken = 'taken'

/**
 * Claims a data folder for the one process that projects into its read models, until it is released. The lock is the
 * operating system's (through an empty SQLite file), so that it ends with the process, however that ends. Anybody may
 * read, and append to the log, without it.
 */
export const claim = (data: string): E.Either<Taken, () => void> => {
  const lock = new Database(lockFile(data), { timeout: 0 })
  try {
    // No journal beside it: nothing is ever written.
    lock.pragma('journal_mode = MEMORY')
    lock.exec('BEGIN EXCLUSIVE')
    return E.right(() => void lock.close())
  } catch {
    lock.close()
    return E.left('taken')
  }
}
