import * as E from 'fp-ts/lib/Either.js'
import { type VaultError, wrongWrappingKey } from '../error.js'
import type { Claim } from '../port.js'
import type { KeyRow, NewKey } from '../rows.js'
import { dropTokens, type KeyTables } from './state.js'

const rowOf = ({ kid, subject, ...material }: NewKey): KeyRow => ({ kid, subject, state: 'active', material })

/** The error, if the key that wraps a new one may be gone already. */
export const unwrappable = ({ wraps }: KeyTables, { wrap }: NewKey): VaultError | undefined => {
  const state = wraps.get(wrap)?.state
  if (state === 'current' || state === 'retiring') return undefined
  const current = [...wraps.values()].find((row) => row.state === 'current')
  return wrongWrappingKey(current?.wrap ?? '', [wrap])
}

const placedIn = (tables: KeyTables, { stream, replacing }: Claim): KeyRow | undefined => {
  const kid = tables.places.get(stream)
  return kid === undefined || kid === replacing ? undefined : tables.keys.get(kid)
}

/** The key that answers a claim. Nothing is kept yet. */
const keyOf = (tables: KeyTables, claim: Claim): KeyRow =>
  placedIn(tables, claim) ?? tables.keys.get(tables.live.get(claim.subject) ?? '') ?? rowOf(claim.fresh)

const keep = (tables: KeyTables, { stream, tokens, replacing }: Claim, row: KeyRow): void => {
  const { kid, state, subject } = row
  const given = replacing !== undefined && tables.places.get(stream) === replacing
  if (given) {
    tables.places.delete(stream)
    dropTokens(tables, (of) => of === stream)
    tables.generation++
  }
  if (!tables.keys.has(kid)) {
    tables.keys.set(kid, row)
    tables.live.set(subject, kid)
  }
  if (state !== 'active') return
  tables.places.set(stream, kid)
  for (const token of tokens) tables.tokens.set(token, (tables.tokens.get(token) ?? new Map()).set(stream, kid))
}

/** All claims or none: a wrapping key that was retired is noticed before anything is kept. */
export const claimIn = (
  tables: KeyTables,
  claims: ReadonlyArray<Claim>,
): E.Either<VaultError, ReadonlyArray<KeyRow>> => {
  for (const claim of claims) {
    const wrong = tables.keys.has(keyOf(tables, claim).kid) ? undefined : unwrappable(tables, claim.fresh)
    if (wrong !== undefined) return E.left(wrong)
  }
  return E.right(
    claims.map((claim) => {
      const row = keyOf(tables, claim)
      keep(tables, claim, row)
      return row
    }),
  )
}

export const secretIn = (tables: KeyTables, name: string, fresh: NewKey): E.Either<VaultError, KeyRow> => {
  const there = tables.secrets.get(name)
  if (there !== undefined) return E.right(there)
  const wrong = unwrappable(tables, fresh)
  if (wrong !== undefined) return E.left(wrong)
  const row = rowOf(fresh)
  tables.secrets.set(name, row)
  return E.right(row)
}

export const renewIndexIn = (tables: KeyTables, fresh: NewKey, instead: string): E.Either<VaultError, boolean> => {
  if (tables.secrets.get('index')?.kid !== instead) return E.right(false)
  const wrong = unwrappable(tables, fresh)
  if (wrong !== undefined) return E.left(wrong)
  tables.secrets.set('index', rowOf(fresh))
  tables.tokens.clear()
  tables.unindexed = fresh.kid
  tables.generation++
  return E.right(true)
}
