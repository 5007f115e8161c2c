import { CATEGORY, type EventStore, type Position } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { type ProjectionError, storeFailed } from './error.js'

export interface Lag {
  /** Events of complaints that are in the log and not yet in the read models. */
  readonly lag: number
  /** False when there are more than were counted. */
  readonly lagExact: boolean
}

/** Positions are opaque, so a lag is counted, not subtracted; counting stops here, it must stay cheap. */
const ENOUGH = 10_000

/** Counts the events after a position. */
export const lagOf = async (
  store: EventStore,
  after: Position | undefined,
): Promise<E.Either<ProjectionError, Lag>> => {
  let lag = 0
  for await (const batch of store.readAll(after, { category: CATEGORY, batch: 2_000 })) {
    if (E.isLeft(batch)) return E.left(storeFailed(batch.left))
    lag += batch.right.length
    if (lag >= ENOUGH) return E.right({ lag: ENOUGH, lagExact: false })
  }
  return E.right({ lag, lagExact: true })
}
