import { setTimeout as sleep } from 'node:timers/promises'

/** Waits, or less long where the signal aborts. */
export const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined)

/** Milliseconds before trying again what failed so many times in a row: twice as long each time, up to five seconds. */
export const backoff = (failures: number): number => Math.min(5_000, 100 * 2 ** Math.min(failures, 10))

/** Resolves when the signal aborts. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

/** A door that can be shut for a while. */
export interface Gate {
  readonly shut: () => void
  readonly open: () => void
  readonly isShut: () => boolean
  /** Resolves when it is open, or the signal aborts. */
  readonly through: (signal: AbortSignal) => Promise<void>
}

export const gate = (): Gate => {
  let opened: AbortController | undefined
  return {
    shut: () => {
      opened ??= new AbortController()
    },
    open: () => {
      opened?.abort()
      opened = undefined
    },
    isShut: () => opened !== undefined,
    through: async (signal) => {
      if (opened !== undefined) await Promise.race([aborted(opened.signal), aborted(signal)])
    },
  }
}
