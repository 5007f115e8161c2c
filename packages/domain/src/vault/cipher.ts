import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'
import * as E from 'fp-ts/lib/Either.js'

/** Sizes of the one form of AES-GCM that is used: 256-bit key, 96-bit nonce, 128-bit tag (NIST SP 800-38D). */
export const KEY_BYTES = 32
export const NONCE_BYTES = 12
export const TAG_BYTES = 16

/** Why nothing was sealed or opened. `not-authentic`: key, nonce, bound place or ciphertext is not that of the sealing. */
export type CipherFlaw = 'key-length' | 'nonce-length' | 'tag-length' | 'not-authentic'

export interface Sealed {
  readonly ct: Uint8Array
  readonly tag: Uint8Array
}

const ALGORITHM = 'aes-256-gcm'
const OPTIONS = { authTagLength: TAG_BYTES } as const

const lengthFlaw = (key: KeyObject, nonce: Uint8Array): CipherFlaw | undefined =>
  key.symmetricKeySize !== KEY_BYTES ? 'key-length' : nonce.length !== NONCE_BYTES ? 'nonce-length' : undefined

/** Encrypts and binds to `aad`. With one key, a nonce must never serve two texts. */
export const seal = (
  key: KeyObject,
  nonce: Uint8Array,
  aad: Uint8Array,
  text: Uint8Array,
): E.Either<CipherFlaw, Sealed> => {
  const flaw = lengthFlaw(key, nonce)
  if (flaw !== undefined) return E.left(flaw)
  const cipher = createCipheriv(ALGORITHM, key, nonce, OPTIONS)
  cipher.setAAD(aad)
  const ct = cipher.update(text)
  cipher.final()
  return E.right({ ct, tag: cipher.getAuthTag() })
}

/** Decrypts what was sealed with the same key, nonce and `aad`; of anything else nothing comes out. */
export const open = (
  key: KeyObject,
  nonce: Uint8Array,
  aad: Uint8Array,
  { ct, tag }: Sealed,
): E.Either<CipherFlaw, Uint8Array> => {
  const flaw = lengthFlaw(key, nonce) ?? (tag.length === TAG_BYTES ? undefined : 'tag-length')
  if (flaw !== undefined) return E.left(flaw)
  const decipher = createDecipheriv(ALGORITHM, key, nonce, OPTIONS)
  decipher.setAAD(aad)
  decipher.setAuthTag(tag)
  const text = decipher.update(ct)
  try {
    decipher.final()
    return E.right(text)
  } catch {
    text.fill(0)
    return E.left('not-authentic')
  }
}
