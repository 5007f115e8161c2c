import * as E from 'fp-ts/lib/Either.js'
import type { StoredPath } from '../../src/privacy/envelopes.js'
import type { Leaf } from '../../src/privacy/personal-in.js'
import type { Marks } from '../../src/vault/marks.js'

const textsIn = (value: unknown, path: StoredPath): ReadonlyArray<Leaf> => {
  // What is large fills an event by itself; sealed it would be too large for it.
  if (typeof value === 'string') return value.length > 5000 ? [] : [{ path, category: 'narrative', value }]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...path, i]))
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]))
}

/** Takes every text in every event of every stream for personal, and every stream for one subject's. */
export const everything: Marks = {
  knows: () => true,
  personal: (_, { data }) => E.right(textsIn(data, [])),
  ofStream: (stream) => `test:${stream}`,
  ofFirst: (stream) => `test:${stream}`,
  begins: () => false,
}
