import type { Views } from '@redress/projections/sqlite'

/** Read models that follow the log. */
export interface Following {
  /** Ends it after its present batch; resolves when nothing more is being written. What is left is to be caught up with. */
  readonly stop: () => Promise<void>
}

/** Begins to follow. A database that is away, or another process that brings the read models on, is waited for. */
export const following = (views: Pick<Views, 'run'>): Following => {
  const abort = new AbortController()
  const done = views.run(abort.signal)()
  return {
    stop: async () => {
      abort.abort()
      await done
    },
  }
}
