import * as t from 'io-ts'
import { shape } from './shape.js'

const base64url = (bytes: number): t.Type<string> & { readonly pattern: string } => {
  const pattern = bytes === 0 ? '^[A-Za-z0-9_-]+$' : `^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`
  const form = new RegExp(pattern)
  const holds = (value: unknown): value is string => typeof value === 'string' && form.test(value)
  return Object.assign(
    new t.Type<string>(
      'Base64url',
      holds,
      (input, context) => (holds(input) ? t.success(input) : t.failure(input, context)),
      t.identity,
    ),
    { pattern },
  )
}

/**
 * A sealed value as it is stored: format, algorithm, id of the key, nonce of 12 bytes, ciphertext, tag of 16 bytes (RFC 5116,
 * NIST SP 800-38D). What it is bound to is not said in it.
 */
export const Envelope = shape(
  'Envelope',
  {
    v: t.literal(1),
    alg: t.literal('A256GCM'),
    kid: base64url(16),
    iv: base64url(12),
    ct: base64url(0),
    tag: base64url(16),
  },
  {},
)
/** What looks like one. Whether version, algorithm and lengths are those above is for whoever opens it to say. */
export interface Envelope {
  readonly v: number
  readonly alg: string
  readonly kid: string
  readonly iv: string
  readonly ct: string
  readonly tag: string
}

const texts = ['alg', 'kid', 'iv', 'ct', 'tag']

/** Has it the six keys of an envelope and no other: no codec admits such an object for anything else. */
export const isEnvelope = (value: unknown): value is Envelope => {
  if (typeof value !== 'object' || value === null || !('ct' in value)) return false
  const bag = value as { readonly [key: string]: unknown }
  return (
    typeof bag['v'] === 'number' &&
    texts.every((key) => typeof bag[key] === 'string') &&
    Object.keys(bag).length === texts.length + 1
  )
}
