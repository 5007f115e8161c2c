import { resolve } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { accessDenied } from '../adapter/errors.js'
import type { StoreError } from '../port.js'
import { attempt } from './failure.js'
import { cutOff, explain, inspect } from './inspect.js'
import { isBusy, patiently } from './patience.js'
import { migrate, recognise } from './schema.js'

/** SQLite's own wait, in ms, while another process holds the file. Short: it stops the event loop. */
const BUSY_TIMEOUT = 25

const settings = (readonly: boolean): ReadonlyArray<string> => [
  // A file keeps its mode: only a writer can and need set it.
  ...(readonly ? [] : ['journal_mode = WAL']),
  'synchronous = FULL',
  // A writer meets the same pages of the indexes again and again; who reads a whole log meets each page once.
  `cache_size = ${readonly ? -8192 : -65536}`,
  'journal_size_limit = 67108864',
]

/** Those that were handed out and may still be open. */
let handedOut: ReadonlyArray<Database> = []

const isOpenHere = (path: string): boolean => {
  handedOut = handedOut.filter(({ open }) => open)
  return handedOut.some(({ name }) => resolve(name) === resolve(path))
}

/** SQLite opens for reading what may not be written, without a word, and fails at the first append. */
const refusal = (db: Database): StoreError | undefined => {
  const begun = attempt(() => {
    db.exec('UPDATE streams SET id = id WHERE 0')
  })
  // Who else is writing shows that it can be written.
  return E.isLeft(begun) && !isBusy(begun.left) ? begun.left : undefined
}

/** What is to be true of a database before it is handed out; nothing stays open where it is not. */
type Prepare<A> = (db: Database) => E.Either<StoreError, A>

const opened = async <A>(
  path: string,
  readonly: boolean,
  patience: number,
  ready: Prepare<A>,
): Promise<E.Either<StoreError, readonly [Database, A]>> => {
  // For SQLite an empty path is a file that is deleted on closing: never what somebody wants of a log.
  if (path === '') return E.left(accessDenied('the path is empty'))
  const whole = await inspect(path)
  if (E.isLeft(whole)) return whole
  return patiently(patience, () => {
    const file = attempt(() => new Sqlite(path, { readonly, timeout: BUSY_TIMEOUT }))
    if (E.isLeft(file)) return file
    const db = file.right
    const result = E.flatten(
      attempt((): E.Either<StoreError, A> => {
        const cut = cutOff(db)
        return cut === undefined ? ready(db) : E.left(cut)
      }),
    )
    if (E.isLeft(result)) {
      attempt(() => db.close())
      return E.left(isOpenHere(path) ? result.left : explain(path, result.left))
    }
    handedOut = [...handedOut.filter(({ open }) => open), db]
    return E.right([db, result.right] as const)
  })
}

/** Opens the file, sets it up and brings it to the newest schema. */
export const openDatabase = async (
  path: string,
  readonly: boolean,
  patience: number,
): Promise<E.Either<StoreError, Database>> => {
  const done = await opened(path, readonly, patience, (db) => {
    // Before anything is changed: a file of another program stays as it was.
    const known = recognise(db)
    if (E.isLeft(known)) return known
    for (const setting of settings(readonly)) db.pragma(setting)
    const migrated = migrate(db)
    const denied = readonly || E.isLeft(migrated) ? undefined : refusal(db)
    return denied === undefined ? migrated : E.left(denied)
  })
  return E.map(([db]: readonly [Database, unknown]) => db)(done)
}

/** Opens a log as it is, of whatever schema version, for looking at: that version stands beside it. */
export const openAsItIs = (
  path: string,
  patience: number,
): Promise<E.Either<StoreError, readonly [Database, number]>> => opened(path, true, patience, recognise)
