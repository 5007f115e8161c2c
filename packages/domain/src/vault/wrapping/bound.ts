import { randomBytes } from 'node:crypto'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { DATA_KEY_BYTES, type DataKey, dataKey } from '../data-key.js'
import { damagedKey, type VaultError } from '../error.js'
import type { KeyRow, NewKey, Wrapped } from '../rows.js'
import type { WrappingKeys } from './port.js'

/** What a wrapped key is bound to: another key's row, or the row of another subject, does not unwrap. */
export const boundTo = (kid: string, subject: string): Uint8Array =>
  Buffer.from(JSON.stringify(['redress-key', 1, 'A256GCM', kid, subject]))

/** Bytes that are random in each id, and those before them, which count on. */
const [RANDOM, COUNTED] = [10, 6]

let next = randomBytes(COUNTED).readUIntBE(0, COUNTED)

/**
 * An id that says nothing of the person. Those of one process stand beside each other in an index, from some place of chance on: a
 * commit of many new keys then writes few of its pages.
 */
const kidOf = (random: Uint8Array): string => {
  next = (next + 1) % 2 ** (8 * COUNTED)
  const id = Buffer.alloc(COUNTED + RANDOM)
  id.writeUIntBE(next, 0, COUNTED)
  id.set(random, COUNTED)
  return id.toString('base64url')
}

/** A key that was just made: as a store is to keep it, and as it seals. */
export interface FreshKey {
  readonly wrapped: NewKey
  readonly key: DataKey
}

/** A new random key of a subject. That `wrap` opens what it wraps was seen when its check value was. */
export const freshKey = (keys: WrappingKeys, wrap: string, subject: string): TE.TaskEither<VaultError, FreshKey> => {
  const random = randomBytes(RANDOM + DATA_KEY_BYTES)
  const kid = kidOf(random.subarray(0, RANDOM))
  const bytes = random.subarray(RANDOM)
  return async () => {
    const made = await keys.wrap(wrap, boundTo(kid, subject), bytes)()
    const key = dataKey(kid, subject, bytes)
    if (made._tag === 'Left') return made
    const { wrap: by, iv, ct } = made.right
    return key === undefined
      ? TE.left(damagedKey(kid))()
      : TE.right({ wrapped: { kid, subject, wrap: by, iv, ct }, key })()
  }
}

/** Unwraps the key of a row that still has its material. */
export const unwrappedKey =
  (keys: WrappingKeys, { kid, subject }: KeyRow, material: Wrapped): TE.TaskEither<VaultError, DataKey> =>
  async () => {
    const bytes = await keys.unwrap(boundTo(kid, subject), material)()
    if (bytes._tag === 'Left') return bytes.left._tag === 'DamagedKey' ? TE.left(damagedKey(kid))() : bytes
    const key = dataKey(kid, subject, bytes.right)
    return key === undefined ? TE.left(damagedKey(kid))() : TE.right(key)()
  }
