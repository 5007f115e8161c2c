import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { keyStoreFailed, type VaultError } from '../error.js'
import { readCopy } from '../stored/read-copy.js'
import { connected, type PostgresKeysOptions } from './options.js'
import { insertIn, numberOn } from './snapshot.js'

/** What to bring back, and where to. */
export interface PostgresRestoreOptions extends PostgresKeysOptions {
  /** A file that `KeyStore.backup` wrote, of whichever database. */
  readonly from: string
}

/**
 * Fills an empty key store in PostgreSQL from a backup, which is checked in full before, in one transaction. What was erased
 * after the backup was taken is in it again: reconcile the store with the log before it serves.
 *
 * Left: `KeyStoreFailed` (`denied`: there are keys in the schema already; `corrupt`: the backup is cut off or altered),
 * `NewerFormat`.
 *
 * @example
 * import { restoreKeys } from '@redress/domain/vault-postgres'
 *
 * const done = await restoreKeys({ from: '/no/such/keys.backup', url: 'postgres://127.0.0.1:1/none' })()
 * assert.equal(done._tag === 'Left' && done.left._tag, 'KeyStoreFailed')
 */
export const restoreKeys =
  ({ from, ...options }: PostgresRestoreOptions): TaskEither<VaultError, void> =>
  async () => {
    const opened = await connected(options)
    if (E.isLeft(opened)) return opened
    const connection = opened.right
    const done = await connection.transaction('alone', async (ask): Promise<E.Either<VaultError, void>> => {
      const there = await ask('SELECT 1 FROM wraps UNION ALL SELECT 1 FROM keys LIMIT 1')
      if (there.length > 0) return E.left(keyStoreFailed('denied', 'there are keys in the schema already'))
      const read = await readCopy(from, (batch) => insertIn(ask, batch))
      if (E.isRight(read)) await numberOn(ask)
      return read
    })
    await connection.close()
    return done
  }
