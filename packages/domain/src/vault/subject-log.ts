import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Rules } from '../complaint/rules.js'
import type { Complaint } from '../complaint/state.js'
import { custodyOf } from '../privacy/custody.js'
import { categoryOf } from '../store/adapter/category.js'
import { loadComplaint } from '../store/handle.js'
import type { EventStore } from '../store/port.js'
import { CATEGORY } from '../store/serialise.js'
import type { SubjectCase } from '../subject/barred.js'
import { evolveSubject, initialSubject, type SubjectState } from '../subject/state.js'
import { subjectFromRecorded, subjectStream } from '../subject/stored.js'
import { inStore, type SubjectError } from './subject-error.js'

/** A subject as its stream has it; revision -1 where there is none yet. */
export interface SubjectLoaded {
  readonly state: SubjectState
  readonly revision: number
}

export const loadSubject = async (log: EventStore, subject: string): Promise<E.Either<SubjectError, SubjectLoaded>> => {
  let state = initialSubject(subject)
  let revision = -1
  for await (const batch of log.read(subjectStream(subject))) {
    if (E.isLeft(batch)) return E.left(inStore(batch.left))
    for (const recorded of batch.right) {
      const event = subjectFromRecorded(recorded)
      if (E.isLeft(event)) return E.left({ _tag: 'Undecodable', error: event.left, position: recorded.position })
      state = evolveSubject(state, event.right)
      revision = recorded.revision
    }
  }
  return E.right({ state, revision })
}

const isComplaint = (stream: string): boolean => categoryOf(stream) === CATEGORY
const idOf = (stream: string): string => stream.slice(CATEGORY.length + 1)

/** The complaints among some streams, folded. */
export const complaintsOf = async (
  log: EventStore,
  streams: ReadonlyArray<string>,
): Promise<E.Either<SubjectError, ReadonlyArray<Complaint>>> => {
  const found: Complaint[] = []
  for (const stream of streams.filter(isComplaint)) {
    const loaded = await loadComplaint(log)(idOf(stream))()
    if (E.isRight(loaded)) {
      if (loaded.right.revision >= 0) found.push(loaded.right.complaint)
    } else if (loaded.left._tag === 'Store' || loaded.left._tag === 'Undecodable') return E.left(loaded.left)
  }
  return E.right(found)
}

/** A case as an order of erasure looks at it. */
export const caseOf =
  (rules: Rules, now: EpochMs) =>
  (complaint: Complaint): SubjectCase => ({
    complaint: complaint.id,
    status: complaint.status,
    custody: custodyOf(rules)(complaint, now),
  })

/** When the log last took something of these streams, epoch milliseconds; 0 if it never did. */
export const lastRecorded = async (
  log: EventStore,
  streams: ReadonlyArray<string>,
): Promise<E.Either<SubjectError, number>> => {
  let last = 0
  for (const stream of streams)
    for await (const batch of log.read(stream, { direction: 'backwards', max: 1 })) {
      if (E.isLeft(batch)) return E.left(inStore(batch.left))
      for (const { recordedtime } of batch.right) last = Math.max(last, Date.parse(recordedtime))
    }
  return E.right(last)
}
