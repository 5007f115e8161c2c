import { createHash, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import * as E from 'fp-ts/lib/Either.js'
import { KEY_BYTES } from '../cipher.js'
import type { VaultError } from '../error.js'
import { badKey } from './bad-key.js'

/** A wrapping key in this process, and its id, which is a hash of it. */
export interface WrappingKey {
  readonly id: string
  readonly key: KeyObject
}

const HEAD = 'redress-key-1'
const FORM = /^redress-key-1 ([A-Za-z0-9_-]{43}) ([0-9a-f]{8})$/
/** Length of a wrapping key as text, without the end of the line. */
export const TEXT_LENGTH = HEAD.length + 1 + 43 + 1 + 8

const checksum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 8)
const idOf = (bytes: Uint8Array): string =>
  createHash('sha256').update('redress-wrapping-key').update(bytes).digest('hex').slice(0, 16)

/**
 * A new wrapping key as text, `redress-key-1 <key> <checksum>`: for a file of mode 0600 or the environment. Whoever has it and
 * the key store can read everything that is not erased; who loses it has lost all of that.
 *
 * @example
 * import { newWrappingKey, readWrappingKey } from '@redress/domain/vault'
 *
 * const key = readWrappingKey(newWrappingKey(), 'a letter')
 * assert.equal(key._tag, 'Right')
 */
export const newWrappingKey = (): string => {
  const bytes = randomBytes(KEY_BYTES)
  const written = `${HEAD} ${bytes.toString('base64url')} ${checksum(bytes)}`
  bytes.fill(0)
  return written
}

/** Reads a wrapping key from its text form; `source` names the file or variable in the error (`BadKeyFile`). */
export const readWrappingKey = (written: string, source: string): E.Either<VaultError, WrappingKey> => {
  const line = written.replace(/\r?\n$/, '')
  if (line.length !== TEXT_LENGTH) return E.left(badKey(source, 'length'))
  const [, key = '', sum] = FORM.exec(line) ?? []
  if (sum === undefined) return E.left(badKey(source, 'format'))
  const bytes = Buffer.from(key, 'base64url')
  const right = checksum(bytes) === sum && bytes.toString('base64url') === key
  const read = right ? { id: idOf(bytes), key: createSecretKey(bytes) } : undefined
  bytes.fill(0)
  return read === undefined ? E.left(badKey(source, 'checksum')) : E.right(read)
}
