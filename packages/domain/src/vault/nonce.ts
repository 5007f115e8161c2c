import { createHmac, type KeyObject } from 'node:crypto'
import { NONCE_BYTES } from './cipher.js'

/**
 * The nonce of a text at a place: a keyed hash of both, a NUL between them. The same text at the same place is sealed to the same bytes, so that a
 * store sees a repeat as one; anything else gets another nonce. Under one key two different ones of q collide with a
 * probability of at most q² / 2^97: 2^-57 for a million values of a person, 2^-33 at the 2^32 that NIST SP 800-38D allows. It
 * needs no counter: a restored backup, a fork or a copied machine repeats no nonce for another text.
 */
export const syntheticNonce = (key: KeyObject, placeAndText: Uint8Array): Uint8Array =>
  createHmac('sha256', key).update(placeAndText).digest().subarray(0, NONCE_BYTES)
