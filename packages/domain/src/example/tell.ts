import { dataOf, type Happening, kindOf } from '../aggregate/happening.js'
import { variantField } from '../regulation/vocabulary.js'
import type { ByClause } from './language.js'

type Bag = { readonly [key: string]: unknown }

const texts = (value: unknown): ReadonlyArray<string> =>
  value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)]

/** To whom: the roles, else the person or the unit. */
const recipient = (to: unknown): string => {
  const { roles, person, unit } = (to ?? {}) as Bag
  return texts(roles ?? person ?? unit).join(', ')
}

/** What an event is one of, beside its type: `final` of a reply. */
export const variantOf = (event: Happening): string | undefined => {
  const field = event.type === 'ActRecorded' ? undefined : variantField(event.type)
  const said = field === undefined ? undefined : dataOf(event)[field]
  return said === undefined ? undefined : String(said)
}

/** An event in few words: what, and to whom. */
export const told = (event: Happening): string => {
  const variant = variantOf(event)
  const named = recipient(dataOf(event)['to'])
  return `${kindOf(event)}${variant === undefined ? '' : `:${variant}`}${named === '' ? '' : ` to ${named}`}`
}

const grouped = (pairs: ReadonlyArray<readonly [clause: string, text: string]>): ByClause => {
  const found: { [clause: string]: string[] } = {}
  for (const [clause, text] of pairs) found[clause] = [...(found[clause] ?? []), text]
  return found
}

/** What clauses have brought about among some events. */
export const broughtBy = (events: ReadonlyArray<Happening>): ByClause =>
  grouped(
    events.flatMap((event) => {
      const { cause } = event.evidence
      return cause === undefined ? [] : [[cause.clause, told(event)] as const]
    }),
  )

/** What clauses have routed at some events. */
export const routedBy = (events: ReadonlyArray<Happening>): ByClause =>
  grouped(
    events.flatMap(({ evidence }) =>
      (evidence.routed ?? []).map(({ clause, step, to }) => [clause, `${step}: ${to.join(', ')}`] as const),
    ),
  )

/** The clauses that warned of some events, each once. */
export const warnedBy = (events: ReadonlyArray<Happening>): ReadonlyArray<string> => [
  ...new Set(events.flatMap(({ evidence }) => (evidence.warnings ?? []).map(({ clause }) => clause))),
]
