import any from 'google-protobuf/google/protobuf/any_pb.js'
import empty from 'google-protobuf/google/protobuf/empty_pb.js'
import type { Outcome, WireExpected } from './check.js'
import { shared, status } from './pb.js'
import type { Refusal } from './refusal.js'

type Message = { serializeBinary: () => Uint8Array }

const packed = (message: Message, type: string): InstanceType<typeof any.Any> => {
  const details = new any.Any()
  details.pack(message.serializeBinary(), `event_store.client.${type}`)
  return details
}

/** A refusal inside a batch append: the call goes on. */
export const failed = (
  name: string,
  outcome: Exclude<Outcome, { _tag: 'Written' | 'Lost' }>,
  expected: WireExpected,
): InstanceType<typeof status.Status> => {
  const error = new status.Status()
  if (outcome._tag === 'WrongExpectedVersion') {
    const details = new shared.WrongExpectedVersion()
    if (outcome.actual === undefined) details.setCurrentNoStream(new empty.Empty())
    else details.setCurrentStreamRevision(String(outcome.actual))
    if (expected === 'any') details.setExpectedAny(new empty.Empty())
    else if (expected === 'no_stream') details.setExpectedNoStream(new empty.Empty())
    else if (expected === 'stream_exists') details.setExpectedStreamExists(new empty.Empty())
    else details.setExpectedStreamPosition(String(expected))
    return error.setCode(6).setMessage('WrongExpectedVersion').setDetails(packed(details, 'WrongExpectedVersion'))
  }
  if (outcome._tag === 'StreamDeleted') {
    const identifier = new shared.StreamIdentifier().setStreamName(Buffer.from(name))
    const details = new shared.StreamDeleted().setStreamIdentifier(identifier)
    return error.setCode(5).setMessage('StreamDeleted').setDetails(packed(details, 'StreamDeleted'))
  }
  if (outcome._tag === 'BadRequest') {
    const details = new shared.BadRequest().setMessage(`${outcome.what} should not be empty.`)
    return error.setCode(3).setMessage('BadRequest').setDetails(packed(details, 'BadRequest'))
  }
  const details = new shared.MaximumAppendSizeExceeded().setMaxappendsize(outcome.limit)
  return error
    .setCode(3)
    .setMessage('MaximumAppendSizeExceeded')
    .setDetails(packed(details, 'MaximumAppendSizeExceeded'))
}

/**
 * A refusal as a batch append tells it: in an answer, and the call goes on. Only where the leader is named does the call
 * end, with trailers: then `undefined`.
 */
export const saidInAnswer = ({ details = '', metadata }: Refusal): InstanceType<typeof status.Status> | undefined => {
  const exception = metadata?.get('exception')[0]
  if (exception === 'not-leader') return undefined
  const error = new status.Status()
  if (exception === 'access-denied')
    return error.setCode(7).setMessage('AccessDenied').setDetails(packed(new shared.AccessDenied(), 'AccessDenied'))
  if (details.startsWith('Operation timed out'))
    return error.setCode(4).setMessage('Timeout').setDetails(packed(new shared.Timeout(), 'Timeout'))
  const nothing = new any.Any()
  nothing.pack(new empty.Empty().serializeBinary(), 'google.protobuf.Empty')
  return error.setMessage(details.replace('Too Busy', 'Busy')).setDetails(nothing)
}
