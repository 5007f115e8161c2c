import type { KeyObject } from 'node:crypto'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { DataKey } from './data-key.js'
import { noKey, type VaultError } from './error.js'
import type { KeyStore } from './port.js'
import { freshKey, unwrappedKey } from './wrapping/bound.js'
import { currentWrap } from './wrapping/known.js'
import type { WrappingKeys } from './wrapping/port.js'

/**
 * The key of a key store that chains the entries of the access log. Made with the store and wrapped as all others are.
 *
 * @example
 * import { chainKey, localWrappingKeys, memoryKeys, newWrappingKey, readWrappingKey } from '@redress/domain/vault'
 *
 * const key = readWrappingKey(newWrappingKey(), 'here')
 * if (key._tag === 'Left') throw new Error(key.left.en)
 * const chain = await chainKey(memoryKeys(), localWrappingKeys(key.right))()
 * assert.equal(chain._tag, 'Right')
 */
export const chainKey =
  (store: KeyStore, wrapping: WrappingKeys): TaskEither<VaultError, KeyObject> =>
  async () => {
    const wrap = await currentWrap(store, wrapping)()
    if (E.isLeft(wrap)) return wrap
    const fresh = await freshKey(wrapping, wrap.right, 'secret:access')()
    if (E.isLeft(fresh)) return fresh
    const row = await store.secret('access', fresh.right)()
    if (E.isLeft(row)) return row
    const { kid, material } = row.right
    if (material === undefined) return E.left(noKey(kid))
    return E.map((key: DataKey) => key.cipher)(await unwrappedKey(wrapping, row.right, material)())
  }
