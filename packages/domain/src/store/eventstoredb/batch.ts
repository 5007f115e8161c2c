import type { ClientDuplexStream } from '@grpc/grpc-js'
import * as E from 'fp-ts/lib/Either.js'
import { type Failure, failureOf, late } from './failure.js'
import type { streams } from './pb.js'
import { uuidText } from './uuid.js'

export type Answer = E.Either<Failure, streams.BatchAppendResp>

/** One call that carries many appends at a time, each answered by its correlation id. */
export interface Batch {
  readonly send: (
    correlation: string,
    messages: ReadonlyArray<streams.BatchAppendReq>,
    deadline: number,
  ) => Promise<Answer>
  /** Takes no more appends; ends once those on the way are answered. */
  readonly retire: () => void
  readonly alive: () => boolean
}

/**
 * The client package has a batch append of its own, but there a broken connection fails the appends of every other
 * client in the process, and one without an answer waits for ever. Here each append has its own end.
 */
export const batchOver = (
  call: ClientDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>,
  failing: (failure: Failure) => void,
): Batch => {
  const waiting = new Map<string, (answer: Answer) => void>()
  let alive = true

  // The server does not end a call because the client has, and allows a hundred on one connection: hence cancelled.
  let ended = false
  const end = (): void => {
    if (alive || waiting.size > 0 || ended) return
    ended = true
    call.cancel()
  }
  const settle = (correlation: string, answer: Answer): void => {
    const done = waiting.get(correlation)
    waiting.delete(correlation)
    done?.(answer)
    end()
  }
  const fail = (thrown: unknown): void => {
    if (ended) return
    alive = false
    const failure = failureOf(thrown)
    failing(failure)
    for (const correlation of [...waiting.keys()]) settle(correlation, E.left(failure))
  }
  const retire = (): void => {
    alive = false
    end()
  }

  call.on('data', (answer: streams.BatchAppendResp) => settle(uuidText(answer.getCorrelationId()), E.right(answer)))
  call.on('error', fail)
  call.on('end', () => fail(new Error('the server ended the call')))

  return {
    alive: () => alive,
    retire,
    send: (correlation, messages, deadline) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          // A call that owes an answer is not trusted with further appends.
          retire()
          settle(correlation, E.left(late(`no answer in ${deadline} ms`)))
        }, deadline)
        waiting.set(correlation, (answer) => {
          clearTimeout(timer)
          resolve(answer)
        })
        for (const message of messages) call.write(message)
      }),
  }
}
