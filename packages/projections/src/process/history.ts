import { type EventStore, fromRecorded, isOfLook, type RecordedEvent, streamOf } from '@redress/domain'
import type { EpochMs, Instant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { msOf } from '../runtime/cell.js'
import { type ProjectionError, storeFailed } from '../runtime/error.js'
import type { OwnWake } from './agenda.js'

interface Around {
  readonly store: EventStore
  readonly now: EpochMs
  /** Milliseconds after which a moment that has passed is history. */
  readonly history: number
  /** Nobody has watched over this log before: what is long past by now is history, too. */
  readonly first: boolean
}

/** Tells what had passed long ago when it was recorded, and is none of the watchdog's business, from what fell due. */
export interface History {
  /** Had a moment passed so long ago when the case was recorded. */
  readonly isPast: (at: number, recorded: number) => boolean
  /** Remembers when something of a complaint was recorded. */
  readonly met: (complaint: string, recorded: number) => void
  /** Had it when the last that somebody did about the case was recorded; the log is asked of moments long past only. */
  readonly hasPassed: (wake: OwnWake) => Promise<E.Either<ProjectionError, boolean>>
}

/** What nobody can read was not put on record by a look either. */
const isOfCommand = (recorded: RecordedEvent): boolean => {
  const event = fromRecorded(recorded)
  return E.isLeft(event) || !isOfLook(event.right)
}

/** When the last that somebody did about a complaint was recorded. */
const lastRecorded = async (store: EventStore, complaint: string): Promise<E.Either<ProjectionError, number>> => {
  for await (const batch of store.read(streamOf(complaint), { direction: 'backwards' })) {
    if (E.isLeft(batch)) return E.left(storeFailed(batch.left))
    const last = batch.right.find(isOfCommand)
    if (last !== undefined) return E.right(msOf(last.recordedtime as Instant) ?? 0)
  }
  return E.right(0)
}

export const historyOf = ({ store, now, history, first }: Around): History => {
  const recorded = new Map<string, number>()
  const isPast: History['isPast'] = (at, by) => at + history <= by || (first && at + history <= now)
  const met: History['met'] = (complaint, by) => void recorded.set(complaint, by)
  return {
    isPast,
    met,
    hasPassed: async ({ complaint, at_ms }) => {
      // Nothing is recorded after the present.
      if (at_ms + history > now) return E.right(false)
      if (isPast(at_ms, recorded.get(complaint) ?? 0)) return E.right(true)
      const last = await lastRecorded(store, complaint)
      if (E.isLeft(last)) return last
      met(complaint, last.right)
      return E.right(isPast(at_ms, last.right))
    },
  }
}
