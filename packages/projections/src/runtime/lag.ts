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

/** Positions are opaque but for their order; those of our own stores are numbers, along which a stretch can be measured. */
const numberOf = (position: Position): number => (/^\d+$/.test(position) ? Number(position) : Number.NaN)

/**
 * How many events there are between a place and the end of the log: counted where that was cheap, else guessed from how many there
 * were before it. `undefined` where there is nothing to guess from.
 */
export const leftAfter = (
  { lag, lagExact }: Lag,
  place: Position | undefined,
  head: Position | undefined,
  before: number | undefined,
): number | undefined => {
  if (lagExact) return lag
  if (place === undefined || head === undefined || before === undefined) return undefined
  const guess = Math.round(before * (numberOf(head) / numberOf(place) - 1))
  return Number.isFinite(guess) ? Math.max(lag, guess) : undefined
}

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
