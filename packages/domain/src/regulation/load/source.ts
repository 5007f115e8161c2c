import type { Either } from 'fp-ts/lib/Either.js'
import type { Bilingual } from '../../complaint/rejection.js'
import { tooDeep } from '../codec/depth.js'

/** Where a value stands in a text: offsets of its key and of itself, and the places of what it holds. */
export interface Place {
  readonly at: number
  readonly key?: number
  readonly inside?: ReadonlyMap<string, Place>
}

/** A text that was read: what it says, and where. */
export interface Source {
  readonly value: unknown
  readonly place: Place
}

/** Why a text cannot be read, or says the same thing twice. */
export interface Flaw extends Bilingual {
  readonly _tag: 'Malformed' | 'Duplicate' | 'TooDeep'
  readonly at: number
  readonly path: string
}

/** Reads a text, or tells all that is wrong with it. */
export type Read = (text: string) => Either<ReadonlyArray<Flaw>, Source>

export const malformed = (at: number, path: string, zh: string, en: string): Flaw => ({
  _tag: 'Malformed',
  at,
  path,
  zh,
  en,
})

export const tooDeepAt = (at: number, path: string): Flaw => {
  const { zh, en } = tooDeep([]).error
  return { _tag: 'TooDeep', at, path, zh, en }
}

export const duplicate = (at: number, path: string, key: string): Flaw => ({
  _tag: 'Duplicate',
  at,
  path,
  zh: `键“${key}”在此重复出现。请只保留一个。`,
  en: `The key "${key}" stands here more than once. Keep one.`,
})

/** Keys as a path, each as far as a message shows it. */
export const pathOf = (keys: ReadonlyArray<string | number>): string =>
  keys.map((key) => (typeof key === 'string' && key.length > 60 ? `${key.slice(0, 60)}…` : key)).join('.')
