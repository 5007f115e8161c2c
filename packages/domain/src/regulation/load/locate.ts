import type { Place } from './source.js'

/**
 * The place that a path of an error leads to. Clauses are named by id there, and keys may have dots in them (the facts
 * that a decision sets), so the longest key that fits is taken; what is missing from the text is looked for in what should hold it.
 */
export const placeOf = (root: Place, keys: ReadonlyArray<string>, clauses: ReadonlyMap<string, string>): Place => {
  const [first, second, ...rest] = keys
  const index = first === 'clauses' && second !== undefined ? clauses.get(second) : undefined
  return descend(root, index === undefined ? keys : ['clauses', index, ...rest])
}

const descend = (place: Place, keys: ReadonlyArray<string>): Place => {
  for (let length = keys.length; length > 0; length--) {
    const next = place.inside?.get(keys.slice(0, length).join('.'))
    if (next !== undefined) return descend(next, keys.slice(length))
  }
  return place
}

/** Places of the clauses in the list, by id. */
export const clausesById = (clauses: ReadonlyArray<{ readonly id: string }>): ReadonlyMap<string, string> =>
  new Map(clauses.map(({ id }, index) => [id, String(index)]))
