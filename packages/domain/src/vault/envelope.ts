import * as E from 'fp-ts/lib/Either.js'
import type { Envelope } from '../codec/envelope.js'
import type { StoredPath } from '../privacy/envelopes.js'
import { open, seal } from './cipher.js'
import type { DataKey } from './data-key.js'
import { newerFormat, tampered, type VaultError } from './error.js'
import { syntheticNonce } from './nonce.js'

const VERSION = 1
const ALG = 'A256GCM'

/** Where an envelope stands, and so the only place where it opens: stream, id of the event, keys from the root of its data. */
export interface Place {
  readonly stream: string
  readonly event: string
  readonly path: StoredPath
}

/** What is bound, but for the path: it is the same for all values of an event. */
const headOf = ({ kid, subject }: DataKey, stream: string, event: string): string =>
  `${JSON.stringify(['redress-envelope', VERSION, ALG, kid, stream, event, subject]).slice(0, -1)},`

const boundTo = (head: string, path: StoredPath): string => `${head}${JSON.stringify(path)}]`

const text = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url')

/** The bytes, if this is the one way to write them: a character that does not count could be changed unnoticed. */
const bytes = (written: string): Buffer | undefined => {
  const read = Buffer.from(written, 'base64url')
  return read.toString('base64url') === written ? read : undefined
}

/** Seals values of one event, each at its path. A value is any that JSON can hold. */
export const sealInto = (
  key: DataKey,
  stream: string,
  event: string,
): ((path: StoredPath, value: unknown) => Envelope) => {
  const head = headOf(key, stream, event)
  return (path, value) => {
    // One piece of memory for both: JSON has no NUL in it.
    const whole = Buffer.from(`${boundTo(head, path)}\0${JSON.stringify(value)}`)
    const end = whole.indexOf(0)
    const iv = syntheticNonce(key.nonce, whole)
    const sealed = seal(key.cipher, iv, whole.subarray(0, end), whole.subarray(end + 1))
    // Both lengths are those of the data key and of the nonce just made.
    if (E.isLeft(sealed)) throw new Error(`sealing: ${sealed.left}`)
    const { ct, tag } = sealed.right
    return { v: VERSION, alg: ALG, kid: key.kid, iv: text(iv), ct: text(ct), tag: text(tag) }
  }
}

/** The value in an envelope that stands where it was written; `Tampered` for one that was altered or moved. */
export const openFrom = (
  key: DataKey,
  { stream, event, path }: Place,
  envelope: Envelope,
): E.Either<VaultError, unknown> => {
  if (envelope.v > VERSION) return E.left(newerFormat(envelope.v, VERSION))
  const bad = E.left(tampered(key.kid, path.join('.')))
  const [iv, ct, tag] = [bytes(envelope.iv), bytes(envelope.ct), bytes(envelope.tag)]
  if (envelope.v !== VERSION || envelope.alg !== ALG || envelope.kid !== key.kid) return bad
  if (iv === undefined || ct === undefined || tag === undefined) return bad
  const opened = open(key.cipher, iv, Buffer.from(boundTo(headOf(key, stream, event), path)), { ct, tag })
  if (E.isLeft(opened)) return bad
  return E.right(JSON.parse(Buffer.from(opened.right).toString()))
}
