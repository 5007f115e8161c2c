import { randomBytes } from 'node:crypto'
import * as E from 'fp-ts/lib/Either.js'
import { NONCE_BYTES, open, seal, TAG_BYTES } from '../cipher.js'
import { damagedKey, type VaultError, wrongWrappingKey } from '../error.js'
import type { Wrapped } from '../rows.js'
import type { WrappingKeys } from './port.js'
import type { WrappingKey } from './text.js'

/** Random: a wrapping key seals far fewer than the 2^32 keys for which SP 800-38D allows that. */
const wrapped = ({ id, key }: WrappingKey, aad: Uint8Array, bytes: Uint8Array): E.Either<VaultError, Wrapped> => {
  const iv = randomBytes(NONCE_BYTES)
  const sealed = seal(key, iv, aad, bytes)
  return E.isLeft(sealed)
    ? E.left(damagedKey(id))
    : E.right({ wrap: id, iv, ct: Buffer.concat([sealed.right.ct, sealed.right.tag]) })
}

const unwrapped = (
  { id, key }: WrappingKey,
  aad: Uint8Array,
  { iv, ct }: Wrapped,
): E.Either<VaultError, Uint8Array> => {
  const end = Math.max(0, ct.length - TAG_BYTES)
  const opened = open(key, iv, aad, { ct: ct.subarray(0, end), tag: ct.subarray(end) })
  return E.isLeft(opened) ? E.left(damagedKey(id)) : opened
}

/**
 * Wrapping keys held by this process: the first wraps, all unwrap. Keys that were rotated out are given beside it for as long
 * as a rotation is unfinished. What does not unwrap is a `DamagedKey`, a key not given a `WrongWrappingKey`.
 *
 * @example
 * import { localWrappingKeys, newWrappingKey, readWrappingKey } from '@redress/domain/vault'
 *
 * const key = readWrappingKey(newWrappingKey(), 'here')
 * const keys = key._tag === 'Right' ? localWrappingKeys(key.right) : undefined
 * assert.equal(keys?.known.length, 1)
 */
export const localWrappingKeys = (current: WrappingKey, ...others: ReadonlyArray<WrappingKey>): WrappingKeys => {
  const byId = new Map([current, ...others].map((key) => [key.id, key]))
  const known = [...byId.keys()]
  const having = async <A>(
    id: string,
    use: (key: WrappingKey) => E.Either<VaultError, A>,
  ): Promise<E.Either<VaultError, A>> => {
    const key = byId.get(id)
    return key === undefined ? E.left(wrongWrappingKey(id, known)) : use(key)
  }
  return {
    current: current.id,
    known,
    wrap: (id, aad, bytes) => () => having(id, (key) => wrapped(key, aad, bytes)),
    unwrap: (aad, material) => () => having(material.wrap, (key) => unwrapped(key, aad, material)),
  }
}
