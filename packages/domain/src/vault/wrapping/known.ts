import { randomBytes } from 'node:crypto'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { rotationUnfinished, type VaultError, wrongWrappingKey } from '../error.js'
import type { KeyStore } from '../port.js'
import type { WrapRow } from '../rows.js'
import type { WrappingKeys } from './port.js'

/** A wrapping key is known by a random value that only it opens. */
const checkBoundTo = (wrap: string): Uint8Array => Buffer.from(JSON.stringify(['redress-check', 1, wrap]))

/** The check value of a wrapping key that the store has not met. */
export const checkOf =
  (keys: WrappingKeys, wrap: string): TaskEither<VaultError, Omit<WrapRow, 'state'>> =>
  async () =>
    E.map((check: WrapRow['check']) => ({ wrap, check }))(await keys.wrap(wrap, checkBoundTo(wrap), randomBytes(32))())

/** Can the given keys do what the store asks: all that still wraps something is known, and opens its check value. */
const checked = async (rows: ReadonlyArray<WrapRow>, keys: WrappingKeys): Promise<E.Either<VaultError, string>> => {
  const needed = rows.filter(({ state }) => state !== 'retired')
  const current = needed.find(({ state }) => state === 'current')
  if (current === undefined) return E.left(wrongWrappingKey('', keys.known))
  // With one of two keys it is a rotation that did not end; with none of them, or another, it is the wrong key.
  const missing = needed.find(({ wrap }) => !keys.known.includes(wrap))
  if (missing !== undefined)
    return E.left(
      needed.some(({ wrap }) => keys.known.includes(wrap))
        ? rotationUnfinished(missing.wrap)
        : wrongWrappingKey(current.wrap, keys.known),
    )
  for (const { wrap, check } of needed) {
    const opened = await keys.unwrap(checkBoundTo(wrap), check)()
    if (E.isLeft(opened))
      return E.left(opened.left._tag === 'DamagedKey' ? wrongWrappingKey(wrap, keys.known) : opened.left)
  }
  return E.right(current.wrap)
}

/**
 * The wrapping key that new keys are to be wrapped by. A new store gets the first of those given; of two who open it at once
 * the second finds the first's, or that it has the wrong one.
 */
export const currentWrap =
  (store: KeyStore, keys: WrappingKeys): TaskEither<VaultError, string> =>
  async () => {
    const rows = await store.wraps()
    if (E.isLeft(rows)) return rows
    if (rows.right.length > 0) return checked(rows.right, keys)
    const first = await checkOf(keys, keys.current)()
    if (E.isLeft(first)) return first
    const added = await store.addWrap(first.right, undefined)()
    if (E.isLeft(added)) return added
    const now = await store.wraps()
    return E.isLeft(now) ? now : checked(now.right, keys)
  }
