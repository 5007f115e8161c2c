import type { EpochMs } from '@redress/holidays'
import { dataOf } from '../aggregate/happening.js'
import { eventsOf, type Stream } from '../aggregate/stream.js'
import { millis } from '../complaint/time.js'
import type { Organisation } from '../regulation/organisation.js'
import { lineOf } from '../regulation/organised.js'
import type { Row } from './row.js'
import { text } from './standing-events.js'

/** An agent or unit that figures and reports are about. */
export interface Subject {
  readonly scope: 'agent' | 'unit'
  readonly id: string
  readonly role?: string
}

/** The roles that a history gives at a moment; leaving without naming a role ends them all. */
const rolesAt = (stream: Stream, at: EpochMs): ReadonlyArray<string> => {
  const roles = new Set<string>()
  for (const event of eventsOf(stream)) {
    if (stream.annulled.has(event.id) || millis(event.occurredAt) > at) continue
    const role = text(dataOf(event)['role'])
    if (event.type === 'Enrolled' && role !== undefined) roles.add(role)
    else if (event.type === 'Left' && role !== undefined) roles.delete(role)
    else if (event.type === 'Left') roles.clear()
  }
  return [...roles]
}

/** The agents and units enrolled at a moment, once for each role that they had then. */
export const subjectsAt = (streams: ReadonlyArray<Stream>, at: EpochMs): ReadonlyArray<Subject> =>
  streams.flatMap((stream) => {
    const { aggregate: scope, id } = stream
    return scope === 'agent' || scope === 'unit' ? rolesAt(stream, at).map((role) => ({ scope, id, role })) : []
  })

/** Is the row theirs: handled by the agent, or by the unit or one below it. */
export const isOf = ({ scope, id }: Subject, { columns }: Row, organisation: Organisation | undefined): boolean => {
  if (scope === 'agent') return columns['agent'] === id || columns['handler'] === id
  const { unit } = columns
  if (unit === id) return true
  return organisation !== undefined && lineOf(organisation, text(unit)).some((above) => above.id === id)
}
