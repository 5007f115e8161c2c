import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { sqliteStore } from '../../../src/store/sqlite/index.js'
import type { VaultError } from '../../../src/vault/error.js'
import type { KeyStore } from '../../../src/vault/port.js'
import { postgresKeys } from '../../../src/vault/postgres/index.js'
import { sqliteKeys } from '../../../src/vault/sqlite/index.js'

/** Where a log and a key store are, as another process can be told. */
export interface Where {
  readonly log: string
  readonly keys: { readonly path: string } | { readonly url: string; readonly schema: string }
}

export const openLog = ({ log }: Where) => sqliteStore({ path: log })
export const openKeys = ({ keys }: Where): TaskEither<VaultError, KeyStore> =>
  'path' in keys ? sqliteKeys(keys) : postgresKeys(keys)
