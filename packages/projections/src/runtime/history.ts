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

/** Reads the streams of complaints, or their first `upTo` events, and hands over each in turn; none is kept. */
export const eachStream = async <W extends { readonly complaint: string; readonly upTo?: number }>(
  store: EventStore,
  wanted: ReadonlyArray<W>,
  use: (one: W, events: ReadonlyArray<RecordedEvent>) => Promise<E.Either<ProjectionError, void>>,
): Promise<E.Either<ProjectionError, void>> => {
  for (let from = 0; from < wanted.length; from += TOGETHER) {
    const slice = wanted.slice(from, from + TOGETHER)
    const streams = await Promise.all(slice.map(({ complaint, upTo }) => readStream(store, complaint, upTo)))
    for (const [i, one] of slice.entries()) {
      const events = streams[i] ?? E.right([])
      const used = E.isLeft(events) ? events : await use(one, events.right)
      if (E.isLeft(used)) return used
    }
  }
  return E.right(undefined)
}

/** Reads and folds what went before, complaint by complaint. */
export const earlierOf = async (
  store: EventStore,
  fold: Fold,
  wanted: ReadonlyArray<Wanted>,
): Promise<E.Either<ProjectionError, ReadonlyMap<string, Earlier>>> => {
  const found = new Map<string, Earlier>()
  const read = await eachStream(store, wanted, async ({ complaint }, events) => {
    found.set(complaint, { outcome: fold(beginning(complaint), events), events })
    return E.right(undefined)
  })
  return E.map(() => found)(read)
}
