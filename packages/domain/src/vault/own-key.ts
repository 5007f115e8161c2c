import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { DataKey } from './data-key.js'
import { noKey, type VaultError } from './error.js'
import type { KeyStore, SecretName } from './port.js'
import { freshKey, unwrappedKey } from './wrapping/bound.js'
import { currentWrap } from './wrapping/known.js'
import type { WrappingKeys } from './wrapping/port.js'

/** A key that the store keeps for itself, by its name: made with the store, as old as it, and wrapped as all others are. */
export const ownKey =
  (store: KeyStore, wrapping: WrappingKeys, name: SecretName): TaskEither<VaultError, DataKey> =>
  async () => {
    const wrap = await currentWrap(store, wrapping)()
    if (E.isLeft(wrap)) return wrap
    const fresh = await freshKey(wrapping, wrap.right, `secret:${name}`)()
    if (E.isLeft(fresh)) return fresh
    const row = await store.secret(name, fresh.right.wrapped)()
    if (E.isLeft(row)) return row
    const { kid, material } = row.right
    if (material === undefined) return E.left(noKey(kid))
    return unwrappedKey(wrapping, row.right, material)()
  }
