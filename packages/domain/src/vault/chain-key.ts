import type { KeyObject } from 'node:crypto'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { DataKey } from './data-key.js'
import type { VaultError } from './error.js'
import { ownKey } from './own-key.js'
import type { KeyStore } from './port.js'
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
export const chainKey = (store: KeyStore, wrapping: WrappingKeys): TE.TaskEither<VaultError, KeyObject> =>
  TE.map(({ cipher }: DataKey) => cipher)(ownKey(store, wrapping, 'access'))
