import * as E from 'fp-ts/lib/Either.js'
import type { VaultError } from '../error.js'
import type { KeyStore, Rewrapping } from '../port.js'
import type { WrapRow } from '../rows.js'
import type { KeyTables } from './state.js'

const currentIn = ({ wraps }: KeyTables): WrapRow | undefined =>
  [...wraps.values()].find(({ state }) => state === 'current')

export const addWrapIn = (tables: KeyTables, row: Omit<WrapRow, 'state'>, instead: string | undefined): boolean => {
  const current = currentIn(tables)
  if (current?.wrap !== instead) return false
  if (current !== undefined) tables.wraps.set(current.wrap, { ...current, state: 'retiring' })
  tables.wraps.set(row.wrap, { ...row, state: 'current' })
  tables.generation++
  return true
}

const wrappedIn = ({ keys, secrets }: KeyTables) => [...keys.values(), ...secrets.values()]

export const retireWrapIn = (tables: KeyTables, wrap: string): boolean => {
  const row = tables.wraps.get(wrap)
  if (row?.state !== 'retiring' || wrappedIn(tables).some(({ material }) => material?.wrap === wrap)) return false
  tables.wraps.set(wrap, { ...row, state: 'retired' })
  tables.generation++
  return true
}

/** Numbers are those of the order in which keys came; a secret has one beyond all of them. */
export const rewrapIn =
  (tables: KeyTables): KeyStore['rewrap'] =>
  (from, after, limit, each) =>
  async (): Promise<E.Either<VaultError, Rewrapping>> => {
    const secret = Number.MAX_SAFE_INTEGER / 2
    const numbered = [
      ...[...tables.keys.values()].map((row, i) => ({ n: i + 1, row, in: tables.keys, key: row.kid })),
      ...[...tables.secrets].map(([key, row], i) => ({ n: secret + i, row, in: tables.secrets, key })),
    ]
    const next = numbered.filter(({ n, row }) => n > after && row.material?.wrap === from).slice(0, limit)
    if (next.length === 0) return E.right({ done: 0, last: undefined })
    const made = await each(next.map(({ row }) => row))()
    if (E.isLeft(made)) return made
    let done = 0
    for (const [i, one] of next.entries()) {
      const now = one.in.get(one.key)
      const material = made.right[i]
      if (now?.material?.wrap !== from || material === undefined) continue
      one.in.set(one.key, { ...now, material })
      done++
    }
    if (done > 0) tables.generation++
    return E.right({ done, last: next.at(-1)?.n })
  }
