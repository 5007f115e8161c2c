import { parse, v5 } from 'uuid'
import { uuid5 } from '../../codec/uuid5.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import { type ComplaintCommand, yields } from '../command.js'
import type { ComplaintEvent, EventData, EventType } from '../event.js'
import type { Evidence } from '../evidence.js'
import type { Actor } from '../party.js'
import { definitionOf } from '../registry.js'
import type { Complaint } from '../state.js'
import { millis } from '../time.js'

/** Namespace of the ids of events, fixed for ever: UUIDv5 of the URL namespace and `redress:event`. */
const inNamespace = uuid5(parse(v5('redress:event', v5.URL)))

/** Id of the event at `index` among those of a command (RFC 9562, version 5): the same command yields the same ids. */
export const eventId = (command: string, index: number): string => inNamespace(`${command}/${index}`)

/** Actor of what the engine itself does. */
export const engine: Actor = { id: 'redress-engine', roles: ['engine'] }

/** Empty lists say nothing, but that no condition holds is a level of its own. */
const isSaid = (key: string, value: unknown): boolean =>
  value !== undefined && (key === 'holding' || !Array.isArray(value) || value.length > 0)

const withoutEmpty = (evidence: Evidence): Evidence =>
  Object.fromEntries(Object.entries(evidence).filter(([key, value]) => isSaid(key, value)))

type Lists = Omit<Evidence, 'rules' | 'calendar'>

/** The grounds with what the phases have found; what is empty is left out, key by key, since every decision passes here. */
export const evidenceOf = (base: Evidence, ...found: ReadonlyArray<Lists>): Evidence => {
  const evidence: { [key: string]: unknown } = { ...base }
  for (const lists of found)
    for (const key in lists) {
      const value: unknown = lists[key as keyof Lists]
      if (isSaid(key, value)) evidence[key] = value
    }
  return evidence
}

const restsOn = (regulations: ReadonlyArray<CompiledRegulation>): Evidence => {
  const calendar = regulations[0]?.calendar
  const settings = regulations.filter((one) => one.settings.version !== '')
  return {
    rules: regulations.map(({ id, version }) => `${id}@${version}`),
    ...(calendar === undefined ? {} : { calendar: `${calendar.id}/${calendar.certainUntil}` }),
    ...(settings.length === 0 ? {} : { settings: settings.map((one) => `${one.id}: ${one.settings.version}`) }),
  }
}

const known = new WeakMap<ReadonlyArray<CompiledRegulation>, Evidence>()

/** What every decision of these regulations rests on. */
export const grounds = (regulations: ReadonlyArray<CompiledRegulation>): Evidence => {
  const found = known.get(regulations) ?? restsOn(regulations)
  known.set(regulations, found)
  return found
}

const NOTHING: Evidence = {}

/** The event that a command yields, before its grounds are known. */
export const plainEvent = (command: ComplaintCommand): ComplaintEvent => {
  const type = yields[command.command]
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
    evidence: NOTHING,
  } as ComplaintEvent
}

/** The same event with what its decision rested on. An entry whose world time lies before that of an earlier one says so. */
export const withEvidence = (event: ComplaintEvent, complaint: Complaint, evidence: Evidence): ComplaintEvent => {
  const backdated = complaint.latestMs !== undefined && millis(event.occurredAt) < complaint.latestMs
  return { ...event, evidence: backdated ? { ...evidence, backdated } : evidence } as ComplaintEvent
}

/** The event that a command yields. */
export const eventOf = (command: ComplaintCommand, complaint: Complaint, evidence: Evidence): ComplaintEvent =>
  withEvidence(plainEvent(command), complaint, withoutEmpty(evidence))

/** An event that the rules themselves bring about, as the one at `index` of the command that set them off. */
export const engineEvent = <T extends EventType>(
  type: T,
  data: EventData<T>,
  evidence: Evidence,
  by: Pick<ComplaintEvent, 'complaint' | 'occurredAt' | 'command' | 'correlationId' | 'causationId'>,
  index: number,
): ComplaintEvent =>
  ({
    id: eventId(by.command, index),
    type,
    schema: definitionOf(type).schema,
    complaint: by.complaint,
    occurredAt: by.occurredAt,
    actor: engine,
    command: by.command,
    correlationId: by.correlationId,
    causationId: by.causationId,
    data,
    evidence: withoutEmpty(evidence),
  }) as ComplaintEvent
