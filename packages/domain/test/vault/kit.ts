import { randomBytes } from 'node:crypto'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { type DataKey, dataKey } from '../../src/vault/data-key.js'
import type { VaultError, VaultErrorTag } from '../../src/vault/error.js'
import { memoryKeys } from '../../src/vault/memory/index.js'
import type { KeyStore } from '../../src/vault/port.js'
import { type Vault, vaultOn } from '../../src/vault/vault.js'
import { localWrappingKeys } from '../../src/vault/wrapping/local.js'
import { newWrappingKey, readWrappingKey, type WrappingKey } from '../../src/vault/wrapping/text.js'

/** The `Right`, or a failed test that says which error came instead. */
export const got = <A>(result: E.Either<VaultError, A>): A => {
  if (E.isLeft(result)) throw new Error(`expected success, got ${result.left._tag}: ${result.left.en}`)
  return result.right
}
export const must = async <A>(task: TaskEither<VaultError, A>): Promise<A> => got(await task())

/** The error, which must be of the tag and say something in both languages. */
export const refused = <T extends VaultErrorTag>(
  result: E.Either<VaultError, unknown> | undefined,
  tag: T,
): Extract<VaultError, { readonly _tag: T }> => {
  if (result === undefined || E.isRight(result)) throw new Error(`expected ${tag}, got success`)
  if (result.left._tag !== tag) throw new Error(`expected ${tag}, got ${result.left._tag}: ${result.left.en}`)
  if (result.left.zh.length < 5 || result.left.en.length < 5) throw new Error(`${tag} says nothing`)
  return result.left as Extract<VaultError, { readonly _tag: T }>
}

export const aDataKey = (kid = 'kid-1', subject = 'person:p-1', bytes: Uint8Array = randomBytes(64)): DataKey => {
  const key = dataKey(kid, subject, bytes)
  if (key === undefined) throw new Error('a data key has 64 bytes')
  return key
}

export const aWrappingKey = (): WrappingKey => got(readWrappingKey(newWrappingKey(), 'a test'))

export const aVault = (keys: KeyStore = memoryKeys(), wrapping: WrappingKey = aWrappingKey()): Promise<Vault> =>
  must(vaultOn(keys, localWrappingKeys(wrapping)))
