import { randomUUID } from 'node:crypto'
import * as E from 'fp-ts/lib/Either.js'
import { rotationUnfinished, type VaultError } from './error.js'
import type { KeyStore } from './port.js'
import type { RotationRow } from './rows.js'
import { currentWrap } from './wrapping/known.js'
import type { WrappingKeys } from './wrapping/port.js'

/** What is under way, or to begin; `undefined` where the new key is in its place and nothing is left to do. */
export const planned = async (
  store: KeyStore,
  keys: WrappingKeys,
): Promise<E.Either<VaultError, RotationRow | undefined>> => {
  // Refuses keys that are not the store's, before anything is changed.
  const current = await currentWrap(store, keys)()
  if (E.isLeft(current)) return current
  const [wraps, last] = [await store.wraps(), await store.rotation()]
  if (E.isLeft(wraps)) return wraps
  if (E.isLeft(last)) return last
  const to = keys.current
  const unended = last.right?.step === 'done' ? undefined : last.right
  const retiring = wraps.right.find(({ state }) => state === 'retiring')?.wrap
  if (unended !== undefined && unended.to === current.right)
    return unended.to === to ? E.right(unended) : E.left(rotationUnfinished(unended.to))
  if (retiring !== undefined && current.right !== to) return E.left(rotationUnfinished(current.right))
  const from = retiring ?? current.right
  return E.right(from === to ? undefined : { id: randomUUID(), from, to, step: 'rewrapping', upto: 0 })
}
