import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { createBell } from '../adapter/bell.js'
import { closed } from '../adapter/errors.js'
import type { Log } from '../adapter/log.js'
import { prepare } from '../adapter/prepare.js'
import { readers } from '../adapter/readers.js'
import type { EventStore, Expected, NewEvent, StoreError } from '../port.js'
import { appender } from './append.js'
import { attempt } from './failure.js'
import { groupCommit } from './group-commit.js'
import { openDatabase } from './open.js'
import { pages } from './pages.js'
import { patiently } from './patience.js'
import { watchOthers } from './watch.js'

export interface SqliteStoreOptions {
  /** The file; its folder must exist. `:memory:` for one that is gone with the process. */
  readonly path: string
  /** What the store writes as `recordedtime`, ISO 8601 in UTC; the system's clock unless given. */
  readonly now?: () => string
  /** Opens an existing log for reading only; `append` then answers `AccessDenied`. */
  readonly readonly?: boolean
  /** How long, in ms, to wait for another process that holds the file before answering `Unavailable`; default 5000. */
  readonly patience?: number
}

const storeOver = (db: Database, { now, patience = 5000 }: SqliteStoreOptions): EventStore => {
  const bell = createBell(watchOthers(db))
  const look = pages(db)
  const commits = groupCommit(db, appender(db, now ?? (() => new Date().toISOString())), patience, bell.ring)
  let closing: Promise<void> | undefined

  const whileOpen = <A>(run: () => A): Promise<E.Either<StoreError, A>> =>
    patiently(patience, () => (closing === undefined ? attempt(run) : E.left(closed)))

  const append = (stream: string, expected: Expected, events: ReadonlyArray<NewEvent>) => {
    const checked = prepare(stream, events)
    return async () => {
      if (closing !== undefined) return E.left(closed)
      return E.isLeft(checked) ? checked : commits.submit({ stream, expected, events: checked.right })
    }
  }

  const source: Log = {
    head: () => whileOpen(look.head),
    streamPage: (query) => whileOpen(() => look.streamPage(query)),
    logPage: (query) => whileOpen(() => look.logPage(query)),
    bell,
  }

  const close = async (): Promise<void> => {
    bell.ring()
    await commits.idle()
    // What is left in the WAL when closing fails is read at the next opening.
    attempt(() => db.close())
  }

  return {
    append,
    ...readers(source),
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

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
    const db = await openDatabase(options.path, options.readonly ?? false, options.patience ?? 5000)
    return E.flatten(E.map((opened: Database) => attempt(() => storeOver(opened, options)))(db))
  }
