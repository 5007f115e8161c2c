/** Wakes subscriptions when the log has grown. */
export interface Bell {
  /** How often it rang. Taken before looking at the log, it makes a ring in between impossible to miss. */
  readonly count: () => number
  readonly ring: () => void
  /** Resolves once the count is no longer `seen`, or the signal aborts. */
  readonly wait: (seen: number, signal?: AbortSignal) => Promise<void>
}

/**
 * A bell. `watch` is started with the first waiter and stopped with the last: a store that others can write to looks
 * there for news from outside, and costs nothing while nobody listens.
 */
export const createBell = (watch: (ring: () => void) => () => void = () => () => undefined): Bell => {
  const waiting = new Set<() => void>()
  let rings = 0
  let stop: (() => void) | undefined
  const ring = (): void => {
    rings++
    for (const wake of [...waiting]) wake()
  }
  const wait = (seen: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (rings !== seen || signal?.aborted === true) return resolve()
      const wake = (): void => {
        waiting.delete(wake)
        signal?.removeEventListener('abort', wake)
        if (waiting.size === 0) {
          stop?.()
          stop = undefined
        }
        resolve()
      }
      waiting.add(wake)
      signal?.addEventListener('abort', wake)
      stop ??= watch(ring)
    })
  return { count: () => rings, ring, wait }
}
