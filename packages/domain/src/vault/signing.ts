import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { DataKey } from './data-key.js'
import type { VaultError } from './error.js'
import { ownKey } from './own-key.js'
import type { KeyStore } from './port.js'
import type { WrappingKeys } from './wrapping/port.js'

/** Signs receipts (Ed25519, RFC 8032) with a key of the store's own. */
export interface Signer {
  /** 32 bytes in base64url. To be published: whoever has it can check receipts. */
  readonly publicKey: string
  readonly sign: (bytes: Uint8Array) => string
}

/** What stands before the 32 bytes of a key in DER (RFC 8410). */
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex')

const signerWith = ({ cipher: seed }: DataKey): Signer => {
  const bytes = seed.export()
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE, bytes]), format: 'der', type: 'pkcs8' })
  bytes.fill(0)
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return {
    publicKey: spki.subarray(PUBLIC.length).toString('base64url'),
    sign: (signed) => sign(null, signed, key).toString('base64url'),
  }
}

/** Is it the signature of these bytes by the key. A key or signature that is none is no signature. */
export const isSigned = (publicKey: string, bytes: Uint8Array, signature: string): boolean => {
  const raw = Buffer.from(publicKey, 'base64url')
  const made = Buffer.from(signature, 'base64url')
  // One way to write each: a character that does not count could be changed unnoticed.
  if (raw.length !== 32 || raw.toString('base64url') !== publicKey || made.toString('base64url') !== signature)
    return false
  const key = createPublicKey({ key: Buffer.concat([PUBLIC, raw]), format: 'der', type: 'spki' })
  return verify(null, bytes, key, made)
}

/**
 * The signer of a key store. Its key is made with the store and wrapped as all others are.
 *
 * @example
 * import { localWrappingKeys, memoryKeys, newWrappingKey, readWrappingKey, receiptSigner } from '@redress/domain/vault'
 *
 * const key = readWrappingKey(newWrappingKey(), 'here')
 * if (key._tag === 'Left') throw new Error(key.left.en)
 * const signer = await receiptSigner(memoryKeys(), localWrappingKeys(key.right))()
 * assert.equal(signer._tag === 'Right' && signer.right.publicKey.length, 43)
 */
export const receiptSigner = (store: KeyStore, wrapping: WrappingKeys): TE.TaskEither<VaultError, Signer> =>
  TE.map(signerWith)(ownKey(store, wrapping, 'signing'))
