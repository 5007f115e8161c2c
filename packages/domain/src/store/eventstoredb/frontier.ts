import * as E from 'fp-ts/lib/Either.js'
import type { Connection } from './connection.js'
import type { Failure } from './failure.js'
import { readOnce } from './once.js'
import { readEnd } from './request.js'
import { positionOf } from './wire.js'

/** How far the log reaches. Positions only grow: an event beyond the frontier was written after the frontier was asked for. */
export interface Frontier {
  /** A position up to which stands all that was acknowledged `age` ms ago; 0 in an empty log. Asks once. */
  readonly reached: (age: number) => Promise<E.Either<Failure, number>>
  /** An append that was sent at `sent` came to stand at `position`. */
  readonly moved: (position: number, sent: number) => void
}

export const createFrontier = (connection: Connection, { deadline }: { readonly deadline: number }): Frontier => {
  let known = { position: 0, at: Number.NEGATIVE_INFINITY }
  let asking: Promise<unknown> = Promise.resolve()
  let next: Promise<E.Either<Failure, number>> | undefined

  const ask = async (): Promise<E.Either<Failure, number>> => {
    next = undefined
    const at = performance.now()
    const read = await readOnce(connection, readEnd(), deadline)
    if (E.isLeft(read)) return read
    const [last] = read.right.events
    const position = last === undefined ? 0 : positionOf(last)
    if (at > known.at) known = { position, at }
    return E.right(position)
  }
  return {
    moved: (position, sent) => {
      if (position > known.position) known = { position, at: Math.max(sent, known.at) }
    },
    reached: (age) => {
      if (known.at > performance.now() - age) return Promise.resolve(E.right(known.position))
      // Who comes while one asks shares the next question with the others who do: many appends at once cost one.
      if (next === undefined) {
        next = asking.then(ask)
        asking = next
      }
      return next
    },
  }
}
