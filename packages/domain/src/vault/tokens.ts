import * as E from 'fp-ts/lib/Either.js'
import { blindIndex, type TokenKind } from './blind-index.js'
import type { DataKey } from './data-key.js'
import { noKey, type VaultError } from './error.js'
import type { KeyStore } from './port.js'
import { freshKey, unwrappedKey } from './wrapping/bound.js'
import type { WrappingKeys } from './wrapping/port.js'

/** Makes tokens by the key of the blind index, which is the store's own and as old as it. */
export const tokensBy = async (
  store: KeyStore,
  wrapping: WrappingKeys,
  wrap: string,
): Promise<E.Either<VaultError, (kind: TokenKind, value: string) => string>> => {
  const fresh = await freshKey(wrapping, wrap, 'secret:index')()
  if (E.isLeft(fresh)) return fresh
  const row = await store.secret('index', fresh.right)()
  if (E.isLeft(row)) return row
  const { kid, material } = row.right
  if (material === undefined) return E.left(noKey(kid))
  return E.map((key: DataKey) => blindIndex(key.cipher))(await unwrappedKey(wrapping, row.right, material)())
}
