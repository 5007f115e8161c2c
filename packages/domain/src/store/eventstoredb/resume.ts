import * as E from 'fp-ts/lib/Either.js'
import type { StoreError } from '../port.js'
import type { Connection } from './connection.js'
import { diagnose } from './diagnosis.js'
import { failureOf } from './failure.js'
import type { streams } from './pb.js'
import { patience } from './retry.js'

export interface Resumable {
  /** The call that goes on where the last one broke; `undefined` when nothing is left to ask for. */
  readonly request: () => streams.ReadReq | undefined
  readonly signal: AbortSignal
  /** In ms: how long one trouble may last. */
  readonly patience: number
  readonly limit: number
  /** Yields an empty chunk after this many ms of silence. */
  readonly wait?: number
  /** The call is not to end by itself: a server that ends it is going down. */
  readonly endless?: boolean
  /** How long the first answer of a call may take, in ms. */
  readonly deadline: number
}

export type Chunk = E.Either<StoreError, ReadonlyArray<streams.ReadResp>>

/** What a reading call gives, made anew where it broke: whoever takes the chunks remembers how far they went. */
export async function* resumed(connection: Connection, how: Resumable): AsyncGenerator<Chunk, void> {
  const trouble = patience(how.patience)
  while (!how.signal.aborted) {
    const request = how.request()
    if (request === undefined) return
    // A server that does not answer at all must not hold a reader for ever; once it has begun it may take its time.
    const silent = new AbortController()
    const timer = setTimeout(() => silent.abort(), how.deadline)
    const opened = await connection.read(request, AbortSignal.any([how.signal, silent.signal]))
    let failure = E.isLeft(opened) ? opened.left : undefined
    if (E.isRight(opened)) {
      try {
        for (;;) {
          const chunk = await opened.right.take(how.limit, how.wait)
          if (chunk === undefined) {
            if (how.endless !== true) return
            throw new Error('the server ended the subscription')
          }
          if (chunk.length > 0) {
            clearTimeout(timer)
            trouble.relieved()
          }
          yield E.right(chunk)
        }
      } catch (thrown) {
        const error = silent.signal.aborted ? Object.assign(new Error(), { code: 4, details: 'no answer' }) : thrown
        failure = failureOf(error)
      } finally {
        clearTimeout(timer)
        opened.right.cancel()
      }
    }
    clearTimeout(timer)
    if (how.signal.aborted || failure === undefined) return
    failure = await diagnose(connection, request, how.deadline, failure)
    if (!failure.again || !(await trouble.pause(how.signal))) {
      if (!how.signal.aborted) yield E.left(failure.error)
      return
    }
  }
}
