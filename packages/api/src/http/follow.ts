import { setTimeout as sleep } from 'node:timers/promises'
import type { ProjectionError } from '@redress/projections'
import * as E from 'fp-ts/lib/Either.js'
import type { Redress } from '../redress.js'

/** How long to wait before trying again, in ms. */
const PAUSE = 1_000

/** Trying again cannot help: nothing is to be written here. */
const isFinal = ({ _tag }: ProjectionError): boolean => _tag === 'ReadOnly' || _tag === 'Closed'

/** A follower at work. */
export interface Following {
  /** What it stumbled over last, until it goes on again. */
  readonly trouble: () => ProjectionError | undefined
  /** Resolves once nothing more is being written. */
  readonly stop: () => Promise<void>
}

/**
 * Keeps the read models on the heels of the log while the app serves. When another process brings them on, or the
 * database is away for a while, it tries again: waiting readers look at the checkpoint, whoever moves it.
 */
export const follow = ({ views }: Redress): Following => {
  const abort = new AbortController()
  const { signal } = abort
  let trouble: ProjectionError | undefined
  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      const ended = await views.run(signal)()
      trouble = E.isLeft(ended) ? ended.left : undefined
      if (trouble !== undefined && isFinal(trouble)) return
      // An abort while asleep is the ordinary end.
      await sleep(PAUSE, undefined, { signal, ref: false }).catch(() => undefined)
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
