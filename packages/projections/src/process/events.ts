import { type ComplaintEvent, type EventStore, fromRecorded, type Position, streamOf } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { type ProjectionError, storeFailed } from '../runtime/error.js'
import { lru } from '../runtime/lru.js'
import type { Kin } from './agenda.js'

/** An event of the log with its place in it. */
export interface Placed {
  readonly event: ComplaintEvent
  readonly position: Position
}

/** Events that are remembered: those of a busy group are asked for again and again. */
const KEEP = 10_000

/** The events that rows of kindred cases stand for, from the log. One that cannot be read is left out: its case is set aside. */
export const eventsOf = (store: EventStore) => {
  const known = lru<Placed>(KEEP)

  const read = async (complaint: string, rows: ReadonlyArray<Kin>): Promise<E.Either<ProjectionError, void>> => {
    const wanted = new Set(rows.map(({ event_id }) => event_id))
    const from = rows.reduce((least, { revision }) => Math.min(least, revision), Number.POSITIVE_INFINITY)
    for await (const batch of store.read(streamOf(complaint), { from })) {
      if (E.isLeft(batch)) return E.left(storeFailed(batch.left))
      for (const recorded of batch.right) {
        if (!wanted.delete(recorded.id)) continue
        const event = fromRecorded(recorded)
        if (E.isRight(event)) known.set(recorded.id, { event: event.right, position: recorded.position })
      }
      if (wanted.size === 0) break
    }
    return E.right(undefined)
  }

  return async (rows: ReadonlyArray<Kin>): Promise<E.Either<ProjectionError, ReadonlyArray<Placed>>> => {
    const found: Placed[] = []
    const missing = new Map<string, Kin[]>()
    for (const row of rows)
      if (known.get(row.event_id) === undefined) {
        const of = missing.get(row.complaint) ?? []
        of.push(row)
        missing.set(row.complaint, of)
      }
    for (const [complaint, of] of missing) {
      const done = await read(complaint, of)
      if (E.isLeft(done)) return done
    }
    for (const { event_id } of rows) {
      const placed = known.get(event_id)
      if (placed !== undefined) found.push(placed)
    }
    return E.right(found)
  }
}

export type EventsOf = ReturnType<typeof eventsOf>
