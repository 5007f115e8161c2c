import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { createBell } from '../adapter/bell.js'
import { closed, timeout } from '../adapter/errors.js'
import type { Log } from '../adapter/log.js'
import { prepare } from '../adapter/prepare.js'
import { readers } from '../adapter/readers.js'
import type { AppendOptions, EventStore, Expected, NewEvent, StoreError } from '../port.js'
import { appender } from './append.js'
import { attempt } from './failure.js'
import { groupCommit } from './group-commit.js'
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

/** How long, in ms, to wait for another process unless the caller says otherwise. */
export const PATIENCE = 5000

/** The store over a database that was opened and brought to the newest schema. */
export const storeOver = (db: Database, { now, patience = PATIENCE }: SqliteStoreOptions): EventStore => {
  const bell = createBell(watchOthers(db))
  const look = pages(db)
  const commits = groupCommit(db, appender(db, now ?? (() => new Date().toISOString())), patience, bell.ring)
  let closing: Promise<void> | undefined

  const whileOpen = <A>(run: () => A): Promise<E.Either<StoreError, A>> =>
    patiently(patience, () => (closing === undefined ? attempt(run) : E.left(closed)))

  const append = (
    stream: string,
    expected: Expected,
    events: ReadonlyArray<NewEvent>,
    { signal }: AppendOptions = {},
  ) => {
    const checked = prepare(stream, events)
    return async () => {
      if (closing !== undefined) return E.left(closed)
      if (signal?.aborted === true) return E.left(timeout('aborted by the caller'))
      return E.isLeft(checked) ? checked : commits.submit({ stream, expected, events: checked.right }, signal)
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
