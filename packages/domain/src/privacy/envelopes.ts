import { type Envelope, isEnvelope } from '../codec/envelope.js'
import { withheld } from '../codec/personal.js'

/** Keys from the root of what is stored, e.g. `['data', 'field', 'complainant.name']`. */
export type StoredPath = ReadonlyArray<string | number>

type Bag = { readonly [key: string]: unknown }

/** Is there one anywhere in it. Most events hold none, and every reader of the log asks: so nothing is made while looking. */
const holdsEnvelope = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (holdsEnvelope(value[i])) return true
    return false
  }
  for (const key in value) {
    const inner = (value as Bag)[key]
    if (typeof inner === 'object' ? holdsEnvelope(inner) : key === 'ct' && isEnvelope(value)) return true
  }
  return false
}

/** The envelopes in stored data, wherever they stand: schema versions and names may have changed since. */
export const envelopesIn = (
  stored: unknown,
): ReadonlyArray<{ readonly path: StoredPath; readonly envelope: Envelope }> => {
  const found: { readonly path: StoredPath; readonly envelope: Envelope }[] = []
  const look = (value: unknown, path: StoredPath): void => {
    if (typeof value !== 'object' || value === null) return
    if (isEnvelope(value)) found.push({ path, envelope: value })
    else if (Array.isArray(value)) for (const [i, item] of value.entries()) look(item, [...path, i])
    else for (const key of Object.keys(value)) look((value as Bag)[key], [...path, key])
  }
  if (holdsEnvelope(stored)) look(stored, [])
  return found
}

/** The same with something else in place of each envelope. */
const mapped = (value: unknown, as: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (isEnvelope(value)) return as
  if (Array.isArray(value)) {
    const items = value.map((item) => mapped(item, as))
    return items.some((item, i) => item !== value[i]) ? items : value
  }
  let copy: { [key: string]: unknown } | undefined
  for (const key of Object.keys(value)) {
    const was = (value as Bag)[key]
    const is = mapped(was, as)
    if (is === was) continue
    copy ??= { ...value }
    copy[key] = is
  }
  return copy ?? value
}

/**
 * Stored data as whoever has no key reads them: every envelope is the word 已加密. The very same object where there is none.
 *
 * @example
 * import { withhold } from '@redress/domain'
 *
 * const envelope = { v: 1, alg: 'A256GCM', kid: 'k', iv: 'i', ct: 'c', tag: 't' }
 * assert.deepEqual(withhold({ data: { reason: envelope } }), { data: { reason: '已加密' } })
 */
export const withhold = (stored: unknown): unknown => (holdsEnvelope(stored) ? mapped(stored, withheld.sealed) : stored)

type Branch = { [key: string | number]: unknown }
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

/** A copy with other values at some places. What lies beside them is shared; a place that is not there is left alone. */
export const replaced = (stored: unknown, at: ReadonlyArray<readonly [path: StoredPath, value: unknown]>): unknown => {
  const copies = new Set<unknown>()
  const copied = (value: unknown): unknown => {
    if (!isBranch(value) || copies.has(value)) return value
    const copy = Array.isArray(value) ? [...value] : { ...value }
    copies.add(copy)
    return copy
  }
  const root = { it: stored }
  for (const [path, value] of at) {
    let here: Branch = root
    let key: string | number = 'it'
    for (const next of path) {
      const below = copied(here[key])
      here[key] = below
      if (!isBranch(below) || !Object.hasOwn(below, next)) {
        here = {}
        break
      }
      here = below
      key = next
    }
    here[key] = value
  }
  return root.it
}
