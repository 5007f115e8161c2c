import {
  type Dossier,
  type EventStore,
  emptyDossier,
  fromRecorded,
  type RecordedEvent,
  type Rules,
  stepDossier,
  streamOf,
} from '@redress/domain'
import { type EpochMs, parseInstant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import { type AnswerError, storeFailed, unknownComplaint, unreadable } from './error.js'

/** A complaint as its stream says, and where the stream stands. */
export interface Folded {
  readonly dossier: Dossier
  /** Number of the last event of the stream, whether it had occurred by then or not. */
  readonly revision: number
}

const occurredBy = (recorded: RecordedEvent, until: EpochMs | undefined): boolean => {
  if (until === undefined) return true
  const at = parseInstant(recorded.time)
  return E.isLeft(at) || at.right <= until
}

/**
 * Folds one complaint straight from the log, leaving out what had not occurred `until` then. Exact whatever the read models
 * say, and cheap: a stream is some tens of events.
 */
export const foldComplaint =
  (store: EventStore, rules: Rules) =>
  (complaint: string, until?: EpochMs): TE.TaskEither<AnswerError, Folded> =>
  async () => {
    const step = stepDossier(rules)
    let dossier = emptyDossier(complaint)
    let revision = -1
    for await (const batch of store.read(streamOf(complaint))) {
      if (E.isLeft(batch)) return E.left(storeFailed(batch.left))
      for (const recorded of batch.right) {
        revision = recorded.revision
        if (!occurredBy(recorded, until)) continue
        const event = fromRecorded(recorded)
        if (E.isLeft(event)) return E.left(unreadable(complaint, event.left._tag))
        dossier = step(dossier, event.right)
      }
    }
    return dossier.complaint.history === undefined
      ? E.left(unknownComplaint(complaint))
      : E.right({ dossier, revision })
  }
