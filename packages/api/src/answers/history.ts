import { type ComplaintEvent, type EventStore, fromRecorded, type RecordedEvent, streamOf } from '@redress/domain'
import { type EpochMs, parseInstant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import { type AnswerError, storeFailed, unreadable } from './error.js'

/** What happened in a complaint, and where its stream stands. */
export interface History {
  readonly events: ReadonlyArray<ComplaintEvent>
  /** Number of the last event of the stream, whether it had occurred by then or not; -1 where there is none. */
  readonly revision: number
}

const occurredBy = (recorded: RecordedEvent, until: EpochMs | undefined): boolean => {
  if (until === undefined) return true
  const at = parseInstant(recorded.time)
  return E.isLeft(at) || at.right <= until
}

/** One complaint straight from the log, leaving out what had not occurred `until` then. A stream is some tens of events. */
export const historyOf =
  (store: EventStore) =>
  (complaint: string, until?: EpochMs): TE.TaskEither<AnswerError, History> =>
  async () => {
    const events: ComplaintEvent[] = []
    let revision = -1
    for await (const batch of store.read(streamOf(complaint))) {
      if (E.isLeft(batch)) return E.left(storeFailed(batch.left))
      for (const recorded of batch.right) {
        revision = recorded.revision
        if (!occurredBy(recorded, until)) continue
        const event = fromRecorded(recorded)
        if (E.isLeft(event)) return E.left(unreadable(complaint, event.left._tag))
        events.push(event.right)
      }
    }
    return E.right({ events, revision })
  }
