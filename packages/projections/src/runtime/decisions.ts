import { type EventStore, eventId, type NewEvent, type RecordedEvent, shape, streamOf } from '@redress/domain'
import { type EpochMs, formatInstant, type Instant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { msOf } from './cell.js'
import { notParked, type ProjectionError, storeFailed } from './error.js'
import type { Parked } from './parked.js'
import { leftOutOf, type Skipped } from './skipped.js'
import type { Target } from './target.js'
import type { Tenancy } from './tenancy.js'

/**
 * Where decisions to leave events out stand: in the log itself, so that they outlive every database of read models and are
 * as hard to alter as what they speak of. It is a stream of no aggregate, for nothing is decided about a complaint by them.
 */
export const DECISIONS = 'readmodels-decisions'

const TYPE = 'EventLeftOut'
const SCHEMA = 1

/** Which event it is: by its place in the stream of the complaint, and by its id. */
const LeftOutData = shape(
  TYPE,
  { complaint: t.string, revision: t.number, position: t.string, type: t.string, event: t.string, reason: t.string },
  {},
)

/** Who decides that an event is left out of the read models, and why. */
export interface Decision {
  readonly by: string
  readonly reason: string
}

type Done<A> = Promise<E.Either<ProjectionError, A>>

const all = async (batches: ReturnType<EventStore['read']>): Done<ReadonlyArray<RecordedEvent>> => {
  const events: RecordedEvent[] = []
  for await (const batch of batches) {
    if (E.isLeft(batch)) return E.left(storeFailed(batch.left))
    events.push(...batch.right)
  }
  return E.right(events)
}

const skippedOf = ({ type, schemaversion, data, authid, time }: RecordedEvent): Skipped | undefined => {
  const read = LeftOutData.decode(data)
  if (type !== TYPE || schemaversion !== SCHEMA || E.isLeft(read)) return undefined
  const { complaint, revision, position, reason } = read.right
  const decided_ms = msOf(time as Instant) ?? 0
  return { complaint, revision, position, type: read.right.type, decided_by: authid, reason, decided_ms }
}

/**
 * Brings the table of decisions to what the log says, where it is not, and gives them all. What a later release decided
 * and this one cannot read is no decision here: the event it speaks of is set aside, for everybody to see.
 */
export const learn = async (store: EventStore, target: Target, tenancy: Tenancy): Done<ReadonlyArray<Skipped>> => {
  const events = await all(store.read(DECISIONS))
  const known = await target.skipped()
  if (E.isLeft(events)) return events
  if (E.isLeft(known)) return known
  const decided = events.right.map(skippedOf).filter((entry) => entry !== undefined)
  const there = leftOutOf(known.right)
  if (decided.length === known.right.length && decided.every(there.holds)) return E.right(decided)
  return E.map(() => decided)(await tenancy.under((term) => target.decided(term, decided)))
}

/** Puts the decision on record to leave out the event at which a complaint is set aside. Once for each event: the first counts. */
export const leaveOut = async (
  store: EventStore,
  { complaint, revision, position, type }: Parked,
  { by, reason }: Decision,
  now: EpochMs,
): Done<void> => {
  const found = await all(store.read(streamOf(complaint), { from: revision, max: 1 }))
  if (E.isLeft(found)) return found
  const [event] = found.right
  // Not in the log any more: then there is nothing to leave out.
  if (event === undefined) return E.left(notParked(complaint))
  const id = eventId(`left-out ${event.id}`, 0)
  const decision: NewEvent = {
    id,
    type: TYPE,
    schemaversion: SCHEMA,
    subject: complaint,
    time: formatInstant(now, SHANGHAI),
    correlationid: id,
    causationid: event.id,
    authid: by,
    dataclassification: 'internal',
    data: { complaint, revision, position, type, event: event.id, reason },
  }
  const appended = await store.append(DECISIONS, 'any', [decision])()
  if (E.isRight(appended) || appended.left._tag === 'DuplicateWithOtherContent') return E.right(undefined)
  return E.left(storeFailed(appended.left))
}
