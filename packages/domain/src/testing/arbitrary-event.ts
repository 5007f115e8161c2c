import fc from 'fast-check'
import { type Aggregate, aggregates } from '../aggregate/happening.js'
import { type AnyEvent, type EventsOf, eventRegistries } from '../aggregates.js'
import type { ComplaintEvent, EventOf, EventType } from '../complaint/event.js'
import { Evidence } from '../complaint/evidence.js'
import { Actor } from '../complaint/party.js'
import { eventTypes } from '../complaint/registry.js'
import { arbitraryInstant, arbitraryOf, type Preferred } from './arbitrary.js'

/** What decided it: mostly nothing, now and then anything that may go on record. */
const evidence: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: arbitraryOf(Evidence) },
)

/** Any event of one type of an aggregate; `subject` is the id of whom or what it happened to. */
export const arbitraryEventIn = <A extends Aggregate>(
  aggregate: A,
  type: EventsOf[A]['type'],
  subject: string,
  preferred?: Preferred,
): fc.Arbitrary<EventsOf[A]> => {
  const { schema, data } = eventRegistries[aggregate].definitionOf(type)
  const whose = aggregate === 'complaint' ? { complaint: subject } : { aggregate, subject }
  return (
    fc
      .record({
        id: fc.uuid(),
        occurredAt: arbitraryInstant,
        actor: arbitraryOf(Actor),
        command: fc.uuid(),
        data: arbitraryOf(data, preferred),
        evidence,
      })
      // The data were made from the codec of this very type.
      .map(
        (event) =>
          ({
            ...event,
            type,
            schema,
            ...whose,
            correlationId: event.command,
            causationId: event.command,
          }) as unknown as EventsOf[A],
      )
  )
}

/**
 * Any event of one type.
 *
 * @example
 * import { evolve, initial } from '@redress/domain'
 * import { arbitraryEventOf } from '@redress/domain/testing'
 * import fc from 'fast-check'
 *
 * fc.assert(
 *   fc.property(arbitraryEventOf('Closed'), (closed) => assert.equal(evolve(initial('c-1'), closed).status, 'closed')),
 * )
 */
export const arbitraryEventOf = <T extends EventType>(
  type: T,
  complaint = 'c-1',
  preferred?: Preferred,
): fc.Arbitrary<EventOf<T>> =>
  // An event of one type of a complaint is that.
  arbitraryEventIn('complaint', type, complaint, preferred) as unknown as fc.Arbitrary<EventOf<T>>

/** Any event of a complaint, of any type. */
export const arbitraryEvent = (complaint = 'c-1', preferred?: Preferred): fc.Arbitrary<ComplaintEvent> =>
  fc.oneof(...eventTypes.map((type) => arbitraryEventIn('complaint', type, complaint, preferred)))

const anyIn = <A extends Aggregate>(aggregate: A): fc.Arbitrary<AnyEvent> =>
  fc.oneof(
    // The types of an aggregate's registry are those of its events.
    ...(eventRegistries[aggregate].types as ReadonlyArray<EventsOf[A]['type']>).map(
      (type): fc.Arbitrary<AnyEvent> => arbitraryEventIn(aggregate, type, `${aggregate}-1`),
    ),
  )

/** Any event of any aggregate. */
export const arbitraryAnyEvent: fc.Arbitrary<AnyEvent> = fc.oneof(...aggregates.map(anyIn))
