import type { ClientReadableStream } from '@grpc/grpc-js'
import type { streams } from './pb.js'

/** A call that is read at the reader's own pace: what is not taken holds the server back. */
export interface Pull {
  /** What has come, at least one and at most `limit`; none after `wait` ms of silence; `undefined` at the end. Rejects as the call does. */
  readonly take: (limit: number, wait?: number) => Promise<ReadonlyArray<streams.ReadResp> | undefined>
  readonly cancel: () => void
}

/** So many messages are read ahead: the server need not wait while a reader is busy, and is held back where he is slow. */
const AHEAD = 128

export const pull = (
  call: ClientReadableStream<streams.ReadResp>,
  signal: AbortSignal,
  failing: (thrown: unknown) => void,
): Pull => {
  let wake: (() => void) | undefined
  let ended = false
  let failed: unknown
  let stirring = false
  const queue: streams.ReadResp[] = []
  const stir = (): void => wake?.()
  // Messages come one by one, many in a turn of the event loop: one look for all of them.
  const stirSoon = (): void => {
    if (stirring) return
    stirring = true
    setImmediate(() => {
      stirring = false
      stir()
    })
  }
  const cancel = (): void => call.cancel()
  const finish = (): void => {
    ended = true
    signal.removeEventListener('abort', cancel)
    stir()
  }
  call.on('data', (message: streams.ReadResp) => {
    queue.push(message)
    if (queue.length >= AHEAD) call.pause()
    stirSoon()
  })
  call.on('end', finish)
  call.on('close', finish)
  call.on('error', (error) => {
    failed ??= error
    failing(error)
    finish()
  })
  if (signal.aborted) cancel()
  else signal.addEventListener('abort', cancel)

  const ready = (limit: number): ReadonlyArray<streams.ReadResp> => {
    const found = queue.splice(0, limit)
    if (call.isPaused() && queue.length < AHEAD / 2) call.resume()
    return found
  }
  /** Waits for news; false if there were none in time. What stirs need not be an event: the end does, too. */
  const stirred = (until: number): Promise<boolean> =>
    new Promise((resolve) => {
      const done = (news: boolean): void => {
        wake = undefined
        clearTimeout(timer)
        resolve(news)
      }
      const left = until - performance.now()
      const timer = left === Number.POSITIVE_INFINITY ? undefined : setTimeout(() => done(false), Math.max(0, left))
      wake = () => done(true)
    })

  return {
    take: async (limit, wait = Number.POSITIVE_INFINITY) => {
      const until = performance.now() + wait
      for (;;) {
        const found = ready(limit)
        // What came before the call broke is good, and where to go on from.
        if (found.length > 0) return found
        if (failed !== undefined) throw failed
        if (ended) return undefined
        if (!(await stirred(until))) return []
      }
    },
    cancel,
  }
}
