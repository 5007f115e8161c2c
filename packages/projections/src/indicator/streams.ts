import {
  type AnyEvent,
  anyAggregates,
  anyFromRecorded,
  categories,
  type EventStore,
  type OtherAggregate,
  type Stream,
} from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { type ProjectionError, storeFailed } from '../runtime/error.js'
import { type Cut, isIn } from './cut.js'

/** Events of one stream; after one that cannot be read no more are taken, as with a case. */
interface Taken {
  readonly events: AnyEvent[]
  stopped: boolean
}

/** The histories of agents, units or calls as of a moment, by id: what figures and scores look at beside the cases. */
export const streamsOf = async (
  store: EventStore,
  aggregate: OtherAggregate,
  cut: Cut,
): Promise<E.Either<ProjectionError, ReadonlyArray<Stream>>> => {
  const taken = new Map<string, Taken>()
  const counts = isIn(cut)
  for await (const batch of store.readAll(undefined, { category: categories[aggregate] })) {
    if (E.isLeft(batch)) return E.left(storeFailed(batch.left))
    for (const recorded of batch.right) {
      const its = taken.get(recorded.subject) ?? { events: [], stopped: false }
      taken.set(recorded.subject, its)
      if (its.stopped || !counts(recorded)) continue
      const event = anyFromRecorded(recorded)
      if (E.isLeft(event)) its.stopped = true
      else its.events.push(event.right)
    }
  }
  const { initial, evolveAll } = anyAggregates[aggregate]
  const ids = [...taken.keys()].sort()
  return E.right(ids.map((id) => evolveAll(initial(id), taken.get(id)?.events ?? [])))
}
