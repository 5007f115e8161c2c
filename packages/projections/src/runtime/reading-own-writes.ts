import { setTimeout as sleep } from 'node:timers/promises'
import type { Position } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { notReached, type ProjectionError } from './error.js'
import { earliestOf } from './lines.js'
import type { Target } from './target.js'

/** How often a waiting reader looks at the checkpoint, in milliseconds; a look costs some 10 microseconds. */
const POLL = 2

/** Waits until everything that can be asked has reached a position. Errors: `NotReached` after so many milliseconds. */
export const waitingOn =
  (target: Target) =>
  async (position: Position, timeout: number): Promise<E.Either<ProjectionError, void>> => {
    const deadline = performance.now() + timeout
    for (;;) {
      const built = await target.built()
      if (E.isLeft(built)) return built
      // What cannot be asked before it is rebuilt keeps nobody waiting.
      const at = earliestOf(built.right.filter(({ fit }) => fit !== 'other').map((one) => one.position))
      if (at !== undefined && at >= position) return E.right(undefined)
      if (performance.now() > deadline) return E.left(notReached(position))
      await sleep(POLL)
    }
  }
