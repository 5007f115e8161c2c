import { createSecretKey, type KeyObject } from 'node:crypto'
import { KEY_BYTES } from './cipher.js'

/** 32 bytes that encrypt, 32 that make nonces. */
export const DATA_KEY_BYTES = 2 * KEY_BYTES

/** A subject's key, unwrapped: held by the cipher library, which clears it when it is let go. */
export interface DataKey {
  readonly kid: string
  readonly subject: string
  readonly cipher: KeyObject
  readonly nonce: KeyObject
}

/** Takes 64 bytes over and clears them; `undefined` for any other number. */
export const dataKey = (kid: string, subject: string, bytes: Uint8Array): DataKey | undefined => {
  const whole = bytes.length === DATA_KEY_BYTES
  const key = whole
    ? {
        kid,
        subject,
        cipher: createSecretKey(bytes.subarray(0, KEY_BYTES)),
        nonce: createSecretKey(bytes.subarray(KEY_BYTES)),
      }
    : undefined
  bytes.fill(0)
  return key
}
