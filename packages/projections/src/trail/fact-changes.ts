import type { Complaint } from '@redress/domain'

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

const each = (prefix: string, before: Facts, after: Facts, shown: boolean, into: FactChange[]): void => {
  if (before === after) return
  for (const key of Object.keys(after)) {
    if (before[key] === after[key]) continue
    const path = `${prefix}.${key}`
    into.push(shown ? { path, ...(before[key] === undefined ? {} : { from: before[key] }), to: after[key] } : { path })
  }
}

/** Which facts an event changed. Record fields (`field.*`) are named, never quoted. */
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
  each('class', before.classes, after.classes, true, changes)
  each('flag', before.flags, after.flags, true, changes)
  each('field', before.fields, after.fields, false, changes)
  each('notGiven', before.notGiven, after.notGiven, false, changes)
  return changes
}
