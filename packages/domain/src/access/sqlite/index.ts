import type { KeyObject } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import Sqlite, { type Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { VaultError } from '../../vault/error.js'
import { tried } from '../../vault/sqlite/fault.js'
import { patiently } from '../../vault/sqlite/patience.js'
import { chainUnder } from '../chain.js'
import { type AccessError, accessLogFailed, asAccessError } from '../error.js'
import type { AccessLog } from '../port.js'
import { entriesOn } from './entries.js'
import { migrate } from './schema.js'

export interface SqliteAccessOptions {
  /** The file, made for this account alone where there is none; its folder must exist. */
  readonly path: string
  /** The key of the chain: `vault.secret('access')`. */
  readonly key: KeyObject
  /** How long, in ms, to wait for another process that holds the file; default 5000. */
  readonly patience?: number
}

const SETTINGS = ['journal_mode = WAL', 'synchronous = FULL']

const made = (path: string): E.Either<VaultError, Database> =>
  tried(() => {
    closeSync(openSync(path, 'a', 0o600))
    return new Sqlite(path, { timeout: 25 })
  })

/** Nothing is changed in a file that is not an access log; nothing stays open where opening fails. */
const opened = (path: string): E.Either<VaultError, Database> => {
  const db = made(path)
  if (E.isLeft(db)) return db
  const ready = E.flatten(
    tried(() => {
      const migrated = migrate(db.right)
      if (E.isRight(migrated)) for (const setting of SETTINGS) db.right.pragma(setting)
      return migrated
    }),
  )
  if (E.isRight(ready)) return db
  tried(() => db.right.close())
  return ready
}

/**
 * An access log in one SQLite file of its own. Triggers refuse to change or remove an entry; whoever removes the triggers
 * breaks the chain. What is cut off at the end only the number and hash of the last entry, kept elsewhere, can tell.
 *
 * Left: `AccessLogFailed`.
 *
 * @example
 * import { randomBytes, createSecretKey } from 'node:crypto'
 * import { sqliteAccess } from '@redress/domain/access'
 *
 * const log = await sqliteAccess({ path: '/no/such/folder/access.db', key: createSecretKey(randomBytes(32)) })()
 * assert.equal(log._tag === 'Left' && log.left._tag, 'AccessLogFailed')
 */
export const sqliteAccess =
  ({ path, key, patience = 5000 }: SqliteAccessOptions): TaskEither<AccessError, AccessLog> =>
  async () => {
    const db = await patiently(patience, () => opened(path))
    if (E.isLeft(db)) return E.mapLeft(asAccessError)(db)
    const entries = entriesOn(db.right, chainUnder(key))
    const doing =
      <A>(work: () => A): TaskEither<AccessError, A> =>
      async () =>
        db.right.open
          ? E.mapLeft(asAccessError)(await patiently(patience, () => tried(work)))
          : E.left(accessLogFailed('closed', 'closed'))
    return E.right({
      record: (all) => doing(() => entries.add(all)),
      query: (query) => doing(() => entries.find(query)),
      verify: doing(() => entries.verify()),
      close: async () => void tried(() => db.right.close()),
    })
  }
