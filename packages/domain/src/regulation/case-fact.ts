import type { Stream } from '../aggregate/stream.js'
import type { Complaint } from '../complaint/state.js'
import type { FactReader } from './context.js'
import type { Environment } from './environment.js'
import { walk } from './event-field.js'
import { organised } from './organised.js'

/** The stream as a complaint, where it is one. */
export const complaintOf = (stream: Stream): Complaint | undefined =>
  stream.aggregate === 'complaint' ? (stream as Complaint) : undefined

const folded: { readonly [path: string]: (complaint: Complaint) => unknown } = {
  'complainant.id': (c) => c.complainant?.id,
  'complainant.kind': (c) => c.complainant?.kind,
  'complainant.asksSecrecy': (c) => c.complainant?.asksSecrecy ?? false,
  'respondent.kind': (c) => c.respondent?.kind,
  'respondent.unit': (c) => c.respondent?.unit,
  'respondent.person': (c) => c.respondent?.person,
  'subject.kind': (c) => c.subject?.kind,
}

/** Facts of the case that the outside answers: the directory, or whoever sends the command. */
export const outside = (env: Environment, path: string, absent: unknown): FactReader => {
  const look = organised(path)
  env.needs.facts.set(path, look)
  return (context) =>
    context.supplied?.facts?.[path] ??
    look?.(context) ??
    context.derived?.[path] ??
    context.stream.known[path] ??
    absent
}

const asked: { readonly [key: string]: unknown } = {
  'respondent.unit.ancestors': [],
  'respondent.unit.membership': 'none',
  'respondent.unit.member': undefined,
  'unit.head.authority.amount': undefined,
  inRemit: undefined,
  policyAllows: undefined,
}

/** Facts of the case that a `Receive` under decision already carries. */
const carried = new Set(['kind', 'channel', 'form', 'place', 'number'])

export const caseFact = (env: Environment, path: string, key: string): FactReader => {
  if (Object.hasOwn(asked, key)) return outside(env, path, asked[key])
  const nested = folded[key]
  const keys = key.split('.')
  const atReceipt = carried.has(key) || keys.length > 1
  const reads = (stream: Stream): unknown => {
    const complaint = complaintOf(stream)
    if (complaint === undefined) return undefined
    return nested === undefined ? complaint[key as keyof Complaint] : nested(complaint)
  }
  return (context) => {
    const { command, stream, supplied, derived } = context
    if (command?.command === 'Receive') {
      if (key === 'receivedAt') return command.occurredAt
      const value = atReceipt ? walk(command.data, keys) : undefined
      if (value !== undefined) return value
    }
    return supplied?.facts?.[path] ?? derived?.[path] ?? stream.known[path] ?? reads(stream)
  }
}
