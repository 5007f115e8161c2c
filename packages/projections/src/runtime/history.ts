import { type EventStore, emptyDossier, type RecordedEvent, streamOf } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { type ProjectionError, storeFailed } from './error.js'
import type { Fold, Outcome, Standing } from './fold.js'

/** A complaint before its first event. */
export const beginning = (complaint: string): Standing => ({ dossier: emptyDossier(complaint), revision: -1 })

/** The first `count` events of a complaint's stream, or all. */
export const readStream = async (
  store: EventStore,
  complaint: string,
  count?: number,
): Promise<E.Either<ProjectionError, ReadonlyArray<RecordedEvent>>> => {
  const events: RecordedEvent[] = []
  for await (const batch of store.read(streamOf(complaint), count === undefined ? {} : { max: count })) {
    if (E.isLeft(batch)) return E.left(storeFailed(batch.left))
    for (const event of batch.right) events.push(event)
  }
  return E.right(events)
}

/** A complaint whose earlier events are wanted: those before revision `upTo`. */
export interface Wanted {
  readonly complaint: string
  readonly upTo: number
}

/** What came of the earlier events, and the events themselves. */
export interface Earlier {
  readonly outcome: Outcome
  readonly events: ReadonlyArray<RecordedEvent>
}

/** Streams read at the same time: hides the round trips of a remote store, and holds few streams in memory. */
const TOGETHER = 32

/** Reads and folds what went before, complaint by complaint. */
export const earlierOf = async (
  store: EventStore,
  fold: Fold,
  wanted: ReadonlyArray<Wanted>,
): Promise<E.Either<ProjectionError, ReadonlyMap<string, Earlier>>> => {
  const found = new Map<string, Earlier>()
  for (let from = 0; from < wanted.length; from += TOGETHER) {
    const slice = wanted.slice(from, from + TOGETHER)
    const streams = await Promise.all(slice.map(({ complaint, upTo }) => readStream(store, complaint, upTo)))
    for (const [i, { complaint }] of slice.entries()) {
      const events = streams[i] ?? E.right([])
      if (E.isLeft(events)) return events
      found.set(complaint, { outcome: fold(beginning(complaint), events.right), events: events.right })
    }
  }
  return E.right(found)
}
