import type { KeyObject } from 'node:crypto'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { keyStoreFailed, type VaultError } from '../../vault/error.js'
import { connectionTo, NAME } from '../../vault/postgres/connection.js'
import { chainUnder } from '../chain.js'
import { type AccessError, asAccessError } from '../error.js'
import type { AccessLog } from '../port.js'
import { entriesOver } from './entries.js'
import { setUp } from './schema.js'

export interface PostgresAccessOptions {
  /** Where the server is, e.g. `postgres://user:secret@host:5432/database`. */
  readonly url: string
  /** The schema that holds the table, default `redress_access`: lower-case letters, digits and `_`. Never that of keys or views. */
  readonly schema?: string
  /** The key of the chain: `chainKey` of the key store. */
  readonly key: KeyObject
}

/**
 * An access log in a schema of its own in PostgreSQL, one chain for several machines. A commit is on the server's disk before it
 * is acknowledged. The account gives up its right to change or remove an entry, and triggers refuse everybody; whoever removes
 * them breaks the chain. What is cut off at the end only the number and hash of the last entry, kept elsewhere, can tell.
 *
 * Left: `AccessLogFailed` (`unavailable`: no server; `denied`: not allowed, or no valid name; `corrupt`: another program's schema,
 * or a newer one; `full`).
 *
 * @example
 * import { randomBytes, createSecretKey } from 'node:crypto'
 * import { postgresAccess } from '@redress/domain/access-postgres'
 *
 * const log = await postgresAccess({ url: 'postgres://127.0.0.1:1/none', key: createSecretKey(randomBytes(32)) })()
 * assert.equal(log._tag === 'Left' && log.left._tag, 'AccessLogFailed')
 */
export const postgresAccess =
  ({ url, schema = 'redress_access', key }: PostgresAccessOptions): TaskEither<AccessError, AccessLog> =>
  async () => {
    if (!NAME.test(schema))
      return E.left(asAccessError(keyStoreFailed('denied', 'the name of the schema is not valid')))
    const connection = connectionTo(url, schema, false, 'redress-access')
    const ready = await setUp(connection, schema)
    if (E.isLeft(ready)) {
      await connection.close()
      return E.mapLeft(asAccessError)(ready)
    }
    const entries = entriesOver(connection, chainUnder(key))
    const doing =
      <A>(work: () => Promise<E.Either<VaultError, A>>): TaskEither<AccessError, A> =>
      async () =>
        E.mapLeft(asAccessError)(await work())
    let closing: Promise<void> | undefined
    return E.right({
      record: (all) => doing(() => entries.add(all)),
      query: (query) => doing(() => entries.find(query)),
      verify: doing(() => entries.verify()),
      close: () => (closing ??= connection.close()),
    })
  }
