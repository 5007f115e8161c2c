import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { EventStore, StoreError } from '../port.js'
import { attempt } from './failure.js'
import { openDatabase } from './open.js'
import { PATIENCE, type SqliteStoreOptions, storeOver } from './store.js'

export { backup, restore } from './backup.js'
export type { CopyError } from './copy-error.js'
export type { Copied, CopyOptions } from './copying.js'
export type { Flaw, FlawTag } from './flaw.js'
export type { SqliteStoreOptions } from './store.js'
export { type Verified, type VerifyOptions, verify } from './verify.js'

/**
 * An event store in one SQLite file (WAL, every commit on disk before it is acknowledged), for a single institution or
 * an embedded application. Several processes may use the file at once; appends that arrive together share one commit.
 *
 * Left: `AccessDenied` (the folder is missing or not writable), `Corrupt` (not a log of ours, damaged, or written by a
 * newer version), `Unavailable` (another process holds it), `Full`.
 *
 * @example
 * import { mkdtempSync } from 'node:fs'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { sqliteStore } from '@redress/domain/sqlite'
 *
 * const opened = await sqliteStore({ path: join(mkdtempSync(join(tmpdir(), 'redress-')), 'log.db') })()
 * assert.equal(opened._tag, 'Right')
 * if (opened._tag === 'Right') {
 *   const appended = await opened.right.append('note-1', 'none', [
 *     {
 *       id: '0b5f1e0c-6f4e-4d43-8f4e-3c8a3a1c0001', type: 'Noted', schemaversion: 1, subject: '1',
 *       time: '2026-01-05T09:00:00+08:00', correlationid: 'c-1', causationid: 'c-1', authid: 'agent-1',
 *       dataclassification: 'internal', data: { text: '你好' },
 *     },
 *   ])()
 *   assert.equal(appended._tag === 'Right' && appended.right.revision, 0)
 *   await opened.right.close()
 * }
 *
 * const nowhere = await sqliteStore({ path: '/no/such/folder/log.db' })()
 * assert.equal(nowhere._tag === 'Left' && nowhere.left._tag, 'AccessDenied')
 */
export const sqliteStore =
  (options: SqliteStoreOptions): TaskEither<StoreError, EventStore> =>
  async () => {
    const db = await openDatabase(options.path, options.readonly ?? false, options.patience ?? PATIENCE)
    return E.flatten(E.map((opened: Database) => attempt(() => storeOver(opened, options)))(db))
  }
