import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { VaultError } from '../error.js'
import type { KeyStore } from '../port.js'
import { tried } from './fault.js'
import { openKeys } from './open.js'
import { keyStoreOver } from './store.js'

export { restoreKeys, type SqliteRestoreOptions } from './restore.js'

export interface SqliteKeysOptions {
  /** The file, which is made for this account alone where there is none; its folder must exist. */
  readonly path: string
  /** Opens an existing store for reading only; what writes then answers `KeyStoreFailed` (`denied`). */
  readonly readonly?: boolean
  /** How long, in ms, to wait for another process that holds the file before answering `KeyStoreFailed`; default 5000. */
  readonly patience?: number
}

/**
 * A key store in one SQLite file of its own (WAL, every commit on disk before it is acknowledged, what is deleted overwritten).
 * Several processes may use it at once; claims that arrive together share one commit.
 *
 * Left: `KeyStoreFailed` (`denied`: folder missing, not writable; `corrupt`: not a key store, damaged; `unavailable`: another
 * process holds it; `full`), `NewerFormat`.
 *
 * @example
 * import { mkdtempSync } from 'node:fs'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { sqliteKeys } from '@redress/domain/vault-sqlite'
 *
 * const opened = await sqliteKeys({ path: join(mkdtempSync(join(tmpdir(), 'redress-')), 'keys.db') })()
 * assert.equal(opened._tag, 'Right')
 * if (opened._tag === 'Right') {
 *   const subjects = await opened.right.subjects()()
 *   assert.deepEqual(subjects._tag === 'Right' && subjects.right, [])
 *   await opened.right.close()
 * }
 *
 * const nowhere = await sqliteKeys({ path: '/no/such/folder/keys.db' })()
 * assert.equal(nowhere._tag === 'Left' && nowhere.left._tag, 'KeyStoreFailed')
 */
export const sqliteKeys =
  ({ path, readonly = false, patience = 5000 }: SqliteKeysOptions): TaskEither<VaultError, KeyStore> =>
  async () => {
    const opened = await openKeys(path, readonly, patience)
    return E.flatten(E.map((db: Database) => tried(() => keyStoreOver(db, patience)))(opened))
  }
