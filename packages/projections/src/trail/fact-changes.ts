import type { Complaint } from '@redress/domain'
import { saidBetween } from './said.js'

/** A fact that an event changed. `from` and `to` are left out where the value may be personal. */
export interface FactChange {
  readonly path: string
  readonly from?: unknown
  readonly to?: unknown
}

type Facts = { readonly [key: string]: unknown }

/** Facts of the engine and of the organisation: words of vocabularies and pseudonyms. */
const PLAIN = [
  'status',
  'kind',
  'channel',
  'form',
  'number',
  'receivedAt',
  'intakeUnit',
  'unit',
  'handler',
  'owner',
  'round',
  'objections',
  'solvedAtOnce',
  'satisfaction',
  'accepted',
  'understanding',
  'outcome',
] as const satisfies ReadonlyArray<keyof Complaint>

/** What may hold words of a person, or point to one: it is said that it changed, not what it says. */
const HIDDEN = ['place', 'subject', 'complainant', 'respondent'] as const satisfies ReadonlyArray<keyof Complaint>

const each = (prefix: string, before: Facts, after: Facts, into: FactChange[]): void => {
  if (before === after) return
  for (const key of Object.keys(after)) {
    if (before[key] === after[key]) continue
    into.push({ path: `${prefix}.${key}`, ...(before[key] === undefined ? {} : { from: before[key] }), to: after[key] })
  }
}

/** Record fields are sealed, so that nobody can compare them: what an event enters counts, and what is there for the first time. */
const entered = (prefix: string, before: Facts, after: Facts, said: ReadonlySet<string>, into: FactChange[]): void => {
  if (before === after) return
  for (const key of Object.keys(after))
    if (before[key] === undefined || said.has(`${prefix}.${key}`)) into.push({ path: `${prefix}.${key}` })
}

/** Which facts the events between changed. Record fields (`field.*`) are named, never quoted. */
export const factChanges = (before: Complaint, after: Complaint): ReadonlyArray<FactChange> => {
  const changes: FactChange[] = []
  for (const path of PLAIN) {
    const from = before[path]
    const to = after[path]
    if (from !== to)
      changes.push({ path, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) })
  }
  for (const path of HIDDEN) if (before[path] !== after[path]) changes.push({ path })
  if (before.regulations !== after.regulations)
    changes.push({ path: 'regulations', to: after.regulations.map(({ id, version }) => `${id}@${version}`) })
  each('class', before.classes, after.classes, changes)
  each('flag', before.flags, after.flags, changes)
  const said = saidBetween(before, after)
  entered('field', before.fields, after.fields, said, changes)
  entered('notGiven', before.notGiven, after.notGiven, said, changes)
  return changes
}
