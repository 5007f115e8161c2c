import * as E from 'fp-ts/lib/Either.js'
import type { ComplaintEvent } from '../../complaint/event.js'
import { evolve } from '../../complaint/evolve.js'
import type { DecodeError } from '../../complaint/registry.js'
import type { Rejection } from '../../complaint/rejection.js'
import { type Complaint, initial } from '../../complaint/state.js'
import type { EventStore, Position, StoreError } from '../port.js'
import { fromRecorded, streamOf } from '../serialise.js'

/** Why a command was not carried out: the rules refuse it, the store could not, or the history cannot be read. */
export type HandleError =
  | { readonly _tag: 'Rejected'; readonly rejection: Rejection }
  | { readonly _tag: 'Store'; readonly error: StoreError }
  | { readonly _tag: 'Undecodable'; readonly error: DecodeError; readonly position: Position }

/** A complaint as it stood after one revision of its stream; -1 if nothing is known of it. */
export interface Loaded {
  readonly complaint: Complaint
  readonly revision: number
}

export const nothingOf = (id: string): Loaded => ({ complaint: initial(id), revision: -1 })

/** The state after events that were just appended. */
export const advance = (known: Loaded, events: ReadonlyArray<ComplaintEvent>, revision: number): Loaded => ({
  complaint: events.reduce(evolve, known.complaint),
  revision,
})

/** Reads what came after a known state. The very same object again if nothing did. */
export const catchUp = async (store: EventStore, known: Loaded): Promise<E.Either<HandleError, Loaded>> => {
  let { complaint, revision } = known
  for await (const batch of store.read(streamOf(complaint.id), { from: revision + 1 })) {
    if (E.isLeft(batch)) return E.left({ _tag: 'Store', error: batch.left })
    for (const recorded of batch.right) {
      const event = fromRecorded(recorded)
      if (E.isLeft(event)) return E.left({ _tag: 'Undecodable', error: event.left, position: recorded.position })
      complaint = evolve(complaint, event.right)
      revision = recorded.revision
    }
  }
  return E.right(revision === known.revision ? known : { complaint, revision })
}
