import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { keyStoreFailed, type VaultError } from '../error.js'
import { tried } from './fault.js'

const inUse = keyStoreFailed('unavailable', 'SQLITE_BUSY: in use')

/** Moves all that was written into the file itself, where what vanished is zeros, and empties the WAL. */
const emptied = (db: Database): E.Either<VaultError, void> => {
  const done = tried(() => db.pragma('wal_checkpoint(TRUNCATE)') as ReadonlyArray<{ readonly busy: number }>)
  if (E.isLeft(done)) return done
  return done.right[0]?.busy === 0 ? E.right(undefined) : E.left(inUse)
}

/** Sees to it that no byte of what vanished is left; busy as long as somebody reads what was. */
export const scrubbed = (db: Database): E.Either<VaultError, void> => {
  const written = tried(() => {
    if (db.prepare('SELECT moved FROM generation').pluck().get() === 0) return
    // Wrappings of another length were moved about in their pages: the file is written anew, once.
    db.exec('VACUUM')
    db.exec('UPDATE generation SET moved = 0')
  })
  return E.isLeft(written) ? written : emptied(db)
}
