import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { backoff, pause } from '../runtime/pause.js'
import type { Ticked } from './tick.js'

/** A watchdog at work. */
export interface Watch<Trouble> {
  /** What it stumbled over last, until it goes on again. */
  readonly trouble: () => Trouble | undefined
  /** Resolves once it has ended, after the tick in hand. */
  readonly stop: () => Promise<void>
}

/** While there is more to do at once: time for the read models to take in what was put on record. */
const SOON = 20

/**
 * Lets a watchdog tick every so many milliseconds (default 1,000) until it is stopped. It never fails: what it stumbles over is
 * told by `trouble` and tried again, ever more seldom, at most every five seconds unless it ticks more seldom than that.
 */
export const keepWatch = <Trouble>(
  { tick }: { readonly tick: TaskEither<Trouble, Pick<Ticked, 'events' | 'more'>> },
  every = 1_000,
): Watch<Trouble> => {
  const abort = new AbortController()
  const { signal } = abort
  let trouble: Trouble | undefined
  let failures = 0
  const waitAfter = (ticked: Awaited<ReturnType<typeof tick>>): number => {
    if (E.isLeft(ticked)) return Math.max(every, backoff(failures++))
    failures = 0
    return ticked.right.more || ticked.right.events > 0 ? Math.min(SOON, every) : every
  }
  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      const ticked = await tick()
      trouble = E.isLeft(ticked) ? ticked.left : undefined
      await pause(waitAfter(ticked), signal)
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
