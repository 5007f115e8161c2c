import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { CopyError } from './copy-error.js'
import { type Copied, type CopyOptions, copyLog } from './copying.js'

/**
 * Copies a log while it is in use: as it stands at the moment of the call, into one file without companions. Readers and
 * writers go on meanwhile. Every event of the copy is checked before the copy takes its name; SQLite's own check, which
 * stops the process, is left to `verify` and `restore`.
 *
 * Left: `InTheWay` (something is at the target), `Unsound` (the log is damaged: no copy is kept, and older backups are worth
 * keeping), `Full`, `AccessDenied`, `Corrupt`, `Unavailable`, `Aborted`.
 *
 * @example
 * import { backup } from '@redress/domain/sqlite'
 *
 * const done = await backup({ from: '/no/such/log.db', to: '/no/such/copy.db' })()
 * assert.equal(done._tag === 'Left' && done.left._tag, 'AccessDenied')
 */
export const backup =
  (options: CopyOptions): TaskEither<CopyError, Copied> =>
  () =>
    copyLog(options, 'events')

/**
 * Puts a backup where a log is to be. Never over one that is there: move that away first, with its `-wal`. The backup is
 * checked in full, SQLite's check included, before the log takes its name; an older schema is brought up at its first opening.
 *
 * Left: as for `backup`.
 *
 * @example
 * import { restore } from '@redress/domain/sqlite'
 *
 * const done = await restore({ from: '/no/such/copy.db', to: '/no/such/log.db' })()
 * assert.equal(done._tag === 'Left' && done.left._tag, 'AccessDenied')
 */
export const restore =
  (options: CopyOptions): TaskEither<CopyError, Copied> =>
  () =>
    copyLog(options, 'all')
