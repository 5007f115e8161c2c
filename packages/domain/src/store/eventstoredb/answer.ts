import * as E from 'fp-ts/lib/Either.js'
import { invalidEvent, notLeader, timeout, tooLarge, unavailable } from '../adapter/errors.js'
import type { Prepared } from '../adapter/prepare.js'
import { tombstoned } from './damage.js'
import { denied, type Failure } from './failure.js'
import { shared, type streams } from './pb.js'

/** What the server made of the events. */
export type Written =
  | { readonly _tag: 'Written'; readonly revision: number; readonly position: number | undefined }
  | { readonly _tag: 'Wrong'; readonly actual: number | undefined }

interface Sent {
  readonly stream: string
  readonly events: ReadonlyArray<Prepared>
}

const sizeOf = (events: ReadonlyArray<Prepared>): number =>
  events.reduce((sum, { json }) => sum + Buffer.byteLength(json), 0)

const refused = (answer: streams.BatchAppendResp, { stream, events }: Sent): E.Either<Failure, Written> => {
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
  if (type !== 'BadRequest') return E.left({ error: unavailable(said), again: true })
  const what = shared.BadRequest.deserializeBinary(bytes).getMessage()
  return E.left({ error: invalidEvent(what, what), again: false })
}

/** Reads the answer to an append. */
export const answered = (answer: streams.BatchAppendResp, sent: Sent): E.Either<Failure, Written> => {
  const success = answer.getSuccess()
  if (success === undefined) return refused(answer, sent)
  const position = success.getPosition()
  return E.right({
    _tag: 'Written',
    revision: Number(success.getCurrentRevision()),
    position: position === undefined ? undefined : Number(position.getCommitPosition()),
  })
}
