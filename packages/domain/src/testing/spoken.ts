import { type CommandName, commandNames, isCommandName, yields } from '../complaint/command.js'
import { definitionOf, isEventType } from '../complaint/registry.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { Preferred } from './arbitrary.js'

type Bag = { readonly [key: string]: unknown }
type Note = (place: string, value: unknown) => void

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value)
const isScalar = (value: unknown): boolean => typeof value !== 'object' && value !== undefined

/** Under which key of a command the value of a fact is found: `class.gravity` as such, `it.level` as `level`. */
const placeOf = (path: string): string => {
  const [root = '', ...keys] = path.split('.')
  if (root === 'class' || root === 'flag' || root === 'field') return path
  const inner = keys[0] ?? ''
  return ['class', 'flag', 'field'].includes(inner) ? keys.join('.') : (keys.at(-1) ?? '')
}

/** A kind of event (`Replied:final`, `act:reported`) or of command (`Reply:final`), as the data of commands say it. */
const kind = (text: string, note: Note): void => {
  const [head = '', variant] = text.split(':')
  if (head === 'act' || head === 'Record') note('act', variant)
  else if (isEventType(head)) note(definitionOf(head).variant ?? 'class', variant)
  else if (isCommandName(head)) note(definitionOf(yields[head]).variant ?? 'class', variant)
  else if (head.startsWith('field.')) for (const value of ['x', 5, true]) note(head, value)
  else if (head.startsWith('flag.')) for (const value of [true, false]) note(head, value)
}

/** What a condition compares a fact with, and with what it would not hold. */
const comparison = ({ fact, is, has, in: among, atLeast, atMost }: Bag, note: Note): void => {
  if (typeof fact !== 'string') return
  kind(fact, note)
  for (const value of [is, has, atLeast, atMost, ...(Array.isArray(among) ? among : [])])
    if (isScalar(value)) {
      note(placeOf(fact), value)
      if (typeof value === 'number') for (const near of [value - 1, value + 1]) note(placeOf(fact), near)
    }
}

const walk = (value: unknown, note: Note): void => {
  if (typeof value === 'string') kind(value, note)
  else if (Array.isArray(value)) for (const item of value) walk(item, note)
  else if (isBag(value)) {
    comparison(value, note)
    for (const item of Object.values(value)) walk(item, note)
  }
}

const head = ({ source, duties }: CompiledRegulation, note: Note): void => {
  for (const { id } of source.kinds) note('kind', id)
  for (const { id } of source.channels) note('channel', id)
  for (const flag of source.flags ?? []) for (const value of [true, false]) note(`flag.${flag}`, value)
  for (const [dimension, { values, multi, open }] of Object.entries(source.dimensions)) {
    for (const { id } of values) note(`class.${dimension}`, multi === true ? [id] : id)
    if (open === true) note(`class.${dimension}`, 'anything')
  }
  for (const { clause, suspendableFor } of duties) {
    note('clocks', clause)
    for (const reason of suspendableFor) note('reason', reason)
  }
}

/**
 * The words of some regulations, by the keys of commands under which they are said: what is made up from them meets their
 * clauses, where anything whatever would be refused for its form.
 */
export const spokenBy = (regulations: ReadonlyArray<CompiledRegulation>): Preferred => {
  const found = new Map<string, Set<unknown>>()
  const note: Note = (place, value) => {
    if (value === undefined) return
    const values = found.get(place) ?? new Set()
    found.set(place, values.add(value))
  }
  for (const name of ['as-1', 'as-2']) note('assignment', name)
  for (const name of ['p-1', 'p-2']) note('proposal', name)
  for (const regulation of regulations) {
    head(regulation, note)
    walk(regulation.source.clauses, note)
  }
  return Object.fromEntries([...found].map(([place, values]) => [place, [...values]]))
}

/** Everybody whom some regulations name. */
export const rolesOf = (regulations: ReadonlyArray<CompiledRegulation>): ReadonlyArray<string> => [
  ...new Set(regulations.flatMap(({ source }) => source.roles.map(({ id }) => id))),
]

/** The commands of which some regulations speak: by their kind, by that of their event, by what they allow. */
export const commandsNamedBy = (regulations: ReadonlyArray<CompiledRegulation>): ReadonlySet<CommandName> => {
  const text = JSON.stringify(regulations.map(({ source }) => source.clauses))
  const named = (kind: string): boolean => text.includes(`"${kind}"`) || text.includes(`"${kind}:`)
  const duties = regulations.flatMap((regulation) => regulation.duties)
  const pauses = duties.some(({ suspendableFor }) => suspendableFor.length > 0)
  const implied: { readonly [N in CommandName]?: boolean } = {
    Classify: regulations.some(({ source }) => Object.keys(source.dimensions).length > 0),
    Suspend: pauses,
    Resume: pauses,
    Extend: duties.some(({ extension }) => extension !== undefined),
    Record: named('act'),
  }
  return new Set(commandNames.filter((name) => implied[name] === true || named(name) || named(yields[name])))
}
