import { closeSync, openSync } from 'node:fs'
import Sqlite, { type Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { cutOff, inspect } from '../../store/sqlite/inspect.js'
import { keyStoreFailed, type VaultError } from '../error.js'
import { asVaultError, tried } from './fault.js'
import { patiently } from './patience.js'
import { migrate } from './schema.js'

/** SQLite's own wait, in ms, while another process holds the file. Short: it stops the event loop. */
const BUSY_TIMEOUT = 25

const settings = (readonly: boolean): ReadonlyArray<string> => [
  ...(readonly ? [] : ['journal_mode = WAL']),
  'synchronous = FULL',
  // What is deleted is overwritten with zeros in its page.
  'secure_delete = ON',
  'cache_size = -32768',
  // New keys fall anywhere in their indexes, so that a commit writes many pages: moving them into the file less often spares
  // half of that. At most 16 MiB wait, so that scrubbing, which moves all of them, stays short.
  'wal_autocheckpoint = 4096',
]

/** Opens for reading what may not be written without a word, and would fail at the first claim. */
const probe = (db: Database): void => {
  if (!db.readonly) db.exec('UPDATE generation SET value = value WHERE 0')
}

/** Nobody but this account may read it, from its first byte on; `-wal` and `-shm` take the mode of the file. */
const made = (path: string): void => closeSync(openSync(path, 'a', 0o600))

/** Opens the file, sets it up and brings it to the newest schema; nothing stays open where that fails. */
export const openKeys = async (
  path: string,
  readonly: boolean,
  patience: number,
): Promise<E.Either<VaultError, Database>> => {
  // For SQLite these two are gone on closing: never what somebody wants of keys.
  if (path === '' || path === ':memory:') return E.left(keyStoreFailed('denied', 'the path names no file'))
  const whole = await inspect(path)
  if (E.isLeft(whole)) return E.left(asVaultError(whole.left))
  return patiently(patience, () => {
    const file = tried(() => {
      if (!readonly) made(path)
      return new Sqlite(path, { readonly, timeout: BUSY_TIMEOUT })
    })
    if (E.isLeft(file)) return file
    const db = file.right
    const ready = E.flatten(
      tried((): E.Either<VaultError, void> => {
        const cut = cutOff(db)
        if (cut !== undefined) return E.left(asVaultError(cut))
        const migrated = migrate(db)
        if (E.isLeft(migrated)) return migrated
        for (const setting of settings(readonly)) db.pragma(setting)
        probe(db)
        return migrated
      }),
    )
    if (E.isRight(ready)) return E.right(db)
    tried(() => db.close())
    return ready
  })
}
