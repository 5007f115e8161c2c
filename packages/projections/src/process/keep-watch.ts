import { setTimeout as sleep } from 'node:timers/promises'
import * as E from 'fp-ts/lib/Either.js'
import type { ProjectionError } from '../runtime/error.js'
import type { Watchdog } from './watchdog.js'

/** A watchdog at work. */
export interface Watch {
  /** What it stumbled over last, until it goes on again. */
  readonly trouble: () => ProjectionError | undefined
  /** Resolves once it has ended, after the tick in hand. */
  readonly stop: () => Promise<void>
}

/** While there is more to do at once: time for the read models to take in what was put on record. */
const SOON = 20
/** The longest wait while nothing can be had from the database or the store. */
const LONGEST = 30_000

/**
 * Lets a watchdog tick every so many milliseconds (default 1,000) until it is stopped. It never fails: what it stumbles over is
 * told by `trouble` and tried again, ever more seldom, at most every half minute.
 */
export const keepWatch = ({ tick }: Watchdog, every = 1_000): Watch => {
  const abort = new AbortController()
  const { signal } = abort
  let trouble: ProjectionError | undefined
  const work = async (): Promise<void> => {
    let wait = every
    while (!signal.aborted) {
      const ticked = await tick()
      trouble = E.isLeft(ticked) ? ticked.left : undefined
      if (E.isLeft(ticked)) wait = Math.min(LONGEST, Math.max(every, wait * 2))
      else wait = ticked.right.more || ticked.right.events > 0 ? Math.min(SOON, every) : every
      // An abort while asleep is the ordinary end.
      await sleep(wait, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }
  const done = work()
  return {
    trouble: () => trouble,
    stop: async () => {
      abort.abort()
      await done
    },
  }
}
