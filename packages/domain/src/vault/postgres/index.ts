import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { VaultError } from '../error.js'
import type { KeyStore } from '../port.js'
import { generationOn } from './generation.js'
import { connected, type PostgresKeysOptions } from './options.js'
import { keyStoreOver } from './store.js'

export type { PostgresKeysOptions } from './options.js'
export { type PostgresRestoreOptions, restoreKeys } from './restore.js'

/**
 * A key store in a schema of its own in PostgreSQL, for several machines. A commit is on the server's disk before it is
 * acknowledged; claims that arrive together share one. What one machine changes, the others know within a second.
 *
 * Left: `KeyStoreFailed` (`unavailable`: no server; `denied`: not allowed, or no valid name; `corrupt`: another program's
 * schema; `full`), `NewerFormat`.
 *
 * @example
 * import { postgresKeys } from '@redress/domain/vault-postgres'
 *
 * const opened = await postgresKeys({ url: 'postgres://127.0.0.1:1/none' })()
 * assert.equal(opened._tag === 'Left' && opened.left._tag, 'KeyStoreFailed')
 */
export const postgresKeys =
  (options: PostgresKeysOptions): TaskEither<VaultError, KeyStore> =>
  async () => {
    const opened = await connected(options)
    if (E.isLeft(opened)) return opened
    const generation = generationOn(opened.right)
    await generation.look()
    return E.right(keyStoreOver(opened.right, generation, options.patience ?? 5000))
  }
