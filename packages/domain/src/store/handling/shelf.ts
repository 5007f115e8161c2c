import type * as E from 'fp-ts/lib/Either.js'
import type { Happening } from '../../aggregate/happening.js'
import type { Kind, OtherAggregate, OtherCommand, OtherEvent } from '../../aggregate/kind.js'
import type { DecodeError } from '../../aggregate/registry.js'
import type { Stream } from '../../aggregate/stream.js'
import type { AnyEvent } from '../../aggregates.js'
import type { ComplaintEvent } from '../../complaint/event.js'
import { evolve } from '../../complaint/evolve.js'
import { type Complaint, initial } from '../../complaint/state.js'
import type { NewEvent, RecordedEvent } from '../port.js'
import { eventFrom, fromRecorded, streamIn, streamOf, toNewEvent } from '../serialise.js'

/** How the streams of one aggregate are kept: under which name, how they are read, folded and written. */
export interface Shelf<S extends Stream, V extends Happening> {
  readonly streamOf: (id: string) => string
  readonly nothingOf: (id: string) => S
  readonly read: (recorded: RecordedEvent) => E.Either<DecodeError, V>
  readonly evolve: (state: S, event: V) => S
  readonly write: (event: V) => NewEvent
}

export const complaintShelf: Shelf<Complaint, ComplaintEvent> = {
  streamOf,
  nothingOf: initial,
  read: fromRecorded,
  evolve,
  write: toNewEvent,
}

/** The shelf of an aggregate beside the complaint. */
export const shelfOf = <V extends OtherEvent, C extends OtherCommand, S extends Stream<V>>(
  kind: Kind<V, C, S>,
): Shelf<S, V> => {
  const aggregate: OtherAggregate = kind.aggregate
  const read = eventFrom(aggregate)
  return {
    streamOf: (id) => streamIn(aggregate, id),
    nothingOf: kind.initial,
    // The kind and its registry are of one aggregate.
    read: (recorded) => read(recorded) as unknown as E.Either<DecodeError, V>,
    evolve: kind.evolve,
    write: (event) => toNewEvent(event as unknown as AnyEvent),
  }
}
