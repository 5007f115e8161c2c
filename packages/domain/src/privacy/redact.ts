import { dataOf, type Happening } from '../aggregate/happening.js'
import { eventsOf } from '../aggregate/stream.js'
import type { ComplaintEvent } from '../complaint/event.js'
import { type Complaint, type History, initial } from '../complaint/state.js'
import { type Hiding, hidesOf, mayRead, type Visibility } from './visibility.js'

/** What was left out, and by which clauses. */
export interface HiddenPath {
  readonly path: string
  readonly by: ReadonlyArray<Hiding>
}

/** Something as its reader may see it. */
export interface Redacted<A> {
  readonly value: A
  readonly hidden: ReadonlyArray<HiddenPath>
}

type Bag = { readonly [key: string]: unknown }

const kept = <V>(
  seen: Visibility,
  bag: { readonly [key: string]: V },
  prefix: string,
): { readonly [key: string]: V } => {
  const entries = Object.entries(bag)
  const left = entries.filter(([key]) => mayRead(seen, `${prefix}${key}`))
  return left.length === entries.length ? bag : Object.fromEntries(left)
}

const gone = (seen: Visibility, paths: ReadonlyArray<string>): ReadonlyArray<HiddenPath> =>
  paths.flatMap((path) => {
    const by = hidesOf(seen, path)
    return by.length === 0 ? [] : [{ path, by }]
  })

const pathsIn = (data: Bag): ReadonlyArray<string> => [
  ...Object.keys((data['field'] as Bag | undefined) ?? {}).map((key) => `field.${key}`),
  ...Object.keys((data['notGiven'] as Bag | undefined) ?? {}).map((path) => `notGiven.${path}`),
  ...(data['complainant'] === undefined ? [] : ['case.complainant']),
]

const trimmed = (seen: Visibility, data: Bag): Bag => {
  const { field, notGiven, complainant, ...rest } = data
  return {
    ...rest,
    ...(complainant === undefined || !mayRead(seen, 'case.complainant') ? {} : { complainant }),
    ...(field === undefined ? {} : { field: kept(seen, field as Bag, 'field.') }),
    ...(notGiven === undefined ? {} : { notGiven: kept(seen, notGiven as Bag, 'notGiven.') }),
  }
}

/** An event without what its reader may not see: fields, reasons for missing ones, the complainant, or all that it says. */
export const redactEvent = <E extends Happening>(seen: Visibility, event: E): Redacted<E> => {
  const whole = gone(seen, [`events.${event.type}`])
  const data = dataOf(event)
  const act = data['act'] === undefined ? {} : { act: data['act'] }
  return {
    value: { ...event, data: whole.length === 0 ? trimmed(seen, data) : act },
    hidden: whole.length === 0 ? gone(seen, pathsIn(data)) : whole,
  }
}

/** The history again, from redacted events: what points into it must point at these. */
const retied = (seen: Visibility, complaint: Complaint): Pick<Complaint, 'history' | 'newest'> => {
  const newest: { [kind: string]: History } = {}
  const kinds = new Map<string, string>()
  for (const [kind, head] of Object.entries(complaint.newest))
    for (let h: History | undefined = head; h !== undefined; h = h.alike) kinds.set(h.event.id, kind)
  const nodes: History[] = []
  for (let h = complaint.history; h !== undefined; h = h.earlier) nodes.push(h)
  let history: History | undefined
  for (const node of nodes.reverse()) {
    const kind = kinds.get(node.event.id) ?? node.event.type
    history = {
      ...node,
      event: redactEvent<ComplaintEvent>(seen, node.event).value,
      earlier: history,
      alike: newest[kind],
    }
    newest[kind] = history
  }
  return { history, newest }
}

/**
 * A case as its reader may see it, with what was left out and by which clause. Nothing is decrypted or encrypted here: this
 * is what a role may read, not what a store may hold.
 */
export const redact = (seen: Visibility, complaint: Complaint): Redacted<Complaint> => {
  if (seen.hidden.length === 0) return { value: complaint, hidden: [] }
  const { fields, notGiven, known } = complaint
  const mayKnow = mayRead(seen, 'case.complainant')
  const paths = [
    ...Object.keys(fields).map((key) => `field.${key}`),
    ...Object.keys(notGiven).map((path) => `notGiven.${path}`),
    ...(complaint.complainant === undefined ? [] : ['case.complainant']),
    ...eventsOf(complaint).map(({ type }) => `events.${type}`),
  ]
  return {
    value: {
      ...complaint,
      fields: kept(seen, fields, 'field.'),
      notGiven: kept(seen, notGiven, 'notGiven.'),
      known: kept(seen, known, ''),
      complainant: mayKnow ? complaint.complainant : initial(complaint.id).complainant,
      ...retied(seen, complaint),
    },
    hidden: gone(seen, [...new Set(paths)]),
  }
}
