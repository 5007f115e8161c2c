import type { CompiledRegulation } from './compile.js'
import { environmentOf } from './compiled-environment.js'
import type { Context, FactReader } from './context.js'
import { factReader } from './facts.js'
import type { Regulation } from './language/regulation.js'
import type { Escalate } from './language/work.js'

const known = new WeakMap<CompiledRegulation, Map<string, ReadonlyArray<FactReader>>>()

const readersOf = (regulation: CompiledRegulation, relation: string): ReadonlyArray<FactReader> => {
  const found = known.get(regulation) ?? new Map<string, ReadonlyArray<FactReader>>()
  known.set(regulation, found)
  const readers = found.get(relation) ?? relation.split('+').map((path) => factReader(environmentOf(regulation), path))
  found.set(relation, readers)
  return readers
}

/**
 * The group that a stream belongs to under a relation: the values of its facts, as one text. Undefined while one of them is not
 * known, for what is unknown equals nothing.
 */
export const groupOf =
  (regulation: CompiledRegulation, relation: string) =>
  (context: Context): string | undefined => {
    const values = readersOf(regulation, relation).map((read) => read(context))
    return values.every((value) => value !== undefined && typeof value !== 'object')
      ? JSON.stringify(values)
      : undefined
  }

const nested = (value: unknown): ReadonlyArray<unknown> =>
  typeof value === 'object' && value !== null ? Object.values(value) : []

/** The relations that a piece of a regulation speaks of, also by the conditions that it names. */
const relationsIn = (piece: unknown, { clauses }: Regulation): ReadonlySet<string> => {
  const found = new Set<string>()
  const named = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { in: where, condition } = value as {
      readonly in?: { readonly same?: unknown }
      readonly condition?: unknown
    }
    if (Array.isArray(where?.same)) found.add(where.same.join('+'))
    if (typeof condition === 'string' && !named.has(condition)) {
      named.add(condition)
      for (const { does } of clauses)
        for (const one of does) if (one.kind === 'define' && one.name === condition) look(one.is)
    }
    for (const part of nested(value)) look(part)
  }
  look(piece)
  return found
}

const relationsOf = ({ source }: CompiledRegulation, raises: (one: Escalate) => boolean): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { does } of source.clauses)
    for (const one of does)
      if (one.kind === 'escalate' && raises(one))
        for (const relation of relationsIn(one.on, source)) found.add(relation)
  return found
}

/** The relations that can raise something: what happens in one case, or its getting older, can turn a condition of another. */
export const raisedOn = (regulation: CompiledRegulation): ReadonlySet<string> => relationsOf(regulation, () => true)

/** Those on which something rests that is raised once for the whole group, whichever case makes it. */
export const raisedPerGroup = (regulation: CompiledRegulation): ReadonlySet<string> =>
  relationsOf(regulation, ({ repeat }) => repeat === 'perGroup')
