import * as E from 'fp-ts/lib/Either.js'
import { noKey, type VaultError, wrongWrappingKey } from '../error.js'
import type { Claim, SecretName } from '../port.js'
import type { KeyRow, NewKey } from '../rows.js'
import { KEYS, keyRow, type StoredKey } from '../stored/key.js'
import type { Ask } from './connection.js'
import { died } from './dead.js'
import { changed } from './generation.js'

const BY_PLACE = `SELECT p.stream, q.* FROM places p JOIN (${KEYS}) q ON q.n = p.n WHERE p.stream = ANY($1::text[])`
const LIVE = `${KEYS} WHERE k.subject = ANY($1::text[]) AND k.state <> 'destroyed' AND k.secret IS NULL`
// In one order everywhere: two that make the same keys then never wait for each other.
const ADD = `WITH added AS (
  INSERT INTO keys (kid, subject, secret, state)
  SELECT kid, subject, $6::text, 'active' FROM unnest($1::text[], $2::text[]) AS f (kid, subject) ORDER BY subject COLLATE "C"
  ON CONFLICT DO NOTHING RETURNING n, kid
) INSERT INTO material (n, wrap, iv, ct)
  SELECT a.n, f.wrap, f.iv, f.ct FROM added a JOIN unnest($1::text[], $3::text[], $4::bytea[], $5::bytea[]) AS f (kid, wrap, iv, ct) USING (kid)`
const ADD_PLACES = `INSERT INTO places (stream, n) SELECT * FROM unnest($1::text[], $2::bigint[]) AS p (stream, n)
  ORDER BY stream COLLATE "C" ON CONFLICT DO NOTHING`
const ADD_TOKENS = `INSERT INTO tokens (token, stream, n) SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[]) AS t (token, stream, n)
  ORDER BY n, token, stream ON CONFLICT DO NOTHING`

const DROP_PLACES = `DELETE FROM places p USING keys k, unnest($1::text[], $2::text[]) AS r (stream, kid)
  WHERE p.stream = r.stream AND k.n = p.n AND k.kid = r.kid RETURNING p.n, p.stream`

/** Of several with one key the first. */
const firstBy = <A, K>(of: ReadonlyArray<A>, key: (one: A) => K): ReadonlyMap<K, A> => {
  const found = new Map<K, A>()
  for (const one of of) if (!found.has(key(one))) found.set(key(one), one)
  return found
}

/** Why new keys cannot be kept: one that is wrapped by what may be gone already could never be opened again. */
export const unusableIn = async (ask: Ask, fresh: ReadonlyArray<NewKey>): Promise<VaultError | undefined> => {
  const wraps = await ask<{ wrap: string; state: string }>('SELECT wrap, state FROM wraps')
  const usable = new Set(wraps.filter(({ state }) => state !== 'retired').map(({ wrap }) => wrap))
  const wrong = fresh.find(({ wrap }) => !usable.has(wrap))
  return wrong === undefined
    ? undefined
    : wrongWrappingKey(wraps.find(({ state }) => state === 'current')?.wrap ?? '', [wrong.wrap])
}

const keep = async (ask: Ask, fresh: ReadonlyArray<NewKey>, secret?: SecretName): Promise<VaultError | undefined> => {
  const refused = await unusableIn(ask, fresh)
  if (refused !== undefined) return refused
  const column = <K extends keyof NewKey>(name: K) => fresh.map((one) => one[name])
  await ask(ADD, [column('kid'), column('subject'), column('wrap'), column('iv'), column('ct'), secret ?? null])
  return undefined
}

/** Gives up places under which nothing was ever written. */
const giveUp = async (ask: Ask, claims: ReadonlyArray<Claim>): Promise<void> => {
  const given = claims.filter(({ replacing }) => replacing !== undefined)
  if (given.length === 0) return
  const pairs = [given.map(({ stream }) => stream), given.map(({ replacing }) => replacing)]
  const dropped = await ask<{ n: number; stream: string }>(DROP_PLACES, pairs)
  if (dropped.length === 0) return
  const [numbers, streams] = [dropped.map(({ n }) => n), dropped.map(({ stream }) => stream)]
  await died(ask, 'tokens', numbers)
  await ask('DELETE FROM tokens WHERE n = ANY($1::bigint[]) AND stream = ANY($2::text[])', [numbers, streams])
  await changed(ask)
}

const alone = (ask: Ask, claim: Claim, of: number): Promise<E.Either<VaultError, ReadonlyArray<KeyRow>>> =>
  of > 1 ? claimIn(ask, [claim]) : Promise.resolve(E.left(noKey(claim.fresh.kid)))

/** Answers claims as the port says, inside a transaction that keeps those away who change what keys may be used for. */
export const claimIn = async (
  ask: Ask,
  claims: ReadonlyArray<Claim>,
): Promise<E.Either<VaultError, ReadonlyArray<KeyRow>>> => {
  type Placed = StoredKey & { readonly stream: string }
  const placesOf = async () =>
    firstBy(await ask<Placed>(BY_PLACE, [claims.map(({ stream }) => stream)]), ({ stream }) => stream)
  await giveUp(ask, claims)
  const before = await placesOf()
  // Of one stream claimed twice the first decides.
  const unplaced = [
    ...firstBy(
      claims.filter(({ stream }) => !before.has(stream)),
      ({ stream }) => stream,
    ).values(),
  ]
  const subjects = [...new Set(unplaced.map(({ subject }) => subject))]
  const liveOf = async () => firstBy(await ask<StoredKey>(LIVE, [subjects]), ({ subject }) => subject)
  const there = subjects.length === 0 ? new Map<string, StoredKey>() : await liveOf()
  const first = firstBy(unplaced, ({ subject }) => subject)
  const fresh = subjects.filter((one) => !there.has(one)).flatMap((one) => first.get(one)?.fresh ?? [])
  const refused = fresh.length === 0 ? undefined : await keep(ask, fresh)
  if (refused !== undefined) return E.left(refused)
  const live = fresh.length === 0 ? there : await liveOf()

  const places = unplaced.flatMap(({ stream, subject }) => {
    const key = live.get(subject)
    return key?.state === 'active' ? [{ stream, n: key.n }] : []
  })
  if (places.length > 0) await ask(ADD_PLACES, [places.map(({ stream }) => stream), places.map(({ n }) => n)])
  const after = places.length === 0 ? before : await placesOf()
  const answers = claims.map(({ stream, subject }) => after.get(stream) ?? live.get(subject))

  const tokens = claims.flatMap(({ stream, tokens: all }, i) => {
    const key = answers[i]
    return key?.state === 'active' ? all.map((token) => [token, stream, key.n] as const) : []
  })
  if (tokens.length > 0)
    await ask(
      ADD_TOKENS,
      [0, 1, 2].map((at) => tokens.map((cells) => cells[at])),
    )
  const rows: KeyRow[] = []
  for (const [i, claim] of claims.entries()) {
    const key = answers[i]
    // One that another claim of its stream came before, but got no place: asked by itself, it is the first.
    const answer = key !== undefined ? E.right([keyRow(key)]) : await alone(ask, claim, claims.length)
    if (E.isLeft(answer)) return answer
    rows.push(...answer.right)
  }
  return E.right(rows)
}

/** The store's own key of a name. */
export const secretIn = async (ask: Ask, name: SecretName, fresh: NewKey): Promise<E.Either<VaultError, KeyRow>> => {
  const find = () => ask<StoredKey>(`${KEYS} WHERE k.secret = $1`, [name])
  const [there] = await find()
  if (there !== undefined) return E.right(keyRow(there))
  const refused = await keep(ask, [fresh], name)
  if (refused !== undefined) return E.left(refused)
  const [row] = await find()
  return row === undefined ? E.left(noKey(fresh.kid)) : E.right(keyRow(row))
}
