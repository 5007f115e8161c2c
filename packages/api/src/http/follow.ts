import { keepWatch, type ProjectionError } from '@redress/projections'
import type { Redress } from '../redress.js'

/** A follower at work. */
export interface Following {
  /** What the process manager stumbled over last, until it goes on again. */
  readonly trouble: () => ProjectionError | undefined
  /** Resolves once nothing more is being written. */
  readonly stop: () => Promise<void>
}

/**
 * Keeps the read models on the heels of the log while the app serves, and watches over what falls due. A database that is away, or another process that brings
 * them on, is waited for; `/health` tells.
 */
export const follow = ({ views, watchdog }: Redress): Following => {
  const abort = new AbortController()
  const done = views.run(abort.signal)()
  const watch = keepWatch(watchdog)
  return {
    trouble: watch.trouble,
    stop: async () => {
      // What it still puts on record is still shown.
      await watch.stop()
      abort.abort()
      await done
    },
  }
}
