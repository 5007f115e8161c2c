import type { CompiledRegulation } from '../regulation/compile.js'
import { environmentOf } from '../regulation/compiled-environment.js'
import { parameter } from '../regulation/environment.js'
import type { Regulation } from '../regulation/language/regulation.js'

type Bag = { readonly [key: string]: unknown }

/** Named conditions that name each other are refused by the compiler; this is deeper than any. */
const DEEPEST = 40

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A reference and nothing else: `{condition: 'x'}`, `{fact: 'param.x'}`. */
const named = (bag: Bag, key: string): string | undefined => {
  const keys = Object.keys(bag)
  const value = bag[key]
  return keys.length === 1 && typeof value === 'string' ? value : undefined
}

const inlining = (regulation: CompiledRegulation) => {
  const env = environmentOf(regulation)
  const defined = new Map(
    regulation.source.clauses.flatMap(({ does }) =>
      does.flatMap((mechanism) => (mechanism.kind === 'define' ? [[mechanism.name, mechanism.is] as const] : [])),
    ),
  )
  const walk = (value: unknown, depth: number): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, depth))
    if (!isBag(value)) return value
    const condition = named(value, 'condition')
    const is = condition === undefined ? undefined : defined.get(condition)
    if (is !== undefined && depth < DEEPEST) return walk(is, depth + 1)
    const fact = named(value, 'fact')
    if (fact?.startsWith('param.')) {
      const set = parameter(env, fact.slice('param.'.length))
      // A blank of two regulations may bear one name and mean two things.
      return set ?? { fact: `param.${regulation.id}/${fact.slice('param.'.length)}` }
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, depth)]))
  }
  return walk
}

const walks = new WeakMap<CompiledRegulation, ReturnType<typeof inlining>>()

/** Any piece of a regulation with its named conditions and parameters put in place: then it reads the same beside another's. */
export const inline = <A>(regulation: CompiledRegulation, piece: A): A => {
  const walk = walks.get(regulation) ?? inlining(regulation)
  walks.set(regulation, walk)
  // Only references are replaced, each by what it stands for.
  return walk(piece, 0) as A
}

const known = new WeakMap<CompiledRegulation, Regulation>()

/** The whole regulation so. */
export const inlined = (regulation: CompiledRegulation): Regulation => {
  const found = known.get(regulation) ?? {
    ...regulation.source,
    clauses: regulation.source.clauses.map((clause) => ({ ...clause, does: inline(regulation, clause.does) })),
  }
  known.set(regulation, found)
  return found
}
