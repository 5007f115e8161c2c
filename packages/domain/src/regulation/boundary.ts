import type { History, Stream } from '../aggregate/stream.js'
import type { Context } from './context.js'
import { latest } from './newest-first.js'

/** The last event at and before which a selection does not look; undefined where it looks at all. */
export type Boundary = (context: Context) => History | undefined

const begunRound = (stream: Stream): History | undefined => {
  if (stream.round <= 1) return undefined
  let h = stream.history
  while (h !== undefined && (h.earlier?.round ?? 1) >= stream.round) h = h.earlier
  return h
}

/** Behind what came before the round: the dispatch that begins a round belongs to it. */
export const roundBoundary: Boundary = ({ stream }) => begunRound(stream)?.earlier

/** Behind the end of the last shift. */
export const shiftBoundary: Boundary = ({ stream }) => latest(stream, ['ShiftEnded'], () => true)

/** The length of the history at and before which nothing is looked at. */
export const behind = (ends: ReadonlyArray<Boundary>, context: Context): number => {
  let length = 0
  for (const end of ends) length = Math.max(length, end(context)?.length ?? 0)
  return length
}

/** The same in the world's time. */
export const behindMs = (ends: ReadonlyArray<Boundary>, context: Context): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...ends.map((end) => end(context)?.atMs ?? Number.NEGATIVE_INFINITY))
