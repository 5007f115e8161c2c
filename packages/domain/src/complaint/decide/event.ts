import { parse, v5 as uuid } from 'uuid'
import type { CompiledRegulation } from '../../regulation/compile.js'
import { type ComplaintCommand, yields } from '../command.js'
import type { ComplaintEvent } from '../event.js'
import type { Evidence } from '../evidence.js'
import type { Actor } from '../party.js'
import { definitionOf } from '../registry.js'
import type { Complaint } from '../state.js'
import { millis } from '../time.js'

/** Namespace of the ids of events, fixed for ever: UUIDv5 of the URL namespace and `redress:event`. */
const NAMESPACE = parse(uuid('redress:event', uuid.URL))

/** Id of the event at `index` among those of a command (RFC 9562, version 5): the same command yields the same ids. */
export const eventId = (command: string, index: number): string => uuid(`${command}/${index}`, NAMESPACE)

/** Actor of what the engine itself does. */
export const engine: Actor = { id: 'redress-engine', roles: ['engine'] }

const withoutEmpty = (evidence: Evidence): Evidence =>
  Object.fromEntries(
    Object.entries(evidence).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )

/** What every decision of these regulations rests on. */
export const grounds = (regulations: ReadonlyArray<CompiledRegulation>): Evidence => {
  const calendar = regulations[0]?.calendar
  return {
    rules: regulations.map(({ id, version }) => `${id}@${version}`),
    ...(calendar === undefined ? {} : { calendar: `${calendar.id}/${calendar.certainUntil}` }),
  }
}

/** The event that a command yields. */
export const eventOf = (command: ComplaintCommand, complaint: Complaint, evidence: Evidence): ComplaintEvent => {
  const type = yields[command.command]
  const backdated = complaint.latestMs !== undefined && millis(command.occurredAt) < complaint.latestMs
  return {
    id: eventId(command.id, 0),
    type,
    schema: definitionOf(type).schema,
    complaint: command.complaint,
    occurredAt: command.occurredAt,
    actor: command.actor,
    command: command.id,
    correlationId: command.correlationId ?? command.id,
    causationId: command.causationId ?? command.id,
    data: command.data,
    evidence: withoutEmpty(backdated ? { ...evidence, backdated } : evidence),
  } as ComplaintEvent
}
