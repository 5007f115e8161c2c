import type { Mechanism } from '../language/mechanism.js'
import { twice } from './head.js'
import { into, seated, type Walk } from './walk.js'

/** The name under which a mechanism can be found, and the key that it stands under. */
const nameOf = (mechanism: Mechanism): readonly [sort: string, key: string, name: string] | undefined => {
  if (mechanism.kind === 'define') return ['define', 'name', mechanism.name]
  return mechanism.kind === 'table' || mechanism.kind === 'schedule' ? [mechanism.kind, 'id', mechanism.id] : undefined
}

/** Clauses, conditions, tables and schedules that bear one name: a reference to it could mean either. */
export const duplicates = (walk: Walk): void => {
  const seen = new Set<string>()
  const again = (word: string): boolean => seen.size === seen.add(word).size
  for (const [at, clause] of walk.words.regulation.clauses.entries()) {
    if (again(`clause ${clause.id}`)) {
      const inside: Walk = { ...walk, clause }
      into(inside, 'clauses', () => into(inside, at, () => twice(inside, clause.id)))
    }
    for (const [index, mechanism] of clause.does.entries()) {
      const named = nameOf(mechanism)
      if (named === undefined) continue
      const [sort, key, name] = named
      if (again(`${sort} ${name}`)) seated(walk, { clause, at, index }, (w) => into(w, key, () => twice(w, name)))
    }
  }
}
