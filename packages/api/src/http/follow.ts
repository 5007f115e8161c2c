import type { Redress } from '../redress.js'

/** A follower at work. */
export interface Following {
  /** Resolves once nothing more is being written. */
  readonly stop: () => Promise<void>
}

/**
 * Keeps the read models on the heels of the log while the app serves. A database that is away, or another process that brings
 * them on, is waited for; `/health` tells.
 */
export const follow = ({ views }: Redress): Following => {
  const abort = new AbortController()
  const done = views.run(abort.signal)()
  return {
    stop: async () => {
      abort.abort()
      await done
    },
  }
}
