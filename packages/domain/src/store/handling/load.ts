import * as E from 'fp-ts/lib/Either.js'
import { type Happening, isOfRecord } from '../../aggregate/happening.js'
import type { DecodeError } from '../../aggregate/registry.js'
import type { Stream } from '../../aggregate/stream.js'
import type { Bilingual, Rejection } from '../../complaint/rejection.js'
import type { Complaint } from '../../complaint/state.js'
import type { Appended, EventStore, Position, RecordedEvent, StoreError } from '../port.js'
import type { Shelf } from './shelf.js'

/** Why a command was not carried out: the rules refuse it, the store or the outside could not, or the history cannot be read. */
export type HandleError =
  | { readonly _tag: 'Rejected'; readonly rejection: Rejection }
  | { readonly _tag: 'Store'; readonly error: StoreError }
  /** The complaint does not stand at a revision that was asked for; -1 where it was never received. */
  | { readonly _tag: 'Stale'; readonly revision: number }
  /** The outside could not answer what the rules ask; the command may be sent again. */
  | (Bilingual & { readonly _tag: 'Unanswered' })
  | { readonly _tag: 'Undecodable'; readonly error: DecodeError; readonly position: Position }

/** A stream as it stood after one of its revisions; -1 if nothing is known of it. */
export interface Standing<S> {
  readonly state: S
  readonly revision: number
  /** Where in the log that revision stands. */
  readonly position: Position | undefined
}

/** A complaint as it stood after one revision of its stream; -1 if nothing is known of it. */
export interface Loaded {
  readonly complaint: Complaint
  readonly revision: number
}

/** A stream of which nothing is known. */
export const unread = <S extends Stream, V extends Happening>(shelf: Shelf<S, V>, id: string): Standing<S> => ({
  state: shelf.nothingOf(id),
  revision: -1,
  position: undefined,
})

/** The state after events that were just appended. */
export const advance = <S extends Stream, V extends Happening>(
  shelf: Shelf<S, V>,
  known: Standing<S>,
  events: ReadonlyArray<V>,
  { revision, position }: Appended,
): Standing<S> => ({ state: events.reduce(shelf.evolve, known.state), revision, position })

/** What of a read was to be the last event that is known of, and is another or none: the snapshot is not of this stream. */
const isAnother = <S extends Stream>({ state, revision }: Standing<S>, found: RecordedEvent | undefined): boolean =>
  revision >= 0 && (found?.revision !== revision || found.id !== state.history?.event.id)

/**
 * Reads what came after a known state; the very same object again if nothing did. The last event known of is read with it: a
 * snapshot of another history (the log was restored from a backup meanwhile) then costs reading it all, not a wrong answer.
 */
export const catchUp = async <S extends Stream, V extends Happening>(
  store: EventStore,
  shelf: Shelf<S, V>,
  known: Standing<S>,
): Promise<E.Either<HandleError, Standing<S>>> => {
  const nothing = unread(shelf, known.state.id)
  let { state, revision, position } = known
  let begun = false
  for await (const batch of store.read(shelf.streamOf(state.id), { from: Math.max(0, revision) })) {
    if (E.isLeft(batch)) return E.left({ _tag: 'Store', error: batch.left })
    if (!begun && isAnother(known, batch.right[0])) return catchUp(store, shelf, nothing)
    begun = true
    for (const recorded of batch.right) {
      if (recorded.revision <= revision) continue
      const event = shelf.read(recorded)
      if (E.isLeft(event)) return E.left({ _tag: 'Undecodable', error: event.left, position: recorded.position })
      // What was remembered was read while there was a key.
      if (isOfRecord(event.right) && known.revision >= 0) return catchUp(store, shelf, nothing)
      state = shelf.evolve(state, event.right)
      revision = recorded.revision
      position = recorded.position
    }
  }
  if (!begun && known.revision >= 0) return catchUp(store, shelf, nothing)
  return E.right(revision === known.revision ? known : { state, revision, position })
}
