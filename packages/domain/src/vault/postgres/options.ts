import * as E from 'fp-ts/lib/Either.js'
import { keyStoreFailed, type VaultError } from '../error.js'
import { type Connection, connectionTo, NAME } from './connection.js'
import { migrate } from './schema.js'

export interface PostgresKeysOptions {
  /** Where the server is, e.g. `postgres://user:secret@host:5432/database`. */
  readonly url: string
  /** The schema that holds the tables, default `redress_keys`: lower-case letters, digits and `_`. Never that of the views. */
  readonly schema?: string
  /** Opens an existing store for reading only; what writes then answers `KeyStoreFailed` (`denied`). */
  readonly readonly?: boolean
  /** How long, in ms, scrubbing waits for those who still read what was destroyed, before `KeyStoreFailed`; default 5000. */
  readonly patience?: number
}

/** A connection to a schema of the newest version; nothing stays open where that fails. */
export const connected = async (options: PostgresKeysOptions): Promise<E.Either<VaultError, Connection>> => {
  const { url, schema = 'redress_keys', readonly = false } = options
  if (!NAME.test(schema)) return E.left(keyStoreFailed('denied', 'the name of the schema is not valid'))
  const connection = connectionTo(url, schema, readonly)
  const migrated = await migrate(connection, schema, readonly)
  if (E.isRight(migrated)) return E.right(connection)
  await connection.close()
  return migrated
}
