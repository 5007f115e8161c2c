import type { Aggregate } from '../../../aggregate/happening.js'
import { stricter } from '../../../codec/personal.js'
import { type ActScope, type ActTerm, actNames, acts } from '../../../complaint/act.js'
import { subjects } from '../../../complaint/terms.js'
import { codecFields, fieldWords } from './codec-fields.js'
import { type FactKind, type FactType, kindOfFact } from './kind.js'
import { streams } from './streams.js'

export type Fields = ReadonlyMap<string, FactKind>
type Named = readonly [field: string, kind: FactKind]

const plain = (type: FactType, fields: ReadonlyArray<string>): ReadonlyArray<Named> =>
  fields.map((field) => [field, kindOfFact(type, 'E')] as const)

/** What every event carries around its data. */
const envelope: ReadonlyArray<Named> = [
  ['at', kindOfFact('instant', 'E', 'never')],
  ['actor.id', kindOfFact('text', 'E', 'never')],
  ...plain('set', ['actor.roles', 'to.roles']),
  ...plain('number', ['actor.authority.amount']),
  ...plain('text', [
    'actor.unit',
    'to.unit',
    'to.person',
    'to.kind',
    'to.membership',
    'assignment',
    'contactId',
    'signature',
  ]),
  ['of', { ...kindOfFact('text', 'E'), values: subjects }],
]

/** Fields whose codec says less than the language does: a rest of 0 is nothing left to do. */
const told: { readonly [type: string]: ReadonlyArray<Named> } = { FollowedUp: plain('any', ['openRemainder']) }

/** Either kind will do: the words of both, where both list theirs. */
const either = (one: FactKind, other: FactKind): FactKind => {
  const personal = stricter(one.personal, other.personal)
  const mark = personal === undefined ? {} : { personal }
  if (one.type !== other.type) return { ...kindOfFact('any', 'E'), ...mark }
  const kind = { ...kindOfFact(other.type, other.source, other.absence), ...mark }
  if (one.values === undefined || other.values === undefined) return kind
  return { ...kind, values: [...new Set([...one.values, ...other.values])] }
}

/** Fields of the events of a type, in whatever stream; one that differs from stream to stream may hold anything. */
const merged = (tables: ReadonlyArray<ReadonlyArray<Named>>): Fields => {
  const all = new Map<string, FactKind>()
  for (const table of tables)
    for (const [name, kind] of table) {
      const known = all.get(name)
      all.set(name, known === undefined ? kind : either(known, kind))
    }
  return all
}

const terms: { readonly [term: string]: ActTerm } = acts

/** Types of event apart from acts, and all acts. */
export const plainTypes: ReadonlyArray<string> = [
  ...new Set(streams.flatMap(({ events }) => [...events.keys()].filter((type) => type !== 'ActRecorded'))),
]
export const actTerms: ReadonlyArray<string> = actNames

const definitions = (type: string) => streams.flatMap(({ events }) => events.get(type) ?? [])

const fieldTables: ReadonlyMap<string, Fields> = new Map([
  ...plainTypes.map(
    (type) =>
      [type, merged([envelope, ...definitions(type).map(({ data }) => codecFields(data)), told[type] ?? []])] as const,
  ),
  ...actTerms.map(
    (term) => [`act:${term}`, merged([envelope, plain('text', ['act']), codecFields(terms[term]?.codec)])] as const,
  ),
])

/** Fields of any event. */
export const anyFields: Fields = (() => {
  const all = merged([...fieldTables.values()].map((fields) => [...fields]))
  // Words of one event are not those of another.
  return new Map(
    [...all].map(([name, { type, absence, personal }]) => [
      name,
      { ...kindOfFact(type, 'E', absence), ...(personal === undefined ? {} : { personal }) },
    ]),
  )
})()

const variantTables: ReadonlyMap<string, ReadonlyArray<string>> = new Map(
  plainTypes.map((type) => {
    const found = definitions(type).find(({ variant }) => variant !== undefined)
    return [type, found?.variant === undefined ? [] : fieldWords(found.data, found.variant)]
  }),
)

/** Variants of a type of event; those of `Classified` are the dimensions of the head. */
export const variantsOf = (type: string): ReadonlyArray<string> => variantTables.get(type) ?? []

/** Type of a kind of event: `Replied` of `Replied:final`; an act is its own. */
export const typeOf = (kind: string): string =>
  kind.startsWith('act:') || !kind.includes(':') ? kind : kind.slice(0, kind.indexOf(':'))

/** Fields of a kind of event, its envelope among them; of any event for `*` and `terminal`. Undefined for no known kind. */
export const fieldsOf = (kind: string): Fields | undefined =>
  kind === '*' || kind === 'terminal' ? anyFields : fieldTables.get(typeOf(kind))

/** The institution is the root unit. */
const streamOf = (scope: ActScope): Aggregate => (scope === 'institution' ? 'unit' : scope)

const streamTables: ReadonlyMap<string, ReadonlySet<Aggregate>> = new Map([
  ...plainTypes.map(
    (type) =>
      [type, new Set(streams.flatMap(({ aggregate, events }) => (events.has(type) ? [aggregate] : [])))] as const,
  ),
  ...actTerms.map((term) => [`act:${term}`, new Set((terms[term]?.scopes ?? []).map(streamOf))] as const),
])

/** The streams that a kind of event is recorded in. */
export const streamsOf = (kind: string): ReadonlySet<Aggregate> => streamTables.get(typeOf(kind)) ?? new Set()
