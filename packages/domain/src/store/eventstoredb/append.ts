import * as E from 'fp-ts/lib/Either.js'
import { invalidEvent, notLeader, timeout, tooLarge, unavailable } from '../adapter/errors.js'
import { judge } from '../adapter/judge.js'
import { toPosition } from '../adapter/position.js'
import type { Prepared } from '../adapter/prepare.js'
import type { Appended, Expected, StoreError } from '../port.js'
import { messagesOf } from './batch-request.js'
import type { Connection } from './connection.js'
import { gone, tombstoned } from './damage.js'
import { denied, type Failure } from './failure.js'
import type { Knowledge } from './knowledge.js'
import { shared, type streams } from './pb.js'
import { persist } from './retry.js'

export interface Append {
  readonly stream: string
  readonly expected: Expected
  readonly events: ReadonlyArray<Prepared>
  readonly signal: AbortSignal | undefined
}

/** What the server made of the events. */
type Written =
  | { readonly _tag: 'Written'; readonly revision: number; readonly position: number | undefined }
  | { readonly _tag: 'Wrong'; readonly actual: number | undefined }

/** Rounds in which somebody else was faster; between two of them the stream is read again. */
const ROUNDS = 100

const sizeOf = (events: ReadonlyArray<Prepared>): number =>
  events.reduce((sum, { json }) => sum + Buffer.byteLength(json), 0)

const refused = (answer: streams.BatchAppendResp, { stream, events }: Append): E.Either<Failure, Written> => {
  const details = answer.getError()?.getDetails()
  const type = details?.getTypeName().replace('event_store.client.', '')
  const bytes = details?.getValue_asU8() ?? new Uint8Array()
  if (type === 'WrongExpectedVersion') {
    const wrong = shared.WrongExpectedVersion.deserializeBinary(bytes)
    return E.right({
      _tag: 'Wrong',
      actual: wrong.hasCurrentStreamRevision() ? Number(wrong.getCurrentStreamRevision()) : undefined,
    })
  }
  if (type === 'StreamDeleted') return E.left({ error: tombstoned(stream), again: false })
  if (type === 'MaximumAppendSizeExceeded') {
    const limit = shared.MaximumAppendSizeExceeded.deserializeBinary(bytes).getMaxappendsize()
    return E.left({ error: tooLarge(sizeOf(events), limit), again: false })
  }
  if (type === 'Timeout') return E.left({ error: timeout('the server gave up on the append'), again: true })
  if (type === 'AccessDenied') return E.left({ error: denied('access-denied'), again: false })
  const said = answer.getError()?.getMessage() ?? ''
  // What the server says of itself comes without a type.
  if (said.includes('No leader info')) return E.left({ error: notLeader(undefined), again: true })
  return type === 'BadRequest'
    ? E.left({ error: invalidEvent(said, said), again: false })
    : E.left({ error: unavailable(said), again: true })
}

const answered = (answer: streams.BatchAppendResp, append: Append): E.Either<Failure, Written> => {
  const success = answer.getSuccess()
  if (success === undefined) return refused(answer, append)
  const position = success.getPosition()
  return E.right({
    _tag: 'Written',
    revision: Number(success.getCurrentRevision()),
    position: position === undefined ? undefined : Number(position.getCommitPosition()),
  })
}

/**
 * The law of the port on a server that compares ids and not contents, and forgets ids written with `any` when it is
 * restarted. So the adapter judges by what it knows of the stream and always names the revision it goes by: then the
 * server itself refuses where somebody else was faster, and a call made twice is found in the stream, restart or not.
 */
export const appender =
  (connection: Connection, known: Knowledge, options: { readonly patience: number }) =>
  async (append: Append): Promise<E.Either<StoreError, Appended>> => {
    const { stream, expected, events, signal } = append
    let actual: number | undefined
    for (let round = 0, fresh = false; round < ROUNDS; round++) {
      const last = await known.last(stream, fresh, signal)
      if (E.isLeft(last)) return last
      const stored = await known.stored(events, signal)
      if (E.isLeft(stored)) return stored
      const verdict = judge({ stream, expected, events, last: last.right, known: stored.right })
      if (E.isLeft(verdict) || verdict.right !== 'add') {
        const certain = events.length > 0 && (E.isRight(verdict) || verdict.left._tag === 'DuplicateWithOtherContent')
        if (fresh || certain) return verdict as E.Either<StoreError, Appended>
        fresh = true
        continue
      }
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
        if (position === undefined) known.forget(stream)
        else known.wrote(stream, events, revision, position)
        return position === undefined
          ? placed(stream, await known.last(stream, true, signal), revision)
          : E.right({ revision, position: toPosition(position), repeated: false })
      }
      actual = sent.right.actual
      if ((actual ?? -1) < (after ?? -1)) known.forget(stream)
      fresh = true
    }
    return E.left(unavailable(`others wrote to ${stream} first ${ROUNDS} times; its last revision was ${actual}`))
  }

type Last = Pick<Appended, 'revision' | 'position'>

/** For the rare answer that names no position: the place of what was written, as the stream itself tells it. */
const placed = (
  stream: string,
  last: E.Either<StoreError, Last | undefined>,
  revision: number,
): E.Either<StoreError, Appended> => {
  if (E.isLeft(last)) return last
  return last.right === undefined
    ? E.left(gone(stream))
    : E.right({ revision, position: last.right.position, repeated: false })
}
