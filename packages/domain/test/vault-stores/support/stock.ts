import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { got } from '../../../src/testing/key-store-kit.js'
import type { KeyStore } from '../../../src/vault/port.js'
import type { KeyRow } from '../../../src/vault/rows.js'
import { boundTo } from '../../../src/vault/wrapping/bound.js'
import { currentWrap } from '../../../src/vault/wrapping/known.js'
import { localWrappingKeys } from '../../../src/vault/wrapping/local.js'
import type { WrappingKeys } from '../../../src/vault/wrapping/port.js'
import { newWrappingKey, readWrappingKey, type WrappingKey } from '../../../src/vault/wrapping/text.js'

export const wrappingKey = (text = newWrappingKey()): WrappingKey => {
  const key = readWrappingKey(text, 'test')
  if (key._tag === 'Left') throw new Error(key.left.en)
  return key.right
}

/** A key as the test made it, and so knows it. */
export interface Known {
  readonly kid: string
  readonly subject: string
  readonly bytes: Uint8Array
  /** As it was wrapped at first. */
  readonly ct: Uint8Array
  readonly token: string
}

/** Fills a store with keys of which the test knows the bytes. */
export const stock = async (
  store: KeyStore,
  keys: WrappingKeys,
  count: number,
  from = 0,
): Promise<ReadonlyArray<Known>> => {
  const wrap = await got(currentWrap(store, keys))
  const made: Known[] = []
  const claims = []
  for (let i = from; i < from + count; i++) {
    const [kid, subject] = [randomBytes(16).toString('base64url'), `person:p${i}`]
    const bytes = new Uint8Array(randomBytes(64))
    const wrapped = await got(keys.wrap(wrap, boundTo(kid, subject), bytes))
    const token = randomBytes(16).toString('base64url')
    claims.push({ subject, stream: `complaint-${i}`, tokens: [token], fresh: { kid, subject, ...wrapped } })
    made.push({ kid, subject, bytes, ct: new Uint8Array(wrapped.ct), token })
  }
  await got(store.claim(claims))
  return made
}

const opensAs = async (keys: WrappingKeys, { kid, subject, material }: KeyRow): Promise<string> => {
  if (material === undefined) return `${kid} has no material`
  const bytes = await got(keys.unwrap(boundTo(kid, subject), material))
  return Buffer.from(bytes).toString('hex')
}

/** Every key has its one wrapping, which opens, under these wrapping keys, to what it was. */
export const expectWhole = async (
  store: KeyStore,
  keys: WrappingKeys,
  all: ReadonlyArray<Known>,
): Promise<ReadonlyMap<string, KeyRow>> => {
  const rows = await got(store.rows(all.map(({ kid }) => kid)))
  expect(rows.size).toBe(all.length)
  for (const { kid, bytes } of all) {
    const row = rows.get(kid)
    expect(row?.state).toBe('active')
    expect(row && (await opensAs(keys, row))).toBe(Buffer.from(bytes).toString('hex'))
  }
  return rows
}

export const only = (key: WrappingKey): WrappingKeys => localWrappingKeys(key)
