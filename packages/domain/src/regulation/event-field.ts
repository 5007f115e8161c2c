import { dataOf, type Happening } from '../aggregate/happening.js'

export type Bag = { readonly [key: string]: unknown }

/** Follows keys into nested values. */
export const walk = (value: unknown, keys: ReadonlyArray<string>): unknown =>
  keys.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Bag)[key] : undefined), value)

/** What events and commands share. */
export type Said = Pick<Happening, 'occurredAt' | 'actor' | 'data'>

const bags = new Set(['class', 'flag', 'field'])

const causesOf = (event: Said): unknown => {
  const said = dataOf(event)['cause']
  const cause = (event as Partial<Happening>).evidence?.cause
  return cause === undefined ? said : [said, cause.clause, ...(cause.conditions ?? [])]
}

/** Reads a field of an event: of its envelope, its data, an act's details, or a dimension or record field it carries. */
export const eventFieldReader = (path: string): ((event: Said) => unknown) => {
  if (path === 'at') return ({ occurredAt }) => occurredAt
  const keys = path.split('.')
  if (keys[0] === 'actor' && keys.length > 1) return ({ actor }) => walk(actor, keys.slice(1))
  const bag = keys[0] ?? ''
  if (bags.has(bag) && keys.length > 1) {
    const key = path.slice(bag.length + 1)
    return (event) => (dataOf(event)[bag] as Bag | undefined)?.[key]
  }
  // Whoever asks for the cause of an escalation may name the clause or a condition of its trigger.
  if (path === 'cause') return causesOf
  return (event) => {
    const data = dataOf(event)
    return data[path] ?? walk(data, keys) ?? (data['details'] as Bag | undefined)?.[path]
  }
}
