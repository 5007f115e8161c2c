import type { ClientReadableStream } from '@grpc/grpc-js'
import type { streams } from './pb.js'

/** A call that is read at the reader's own pace: what is not taken holds the server back. */
export interface Pull {
  /** What has come, at least one and at most `limit`; none after `wait` ms of silence; `undefined` at the end. Rejects as the call does. */
  readonly take: (limit: number, wait?: number) => Promise<ReadonlyArray<streams.ReadResp> | undefined>
  readonly cancel: () => void
}

export const pull = (
  call: ClientReadableStream<streams.ReadResp>,
  signal: AbortSignal,
  failing: (thrown: unknown) => void,
): Pull => {
  let wake: (() => void) | undefined
  let ended = false
  let failed: unknown
  const stir = (): void => wake?.()
  const cancel = (): void => call.cancel()
  const finish = (): void => {
    ended = true
    signal.removeEventListener('abort', cancel)
    stir()
  }
  call.on('readable', stir)
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
    const found: streams.ReadResp[] = []
    while (found.length < limit) {
      const one = call.read() as streams.ReadResp | null
      if (one === null) break
      found.push(one)
    }
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
