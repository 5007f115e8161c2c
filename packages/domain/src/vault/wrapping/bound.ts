import { randomBytes } from 'node:crypto'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { DATA_KEY_BYTES, type DataKey, dataKey } from '../data-key.js'
import { damagedKey, type VaultError } from '../error.js'
import type { KeyRow, NewKey, Wrapped } from '../rows.js'
import type { WrappingKeys } from './port.js'

/** What a wrapped key is bound to: another key's row, or the row of another subject, does not unwrap. */
export const boundTo = (kid: string, subject: string): Uint8Array =>
  Buffer.from(JSON.stringify(['redress-key', 1, 'A256GCM', kid, subject]))

/** A new random key of a subject, wrapped. */
export const freshKey = (keys: WrappingKeys, wrap: string, subject: string): TE.TaskEither<VaultError, NewKey> => {
  const kid = randomBytes(16).toString('base64url')
  const bytes = randomBytes(DATA_KEY_BYTES)
  return async () => {
    const wrapped = await TE.map(
      (made: Wrapped): NewKey => ({ kid, subject, wrap: made.wrap, iv: made.iv, ct: made.ct }),
    )(keys.wrap(wrap, boundTo(kid, subject), bytes))()
    bytes.fill(0)
    return wrapped
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
