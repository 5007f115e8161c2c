import * as E from 'fp-ts/lib/Either.js'
import type { DecodeError } from '../aggregate/registry.js'
import type { Stream } from '../aggregate/stream.js'
import { type AnyEvent, anyAggregates } from '../aggregates.js'
import type { ComplaintEvent } from '../complaint/event.js'
import { evolveAll } from '../complaint/evolve.js'
import { type Complaint, initial } from '../complaint/state.js'
import type { RecordedEvent } from '../store/port.js'
import { aggregateOf, categories, eventFrom, fromRecorded } from '../store/serialise.js'
import { type RevealError, unknownCase, unreadableCase } from './error.js'

/** The events of a stream, each read; none is as good as no stream. */
const readAll = <V>(
  id: string,
  recorded: ReadonlyArray<RecordedEvent>,
  read: (one: RecordedEvent) => E.Either<DecodeError, V>,
): E.Either<RevealError, ReadonlyArray<V>> => {
  const events: V[] = []
  for (const one of recorded) {
    const event = read(one)
    if (E.isLeft(event)) return E.left(unreadableCase(id, event.left._tag))
    events.push(event.right)
  }
  return events.length === 0 ? E.left(unknownCase(id)) : E.right(events)
}

/** The events of a case, folded: of what is sealed the fold asks only whether it is there. */
export const folded = (
  id: string,
  recorded: ReadonlyArray<RecordedEvent>,
): E.Either<RevealError, { readonly complaint: Complaint; readonly events: ReadonlyArray<ComplaintEvent> }> =>
  E.map((events: ReadonlyArray<ComplaintEvent>) => ({ complaint: evolveAll(initial(id), events), events }))(
    readAll(id, recorded, fromRecorded),
  )

/** The events of a record beside the cases, folded likewise. */
export const foldedRecord = (
  stream: string,
  recorded: ReadonlyArray<RecordedEvent>,
): E.Either<RevealError, { readonly state: Stream; readonly events: ReadonlyArray<AnyEvent> }> => {
  const aggregate = aggregateOf(stream)
  if (aggregate === undefined || aggregate === 'complaint') return E.left(unknownCase(stream))
  const { initial: nothing, evolveAll: evolved } = anyAggregates[aggregate]
  const id = stream.slice(categories[aggregate].length + 1)
  return E.map((events: ReadonlyArray<AnyEvent>) => ({ state: evolved(nothing(id), events), events }))(
    readAll(stream, recorded, eventFrom(aggregate)),
  )
}
