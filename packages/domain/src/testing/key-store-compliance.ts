import { describe } from 'vitest'
import type { KeyStore } from '../vault/port.js'
import { claiming } from './key-store-claims.js'
import { erasing } from './key-store-erasing.js'
import { keeping } from './key-store-keeping.js'
import { aWrap, got, type KeyKit } from './key-store-kit.js'
import { closing, wrapping } from './key-store-wrapping.js'

/**
 * What every key store must do, as a vitest suite: run it against an adapter of your own. `open` gives a new, empty store
 * each time; `files: false` for one that keeps nothing and so has no backup.
 *
 * @example
 * import { keyStoreCompliance } from '@redress/domain/testing'
 * import { memoryKeys } from '@redress/domain/vault'
 *
 * // in a vitest file:
 * const suite = () => keyStoreCompliance('memory', async () => memoryKeys(), { files: false })
 * assert.equal(typeof suite, 'function')
 */
export const keyStoreCompliance = (
  name: string,
  open: () => Promise<KeyStore>,
  { files = true }: { readonly files?: boolean } = {},
): void => {
  const kit: KeyKit = {
    files,
    withStore: (use) => async () => {
      const store = await open()
      try {
        await got(store.addWrap(aWrap('w1'), undefined))
        await use(store)
      } finally {
        await store.close()
      }
    },
  }
  describe(`${name} key store`, () => {
    for (const part of [claiming, erasing, wrapping, keeping, closing]) part(kit)
  })
}
