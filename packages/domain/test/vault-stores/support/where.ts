import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { VaultError } from '../../../src/vault/error.js'
import type { KeyStore } from '../../../src/vault/port.js'
import { postgresKeys } from '../../../src/vault/postgres/index.js'
import { sqliteKeys } from '../../../src/vault/sqlite/index.js'

/** Where a key store is, as another process can be told. */
export type Where = { readonly path: string } | { readonly url: string; readonly schema: string }

export const openWhere = (where: Where, patience = 5000): TaskEither<VaultError, KeyStore> =>
  'path' in where ? sqliteKeys({ ...where, patience }) : postgresKeys({ ...where, patience })
