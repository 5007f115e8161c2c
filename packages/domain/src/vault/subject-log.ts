import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Rules } from '../complaint/rules.js'
import type { Complaint } from '../complaint/state.js'
import { custodyOf } from '../privacy/custody.js'
import { categoryOf } from '../store/adapter/category.js'
import { loadComplaint } from '../store/handle.js'
import type { Batch, EventStore, RecordedEvent } from '../store/port.js'
import { CATEGORY } from '../store/serialise.js'
import type { SubjectFacts } from '../subject/decide.js'
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

export const isComplaint = (stream: string): boolean => categoryOf(stream) === CATEGORY
const idOf = (stream: string): string => stream.slice(CATEGORY.length + 1)

const timeOf = ({ recordedtime }: RecordedEvent): number => Date.parse(recordedtime)

/** A log, and when it took the latest of what is read through it, epoch milliseconds. */
const timed = (log: EventStore): { readonly log: EventStore; readonly recorded: () => number } => {
  let latest = 0
  async function* read(...asked: Parameters<EventStore['read']>): AsyncGenerator<Batch> {
    for await (const batch of log.read(...asked)) {
      if (E.isRight(batch)) latest = Math.max(latest, ...batch.right.map(timeOf))
      yield batch
    }
  }
  return { log: { ...log, read }, recorded: () => latest }
}

/** The complaints among some streams, folded, and when the log last took something of them; each is read once. */
export const complaintsOf = async (
  log: EventStore,
  streams: ReadonlyArray<string>,
): Promise<E.Either<SubjectError, { readonly complaints: ReadonlyArray<Complaint>; readonly recorded: number }>> => {
  const reading = timed(log)
  const complaints: Complaint[] = []
  for (const stream of streams.filter(isComplaint)) {
    const loaded = await loadComplaint(reading.log)(idOf(stream))()
    if (E.isRight(loaded)) {
      if (loaded.right.revision >= 0) complaints.push(loaded.right.complaint)
    } else if (loaded.left._tag === 'Store' || loaded.left._tag === 'Undecodable') return E.left(loaded.left)
  }
  return E.right({ complaints, recorded: reading.recorded() })
}

/** What an order of erasure rests on: the keys that are left, and the cases that are. */
export const factsOf =
  (rules: Rules, now: EpochMs) =>
  (keys: ReadonlyArray<string>, complaints: ReadonlyArray<Complaint>): SubjectFacts => ({
    keys,
    cases: complaints
      .filter(({ erased }) => !erased)
      .map((complaint) => ({
        complaint: complaint.id,
        status: complaint.status,
        custody: custodyOf(rules)(complaint, now),
      })),
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
      last = Math.max(last, ...batch.right.map(timeOf))
    }
  return E.right(last)
}
