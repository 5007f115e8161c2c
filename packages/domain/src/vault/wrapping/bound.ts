import { randomBytes } from 'node:crypto'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { DATA_KEY_BYTES, type DataKey, dataKey } from '../data-key.js'
import { damagedKey, type VaultError } from '../error.js'
import type { KeyRow, NewKey, Wrapped } from '../rows.js'
import type { WrappingKeys } from './port.js'

/** What a wrapped key is bound to: another key's row, or the row of another subject, does not unwrap. */
export const boundTo = (kid: string, subject: string): Uint8Array =>
  Buffer.from(JSON.stringify(['redress-key', 1, 'A256GCM', kid, subject]))

const KID_BYTES = 16

/** A key that was just made: as a store is to keep it, and as it seals. */
export interface FreshKey {
  readonly wrapped: NewKey
  readonly key: DataKey
}

/** A new random key of a subject. That `wrap` opens what it wraps was seen when its check value was. */
export const freshKey = (keys: WrappingKeys, wrap: string, subject: string): TE.TaskEither<VaultError, FreshKey> => {
  const random = randomBytes(KID_BYTES + DATA_KEY_BYTES)
  const kid = random.toString('base64url', 0, KID_BYTES)
  const bytes = random.subarray(KID_BYTES)
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
