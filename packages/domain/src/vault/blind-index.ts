import { createHmac, type KeyObject } from 'node:crypto'

/** What a person can be searched by. */
export const tokenKinds = ['name', 'phone', 'idcard', 'email'] as const
export type TokenKind = (typeof tokenKinds)[number]

const BYTES = 16
const BETWEEN = new Uint8Array(1)

const folded = (value: string): string => value.normalize('NFKC').replace(/\s+/gu, '')

/** The dot between the parts of a name (阿依古丽·买买提), of which keyboards know several. */
const DOTS = /[·•‧∙・.]/gu

/** A number as it is dialled inside the country: a mobile one as it is, another with the 0 of its area, 400 and 800 without. */
const national = (value: string): string => {
  const digits = value.replace(/\D/g, '')
  const abroad = /^(?:\+86|0086)/.test(value) || /^86(?=1\d{10}$)/.test(digits)
  if (!abroad) return digits
  const rest = digits.replace(/^(?:00)?86/, '')
  return /^(?:0|1\d{10}$|[48]00)/.test(rest) ? rest : `0${rest}`
}

const normal: { readonly [K in TokenKind]: (value: string) => string } = {
  name: (value) => folded(value).replace(DOTS, '').toLowerCase(),
  phone: (value) => national(folded(value)),
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
