import { createHash } from 'node:crypto'
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { plain } from '../codec/personal.js'
import { shape } from '../codec/shape.js'
import { Id, InstantString, Term, Text } from '../codec/words.js'
import type { Bilingual } from '../complaint/rejection.js'
import { isSigned, type Signer } from './signing.js'

const required = {
  v: t.literal(1),
  order: Id,
  subject: Id,
  /** The keys that were destroyed, and the streams that were written under them. */
  keys: t.array(Term),
  streams: t.array(plain('names of streams, made of ids', Text)),
  /** The end of the log when they were destroyed; empty of an empty log. */
  position: t.union([Term, t.literal('')]),
  basis: Term,
  reason: Term,
  /** Pseudonymous id of who ordered it. */
  by: Id,
  destroyedAt: InstantString,
  software: Term,
  publicKey: Term,
}
const Body = shape('ReceiptBody', required, { clause: Id })
/** What a receipt is made of. */
export const ReceiptCodec = shape('Receipt', { ...required, signature: Term }, { clause: Id })
export type ReceiptBody = t.TypeOf<typeof Body>
/** That keys were destroyed: whose, which, when, why. It holds no value, and outlives them. */
export type Receipt = t.TypeOf<typeof ReceiptCodec>

/** One whole number, strings and lists of them in canonical form (RFC 8785): keys in order, no blanks. */
const canonical = (body: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1))))

const signedPart = (body: ReceiptBody): Uint8Array => Buffer.from(`redress-erasure-receipt\n${canonical(body)}`)

/** A receipt as the text that is kept and handed out. */
export const signedReceipt = (signer: Signer, said: Omit<ReceiptBody, 'publicKey' | 'v'>): string => {
  const body: ReceiptBody = { ...said, v: 1, publicKey: signer.publicKey }
  return canonical({ ...body, signature: signer.sign(signedPart(body)) })
}

/** What a receipt is called in the log: its digest. */
export const receiptId = (receipt: string): string =>
  `sha256:${createHash('sha256').update(receipt).digest('base64url')}`

/** Why a text is no receipt of the key: not JSON, not of the form, of another key, or not as it was signed. */
export type ReceiptFlaw = Bilingual & {
  readonly _tag: 'BadReceipt'
  readonly why: 'json' | 'form' | 'key' | 'signature'
}

const said: { readonly [W in ReceiptFlaw['why']]: Bilingual } = {
  json: { zh: '回执不是 JSON。请核对文件。', en: 'The receipt is not JSON. Check the file.' },
  form: {
    zh: '回执的内容不合格式。请向出具方另索。',
    en: 'The receipt is not of the right form. Ask for another copy.',
  },
  key: { zh: '回执由另一密钥签署。请核对公钥。', en: 'The receipt was signed by another key. Check the public key.' },
  signature: {
    zh: '回执与其签名不符，内容已被改动。请勿采信。',
    en: 'The receipt does not match its signature; it was altered. Do not rely on it.',
  },
}
const bad = (why: ReceiptFlaw['why']): E.Either<ReceiptFlaw, never> => E.left({ _tag: 'BadReceipt', why, ...said[why] })

/** Reads what this store itself has kept. */
export const readReceipt = (text: string): E.Either<ReceiptFlaw, Receipt> => {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return bad('json')
  }
  const whole = ReceiptCodec.decode(parsed)
  return E.isLeft(whole) ? bad('form') : E.right(whole.right)
}

/**
 * A receipt, if it was signed with the key of which one has the public part. `Left` for one in which anything was changed.
 *
 * @example
 * import { verifyReceipt } from '@redress/domain/vault'
 *
 * const read = verifyReceipt('{}', 'a key')
 * assert.equal(read._tag === 'Left' && read.left.why, 'form')
 */
export const verifyReceipt = (text: string, publicKey: string): E.Either<ReceiptFlaw, Receipt> => {
  const read = readReceipt(text)
  if (E.isLeft(read)) return read
  const { signature, ...body } = read.right
  if (body.publicKey !== publicKey) return bad('key')
  return isSigned(publicKey, signedPart(body), signature) ? read : bad('signature')
}
