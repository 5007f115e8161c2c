import * as E from 'fp-ts/lib/Either.js'
import type { DataKey } from './data-key.js'
import { erased, noKey, restricted, type VaultError } from './error.js'
import { lru } from './lru.js'
import type { Claim, KeyStore } from './port.js'
import type { KeyRow } from './rows.js'
import { unwrappedKey } from './wrapping/bound.js'
import type { WrappingKeys } from './wrapping/port.js'

/** How many keys, and how many streams, are remembered. */
const HELD = 10_000

/** A key that may be used, or why it may not: `Erased`, `Restricted`, or that it cannot be had. */
export type Usable = E.Either<VaultError, DataKey>

/** A stream whose key is known, and what it can be found by already. */
interface Placed {
  readonly kid: string
  readonly tokens: Set<string>
}

type Place = Pick<Claim, 'stream' | 'tokens'>

/** The unwrapped keys that this process remembers. Everything is forgotten when anybody has changed the state of a key. */
export interface Ring {
  /** The key of a stream, if it is remembered and the stream can be found by all of these tokens. */
  readonly ofStream: (stream: string, tokens: ReadonlyArray<string>) => Usable | undefined
  /** Asked before the store is: what it answers is remembered only if nothing has changed since. */
  readonly asOf: () => string
  /** The key that a claim was answered with, remembered for its stream: `fresh` itself if that is the one, else unwrapped. */
  readonly ofClaim: (claim: Place, row: KeyRow, fresh: DataKey, asOf: string) => Promise<Usable>
  readonly ofKids: (kids: Iterable<string>) => Promise<E.Either<VaultError, ReadonlyMap<string, Usable>>>
  readonly clear: () => void
}

export const ringOn = (store: KeyStore, wrapping: WrappingKeys): Ring => {
  const keys = lru<Usable>(HELD)
  const places = lru<Placed>(HELD)
  let generation = store.generation()
  const clear = (): void => {
    keys.clear()
    places.clear()
  }
  const now = (): string => {
    const current = store.generation()
    if (current !== generation) clear()
    generation = current
    return current
  }

  const unwrapped = async (row: KeyRow): Promise<Usable> => {
    const { material, state, subject } = row
    if (state === 'destroying' || state === 'destroyed' || material === undefined)
      return E.left(erased(subject, row.receipt))
    return state === 'restricted' ? E.left(restricted(subject)) : unwrappedKey(wrapping, row, material)()
  }
  const place = ({ stream, tokens }: Place, kid: string): void => {
    const known = places.get(stream)
    places.set(stream, { kid, tokens: new Set([...(known?.kid === kid ? known.tokens : []), ...tokens]) })
  }
  const remembered = async (row: KeyRow, asOf: string): Promise<Usable> => {
    const held = now() === asOf ? keys.get(row.kid) : undefined
    if (held !== undefined) return held
    const key = await unwrapped(row)
    const lasting = E.isRight(key) || key.left._tag === 'Erased' || key.left._tag === 'Restricted'
    if (lasting && now() === asOf) keys.set(row.kid, key)
    return key
  }

  return {
    ofStream: (stream, tokens) => {
      now()
      const placed = places.get(stream)
      return placed !== undefined && tokens.every((token) => placed.tokens.has(token))
        ? keys.get(placed.kid)
        : undefined
    },
    asOf: now,
    ofClaim: async (claim, row, fresh, asOf) => {
      if (row.kid === fresh.kid && row.state === 'active') {
        const key = E.right(fresh)
        if (now() !== asOf) return key
        keys.set(row.kid, key)
        place(claim, row.kid)
        return key
      }
      const key = await remembered(row, asOf)
      if (E.isRight(key) && now() === asOf) place(claim, row.kid)
      return key
    },
    ofKids: async (kids) => {
      const asOf = now()
      const found = new Map<string, Usable>()
      const missing: string[] = []
      for (const kid of new Set(kids)) {
        const held = keys.get(kid)
        if (held === undefined) missing.push(kid)
        else found.set(kid, held)
      }
      if (missing.length === 0) return E.right(found)
      const rows = await store.rows(missing)()
      if (E.isLeft(rows)) return rows
      for (const kid of missing) {
        const row = rows.right.get(kid)
        found.set(kid, row === undefined ? E.left(noKey(kid)) : await remembered(row, asOf))
      }
      return E.right(found)
    },
    clear,
  }
}
