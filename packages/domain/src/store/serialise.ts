import type { Instant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import { type Aggregate, aggregates } from '../aggregate/happening.js'
import type { DecodeError } from '../aggregate/registry.js'
import { type AnyEvent, type EventsOf, eventRegistries } from '../aggregates.js'
import { problems } from '../codec/problem.js'
import type { ComplaintEvent } from '../complaint/event.js'
import { Evidence } from '../complaint/evidence.js'
import { Actor } from '../complaint/party.js'
import { withhold } from '../privacy/envelopes.js'
import { categoryOf } from './adapter/category.js'
import type { NewEvent, RecordedEvent } from './port.js'

/** What stands before the first dash of the streams of an aggregate. */
export const categories: { readonly [A in Aggregate]: string } = {
  complaint: 'complaint',
  agent: 'agent',
  unit: 'unit',
  call: 'call',
  registry: 'regulation',
}
export const CATEGORY = categories.complaint

/** Stream of an agent, a unit, a call, a regulation or a complaint: `agent-<id>`. */
export const streamIn = (aggregate: Aggregate, id: string): string => `${categories[aggregate]}-${id}`
/** Stream of a complaint: `complaint-<id>`. */
export const streamOf = (complaint: string): string => streamIn('complaint', complaint)

const byCategory = new Map<string, Aggregate>(aggregates.map((aggregate) => [categories[aggregate], aggregate]))
/** Whose stream it is; `undefined` for one that the domain does not write. */
export const aggregateOf = (stream: string): Aggregate | undefined => byCategory.get(categoryOf(stream))

/** An event of the domain in the envelope of the log. What the envelope says is not said again in `data`. */
export const toNewEvent = (event: AnyEvent): NewEvent => {
  const complaint = 'complaint' in event
  return {
    id: event.id,
    type: event.type,
    schemaversion: event.schema,
    subject: complaint ? event.complaint : event.subject,
    time: event.occurredAt,
    correlationid: event.correlationId,
    causationid: event.causationId,
    authid: event.actor.id,
    dataclassification: !complaint && event.aggregate === 'registry' ? 'internal' : 'personal',
    data: { command: event.command, actor: event.actor, evidence: event.evidence, data: event.data },
  }
}

interface Stored {
  readonly command?: unknown
  readonly actor?: unknown
  readonly evidence?: unknown
  readonly data?: unknown
}

/** What is as its codec has it is not copied. */
const read = <A>(codec: t.Type<A>, input: unknown): t.Validation<A> =>
  codec.is(input) ? E.right(input) : codec.decode(input)

const NONE: Evidence = {}

/**
 * Reads a stored event of an aggregate, of whatever schema version, as one of the newest; says what is wrong with one that
 * cannot be read.
 */
export const eventFrom =
  <A extends Aggregate>(aggregate: A) =>
  (recorded: RecordedEvent): E.Either<DecodeError, EventsOf[A]> => {
    const { type, schemaversion: schema } = recorded
    const registry = eventRegistries[aggregate]
    // Whoever has no key reads a word where something personal is: nothing that is decided looks at more than its being there.
    const stored = withhold(recorded.data) as Stored | null
    const data = registry.decode(type, schema, stored?.data)
    if (E.isLeft(data)) return data
    const actor = read(Actor, stored?.actor)
    if (E.isLeft(actor)) return E.left({ _tag: 'BadEvent', type, schema, problems: problems(actor.left) })
    const evidence = stored?.evidence === undefined ? E.right(NONE) : read(Evidence, stored.evidence)
    if (E.isLeft(evidence)) return E.left({ _tag: 'BadEvent', type, schema, problems: problems(evidence.left) })
    const told = {
      id: recorded.id,
      type,
      schema: registry.definitionOf(type).schema,
      occurredAt: recorded.time as Instant,
      actor: actor.right,
      command: String(stored?.command),
      correlationId: recorded.correlationid,
      causationId: recorded.causationid,
      data: data.right,
      evidence: evidence.right,
    }
    const event =
      aggregate === 'complaint'
        ? Object.assign(told, { complaint: recorded.subject })
        : Object.assign(told, { aggregate, subject: recorded.subject })
    // The registry has read the data of this type.
    return E.right(event as unknown as EventsOf[A])
  }

/** Reads a stored event of a complaint, of whatever schema version; says what is wrong with one that cannot be read. */
export const fromRecorded: (recorded: RecordedEvent) => E.Either<DecodeError, ComplaintEvent> = eventFrom('complaint')

/** Reads a stored event of any aggregate, by the stream it stands in. */
export const anyFromRecorded = (recorded: RecordedEvent): E.Either<DecodeError, AnyEvent> => {
  const aggregate = aggregateOf(recorded.stream)
  return aggregate === undefined
    ? E.left({ _tag: 'UnknownEvent', type: recorded.type, schema: recorded.schemaversion })
    : eventFrom(aggregate)(recorded)
}
