import { setTimeout as sleep } from 'node:timers/promises'
import type { Position } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { notReached, type ProjectionError } from './error.js'
import { earliestOf } from './lines.js'
import type { Target } from './target.js'

/** How often a waiting reader looks at the checkpoint, in milliseconds; a look costs some 10 microseconds. */
const POLL = 2

/** Work that all who ask for it while it is under way have done once. */
const shared = <A>(work: () => Promise<A>): (() => Promise<A>) => {
  let underWay: Promise<A> | undefined
  return () => {
    underWay ??= work().finally(() => {
      underWay = undefined
    })
    return underWay
  }
}

/** Waits until everything that can be asked has reached a position. Errors: `NotReached` after so many milliseconds. */
export const waitingOn = (target: Target) => {
  // However many wait, they look together: each for itself, they would keep the writer from what they wait for.
  const look = shared(target.built)
  const nextLook = shared(() => sleep(POLL))
  return async (position: Position, timeout: number): Promise<E.Either<ProjectionError, void>> => {
    const deadline = performance.now() + timeout
    for (;;) {
      const built = await look()
      if (E.isLeft(built)) return built
      // What cannot be asked before it is rebuilt keeps nobody waiting.
      const at = earliestOf(built.right.filter(({ fit }) => fit !== 'other').map((one) => one.position))
      if (at !== undefined && at >= position) return E.right(undefined)
      if (performance.now() > deadline) return E.left(notReached(position))
      await nextLook()
    }
  }
}
