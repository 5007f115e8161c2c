import { createHmac, type KeyObject } from 'node:crypto'

/** What a person can be searched by. */
export const tokenKinds = ['name', 'phone', 'idcard', 'email'] as const
export type TokenKind = (typeof tokenKinds)[number]

const BYTES = 16
const BETWEEN = new Uint8Array(1)

const folded = (value: string): string => value.normalize('NFKC').replace(/\s+/gu, '')

const normal: { readonly [K in TokenKind]: (value: string) => string } = {
  name: (value) => folded(value).toLowerCase(),
  phone: (value) =>
    folded(value)
      .replace(/\D/g, '')
      .replace(/^(?:00)?86(?=1\d{10}$)/, ''),
  idcard: (value) => folded(value).toUpperCase(),
  email: (value) => folded(value).toLowerCase(),
}

/**
 * Blind-index token: a keyed hash of what is searched for, the same however it is written (full width, blanks, +86, case).
 * It finds equal values only, and tells nothing to whoever lacks the key; with the key, phone numbers can be tried out.
 */
export const blindIndex =
  (key: KeyObject): ((kind: TokenKind, value: string) => string) =>
  (kind, value) =>
    createHmac('sha256', key)
      .update(kind)
      .update(BETWEEN)
      .update(normal[kind](value))
      .digest()
      .subarray(0, BYTES)
      .toString('base64url')
