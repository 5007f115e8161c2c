import {
  type ComplaintEvent,
  type EventStore,
  fromRecorded,
  type Position,
  type RecordedEvent,
  streamOf,
} from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { type ProjectionError, storeFailed } from '../runtime/error.js'
import { lru } from '../runtime/lru.js'
import type { Kin, Stir } from './agenda.js'

/** An event of the log with its place in it. */
export interface Placed {
  readonly event: ComplaintEvent
  readonly position: Position
}

/** Events that are remembered: those of a busy group are asked for again and again. */
const KEEP = 10_000

/** Events of the log, by where read models say that they are. */
export interface EventsOf {
  /** Those that rows of kindred cases stand for. One that cannot be read is left out: its case is set aside. */
  readonly kin: (rows: ReadonlyArray<Kin>) => Promise<E.Either<ProjectionError, ReadonlyArray<Placed>>>
  /** The one that a stir stands for; `undefined` where it cannot be read. */
  readonly stir: (stir: Pick<Stir, 'complaint' | 'revision'>) => Promise<E.Either<ProjectionError, Placed | undefined>>
}

export const eventsOf = (store: EventStore): EventsOf => {
  const known = lru<Placed>(KEEP)

  const placed = (recorded: RecordedEvent): Placed | undefined => {
    const event = fromRecorded(recorded)
    return E.isRight(event) ? { event: event.right, position: recorded.position } : undefined
  }

  const read = async (complaint: string, rows: ReadonlyArray<Kin>): Promise<E.Either<ProjectionError, void>> => {
    const wanted = new Set(rows.map(({ event_id }) => event_id))
    const from = rows.reduce((least, { revision }) => Math.min(least, revision), Number.POSITIVE_INFINITY)
    for await (const batch of store.read(streamOf(complaint), { from })) {
      if (E.isLeft(batch)) return E.left(storeFailed(batch.left))
      for (const recorded of batch.right) {
        if (!wanted.delete(recorded.id)) continue
        const event = placed(recorded)
        if (event !== undefined) known.set(recorded.id, event)
      }
      if (wanted.size === 0) break
    }
    return E.right(undefined)
  }

  const kin: EventsOf['kin'] = async (rows) => {
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
      const event = known.get(event_id)
      if (event !== undefined) found.push(event)
    }
    return E.right(found)
  }

  const stir: EventsOf['stir'] = async ({ complaint, revision }) => {
    for await (const batch of store.read(streamOf(complaint), { from: revision, max: 1 })) {
      if (E.isLeft(batch)) return E.left(storeFailed(batch.left))
      const [recorded] = batch.right
      if (recorded !== undefined) return E.right(placed(recorded))
    }
    return E.right(undefined)
  }

  return { kin, stir }
}
