import * as E from 'fp-ts/lib/Either.js'
import { unavailable } from '../adapter/errors.js'
import { judge } from '../adapter/judge.js'
import { toPosition } from '../adapter/position.js'
import type { Prepared } from '../adapter/prepare.js'
import type { Appended, Expected, StoreError } from '../port.js'
import { answered } from './answer.js'
import { messagesOf } from './batch-request.js'
import type { Connection } from './connection.js'
import { gone } from './damage.js'
import type { Frontier } from './frontier.js'
import type { Knowledge } from './knowledge.js'
import type { streams } from './pb.js'
import { persist } from './retry.js'

export interface Append {
  readonly stream: string
  readonly expected: Expected
  readonly events: ReadonlyArray<Prepared>
  readonly signal: AbortSignal | undefined
}

/** Rounds in which somebody else was faster; between two of them the stream is read again. */
const ROUNDS = 100

/**
 * How old, in ms, what is known of the log's end may be, for a stream that is known: another process may have written
 * the very events that are to be appended. A writer at work knows it from his last answer.
 */
const INSTANT = 50

/**
 * The law of the port on a server that compares ids and not contents, and forgets ids written with `any` when it is
 * restarted. So the adapter judges by what it knows of the stream and always names the revision it goes by: then the
 * server itself refuses where somebody else was faster, and a call made twice is found in the stream, restart or not.
 *
 * A stream of which nothing is known is not read first: it is nearly always new, and taken for that. The server takes
 * what it has already for done, and answers with the old position: so one from before the append began means events
 * that were there, and they are read and compared.
 */
export const appender =
  (connection: Connection, known: Knowledge, frontier: Frontier, options: { readonly patience: number }) =>
  async (append: Append): Promise<E.Either<StoreError, Appended>> => {
    const { stream, expected, events, signal } = append
    let actual: number | undefined
    let blind = events.length > 0 && (expected === 'none' || expected === 'any') && !known.has(stream)
    let end = 0
    let fresh = false
    let there = false
    for (let round = 0; round < ROUNDS; round++) {
      const last = blind ? E.right(undefined) : await known.last(stream, fresh, signal)
      if (E.isLeft(last)) return last
      const stored = await known.stored(events, signal)
      if (E.isLeft(stored)) return stored
      if (there && stored.right.every((event) => event === undefined)) return E.left(gone(stream))
      const verdict = judge({ stream, expected, events, last: last.right, known: stored.right })
      if (E.isLeft(verdict) || verdict.right !== 'add') {
        const certain = events.length > 0 && (E.isRight(verdict) || verdict.left._tag === 'DuplicateWithOtherContent')
        if (there)
          return E.map((found: Appended) => ({ ...found, repeated: found.position <= toPosition(end) }))(
            verdict as E.Either<StoreError, Appended>,
          )
        if (fresh || certain) return verdict as E.Either<StoreError, Appended>
        fresh = true
        blind = false
        continue
      }
      const reached = await persist(options.patience, signal, () => frontier.reached(blind ? 0 : INSTANT))
      if (E.isLeft(reached)) return reached
      end = reached.right
      const begun = performance.now()
      const after = last.right?.revision
      const sent = await persist(options.patience, signal, async () =>
        E.chain((answer: streams.BatchAppendResp) => answered(answer, append))(
          await connection.append((correlation) => messagesOf({ stream, after, events, correlation })),
        ),
      )
      if (E.isLeft(sent)) {
        // It may have been written, or may yet be.
        known.forget(stream)
        return sent
      }
      if (sent.right._tag === 'Written') {
        const { revision, position } = sent.right
        if (position !== undefined && position > end) {
          frontier.moved(position, begun)
          known.wrote(stream, events, revision, position)
          return E.right({ revision, position: toPosition(position), repeated: false })
        }
        known.forget(stream)
        there = true
      } else {
        actual = sent.right.actual
        if ((actual ?? -1) < (after ?? -1)) known.forget(stream)
      }
      fresh = true
      blind = false
    }
    return E.left(unavailable(`others wrote to ${stream} first ${ROUNDS} times; its last revision was ${actual}`))
  }
