import Sqlite, { type Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { accessDenied } from '../adapter/errors.js'
import type { StoreError } from '../port.js'
import { attempt } from './failure.js'
import { patiently } from './patience.js'
import { migrate, recognise } from './schema.js'

/** SQLite's own wait, in ms, while another process holds the file. Short: it stops the event loop. */
const BUSY_TIMEOUT = 25

const settings = (readonly: boolean): ReadonlyArray<string> => [
  // A file keeps its mode: only a writer can and need set it.
  ...(readonly ? [] : ['journal_mode = WAL']),
  'synchronous = FULL',
  'cache_size = -65536',
  // Ids are random, so one page is changed by many commits: copying it back to the file less often is cheaper.
  'wal_autocheckpoint = 8000',
  'journal_size_limit = 67108864',
]

/** Opens the file, sets it up and brings it to the newest schema; nothing stays open on a failure. */
export const openDatabase = (
  path: string,
  readonly: boolean,
  patience: number,
): Promise<E.Either<StoreError, Database>> =>
  patiently(patience, () => {
    // For SQLite an empty path is a file that is deleted on closing: never what somebody wants of a log.
    if (path === '') return E.left(accessDenied('the path is empty'))
    const opened = attempt(() => new Sqlite(path, { readonly, timeout: BUSY_TIMEOUT }))
    if (E.isLeft(opened)) return opened
    const db = opened.right
    const ready = E.flatten(
      attempt(() => {
        // Before anything is changed: a file of another program stays as it was.
        const known = recognise(db)
        if (E.isLeft(known)) return known
        for (const setting of settings(readonly)) db.pragma(setting)
        return migrate(db)
      }),
    )
    if (E.isLeft(ready)) db.close()
    return E.map(() => db)(ready)
  })
