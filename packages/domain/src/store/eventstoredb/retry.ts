import { setTimeout as sleep } from 'node:timers/promises'
import * as E from 'fp-ts/lib/Either.js'
import { timeout } from '../adapter/errors.js'
import type { StoreError } from '../port.js'
import type { Failure } from './failure.js'

const FIRST_PAUSE = 20
const LONGEST_PAUSE = 1_000

/** Asked anew each time: it changes while one waits. */
export const isAborted = (signal: AbortSignal | undefined): boolean => signal?.aborted === true

/** Counts the pauses of one trouble; starts afresh when something went well. */
export interface Patience {
  /** Waits before the next attempt; false when the time is up or the caller gave up. */
  readonly pause: (signal?: AbortSignal) => Promise<boolean>
  readonly relieved: () => void
}

export const patience = (ms: number): Patience => {
  let until: number | undefined
  let length = FIRST_PAUSE
  return {
    pause: async (signal) => {
      until ??= performance.now() + ms
      const left = until - performance.now()
      if (left <= 0 || isAborted(signal)) return false
      // Spread out, so that many writers do not come back at one moment.
      await sleep(
        Math.min(left, length * (0.5 + Math.random())),
        undefined,
        signal === undefined ? {} : { signal },
      ).catch(() => undefined)
      length = Math.min(LONGEST_PAUSE, length * 2)
      return !isAborted(signal)
    },
    relieved: () => {
      until = undefined
      length = FIRST_PAUSE
    },
  }
}

/** Makes a call again while it fails in a way that passes, for at most `ms`. The call must bear being made twice. */
export const persist = async <A>(
  ms: number,
  signal: AbortSignal | undefined,
  attempt: () => Promise<E.Either<Failure, A>>,
): Promise<E.Either<StoreError, A>> => {
  const trouble = patience(ms)
  for (;;) {
    if (isAborted(signal)) return E.left(timeout('aborted by the caller'))
    const result = await attempt()
    if (E.isRight(result)) return result
    if (!result.left.again) return E.left(result.left.error)
    if (!(await trouble.pause(signal)))
      return E.left(isAborted(signal) ? timeout('aborted by the caller') : result.left.error)
  }
}
