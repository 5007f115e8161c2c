import { timingSafeEqual } from 'node:crypto'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { damagedKey, type VaultError } from '../error.js'
import type { KeyRow, Wrapped } from '../rows.js'
import { boundTo } from './bound.js'
import type { WrappingKeys } from './port.js'

/** Keys under way at once: what a key management service far away is asked for together. */
const AT_ONCE = 50

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b)

/** A key under another wrapping key, which was seen to open to the same key. */
const one = async (keys: WrappingKeys, to: string, row: KeyRow): Promise<E.Either<VaultError, Wrapped>> => {
  const { kid, subject, material } = row
  if (material === undefined) return E.left(damagedKey(kid))
  const named = (error: VaultError): VaultError => (error._tag === 'DamagedKey' ? damagedKey(kid) : error)
  const aad = boundTo(kid, subject)
  const key = await keys.unwrap(aad, material)()
  if (E.isLeft(key)) return E.left(named(key.left))
  const wrapped = await keys.wrap(to, aad, key.right)()
  const again = E.isLeft(wrapped) ? wrapped : await keys.unwrap(aad, wrapped.right)()
  const holds = E.isRight(again) && same(key.right, again.right)
  key.right.fill(0)
  if (E.isLeft(again)) return E.left(named(again.left))
  again.right.fill(0)
  return holds ? wrapped : E.left(damagedKey(kid))
}

/** Keys, each under another wrapping key that opens to the same; none of them if one does not. */
export const rewrapped =
  (keys: WrappingKeys, to: string) =>
  (rows: ReadonlyArray<KeyRow>): TaskEither<VaultError, ReadonlyArray<Wrapped>> =>
  async () => {
    const all: Wrapped[] = []
    for (let at = 0; at < rows.length; at += AT_ONCE)
      for (const done of await Promise.all(rows.slice(at, at + AT_ONCE).map((row) => one(keys, to, row)))) {
        if (E.isLeft(done)) return done
        all.push(done.right)
      }
    return E.right(all)
  }
