import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { VaultError } from './error.js'
import { ownKey } from './own-key.js'
import type { KeyStore } from './port.js'
import { freshKey } from './wrapping/bound.js'
import { currentWrap } from './wrapping/known.js'
import type { WrappingKeys } from './wrapping/port.js'

/**
 * Puts another key in place of the one that the blind index is made with: for one that somebody else may have had, who could then
 * try names and numbers out. Every token made with it is gone from the files of the store; `reindex`, with a vault that is opened
 * after this, makes them anew. Until then nobody is found. Killed anywhere, both are called again: a key of which tokens are
 * still missing is not replaced. Nobody else may have the store open: they would go on with the former key.
 *
 * Left: `KeyStoreFailed`, and what a vault is refused with.
 *
 * @example
 * import { localWrappingKeys, memoryKeys, newWrappingKey, readWrappingKey, renewIndex } from '@redress/domain/vault'
 *
 * const key = readWrappingKey(newWrappingKey(), 'here')
 * if (key._tag === 'Left') throw new Error(key.left.en)
 * const done = await renewIndex(memoryKeys(), localWrappingKeys(key.right))()
 * assert.equal(done._tag, 'Right')
 */
export const renewIndex =
  (store: KeyStore, wrapping: WrappingKeys): TaskEither<VaultError, void> =>
  async () => {
    const there = await ownKey(store, wrapping, 'index')()
    if (E.isLeft(there)) return there
    const waiting = await store.unindexed()
    if (E.isLeft(waiting)) return waiting
    if (waiting.right !== there.right.kid) {
      const wrap = await currentWrap(store, wrapping)()
      if (E.isLeft(wrap)) return wrap
      const fresh = await freshKey(wrapping, wrap.right, there.right.subject)()
      if (E.isLeft(fresh)) return fresh
      // False where somebody else was quicker: theirs is as new.
      const renewed = await store.renewIndex(fresh.right.wrapped, there.right.kid)()
      if (E.isLeft(renewed)) return renewed
    }
    return store.scrub()
  }
