import * as E from 'fp-ts/lib/Either.js'
import { toPosition } from '../adapter/position.js'
import type { Prepared } from '../adapter/prepare.js'
import type { Appended, RecordedEvent, StoreError } from '../port.js'
import { createIds, lastOf, type Place } from './ids.js'
import { readLast, readStream } from './request.js'
import type { Scan } from './scan.js'
import { wireId } from './uuid.js'
import { decode, idOf, positionOf, type Recorded, revisionOf, streamOf } from './wire.js'

type Last = Pick<Appended, 'revision' | 'position'>

/** What this process knows of the log, and how it learns what it does not. */
export interface Knowledge {
  readonly has: (stream: string) => boolean
  /** The stream's last event; asks the server for what is new if `fresh`, or if the stream is not known at all. */
  readonly last: (
    stream: string,
    fresh: boolean,
    signal?: AbortSignal,
  ) => Promise<E.Either<StoreError, Last | undefined>>
  /** For each event what is stored under its id. */
  readonly stored: (
    events: ReadonlyArray<Prepared>,
    signal?: AbortSignal,
  ) => Promise<E.Either<StoreError, ReadonlyArray<RecordedEvent | undefined>>>
  readonly wrote: (stream: string, events: ReadonlyArray<Prepared>, revision: number, position: number) => void
  /** Events of one stream, as they were read. */
  readonly saw: (stream: string, from: number, events: ReadonlyArray<Recorded>) => void
  readonly forget: (stream: string) => void
  /** Takes note of the last events of the log: a command that was sent before a crash may come again for another stream. */
  readonly recall: (count: number) => Promise<E.Either<StoreError, void>>
}

export const knowledge = (scan: Scan, limit: number): Knowledge => {
  const ids = createIds(limit)

  const saw = (stream: string, from: number, events: ReadonlyArray<Recorded>): void => {
    const [first, end] = [events[0], events.at(-1)]
    const known = ids.of(stream)
    if (first === undefined || end === undefined) {
      if (known === undefined && from === 0) ids.add(stream, 0, [], 0)
      return
    }
    const next = (lastOf(known) ?? -1) + 1
    const unseen = events.filter((event) => revisionOf(event) >= next)
    const begins = known === undefined ? from === 0 : revisionOf(first) <= next
    if (begins && unseen[0] !== undefined) ids.add(stream, revisionOf(unseen[0]), unseen.map(idOf), positionOf(end))
  }

  const last = async (
    stream: string,
    fresh: boolean,
    signal?: AbortSignal,
  ): Promise<E.Either<StoreError, Last | undefined>> => {
    if (fresh || ids.of(stream) === undefined) {
      const revision = lastOf(ids.of(stream))
      const from = revision === undefined ? 0 : revision + 1
      const request = readStream({ stream, from, backwards: false, max: Number.MAX_SAFE_INTEGER })
      const tail = await scan(request, signal)
      if (E.isLeft(tail)) return tail
      const { events, missing } = tail.right
      const [first] = events
      if (missing) ids.forget(stream)
      // A stream that was deleted and written again does not go on where it was left.
      if (from > 0 && first !== undefined && revisionOf(first) !== from) ids.forget(stream)
      if (first !== undefined && ids.of(stream) === undefined)
        ids.add(stream, revisionOf(first), events.map(idOf), positionOf(events.at(-1) ?? first))
      else saw(stream, missing ? 0 : from, events)
    }
    const known = ids.of(stream)
    const revision = lastOf(known)
    return E.right(
      known === undefined || revision === undefined ? undefined : { revision, position: toPosition(known.position) },
    )
  }

  const fetched = async (
    places: ReadonlyArray<Place>,
    signal?: AbortSignal,
  ): Promise<E.Either<StoreError, ReadonlyMap<string, RecordedEvent>>> => {
    const found = new Map<string, RecordedEvent>()
    for (const stream of new Set(places.map((place) => place.stream))) {
      const revisions = places.filter((place) => place.stream === stream).map(({ revision }) => revision)
      const from = Math.min(...revisions)
      const max = Math.max(...revisions) - from + 1
      const read = await scan(readStream({ stream, from, backwards: false, max }), signal)
      if (E.isLeft(read)) return read
      for (const recorded of read.right.events) {
        const event = decode(recorded)
        if (event !== undefined) found.set(idOf(recorded), event)
      }
    }
    return E.right(found)
  }

  return {
    has: (stream) => ids.of(stream) !== undefined,
    last,
    saw,
    forget: ids.forget,
    recall: async (count) => {
      if (count < 1) return E.right(undefined)
      const read = await scan(readLast(count))
      if (E.isLeft(read)) return read
      for (const recorded of read.right.events)
        ids.note(idOf(recorded), { stream: streamOf(recorded), revision: revisionOf(recorded) })
      return E.right(undefined)
    },
    stored: async (events, signal) => {
      const wire = events.map(({ event }) => wireId(event.id))
      const places = wire.flatMap((id) => ids.find(id) ?? [])
      if (places.length === 0) return E.right([])
      return E.map((found: ReadonlyMap<string, RecordedEvent>) => wire.map((id) => found.get(id)))(
        await fetched(places, signal),
      )
    },
    wrote: (stream, events, revision, position) =>
      ids.add(
        stream,
        revision - events.length + 1,
        events.map(({ event }) => wireId(event.id)),
        position,
      ),
  }
}
