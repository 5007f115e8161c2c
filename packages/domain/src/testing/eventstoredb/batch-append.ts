import type { handleBidiStreamingCall } from '@grpc/grpc-js'
import empty from 'google-protobuf/google/protobuf/empty_pb.js'
import { failed, saidInAnswer } from './batch-status.js'
import { append, type Outcome, type WireExpected } from './check.js'
import { suffer } from './faults.js'
import type { Proposed } from './log.js'
import { shared, streams } from './pb.js'
import type { Server } from './server.js'
import { nameOf, proposedOf } from './wire.js'

type Options = InstanceType<typeof streams.BatchAppendReq.Options>
interface Open {
  readonly options: Options
  readonly events: Proposed[]
}

const expectedOf = (options: Options): WireExpected =>
  options.hasNoStream()
    ? 'no_stream'
    : options.hasStreamExists()
      ? 'stream_exists'
      : options.hasAny()
        ? 'any'
        : Number(options.getStreamPosition())

const answerOf = (
  name: string,
  outcome: Exclude<Outcome, { _tag: 'Lost' }>,
  expected: WireExpected,
): streams.BatchAppendResp => {
  const answer = new streams.BatchAppendResp()
  answer.setStreamIdentifier(new shared.StreamIdentifier().setStreamName(Buffer.from(name)))
  if (outcome._tag !== 'Written') return answer.setError(failed(name, outcome, expected))
  const success = new streams.BatchAppendResp.Success().setCurrentRevision(String(outcome.revision))
  if (outcome.position === undefined) success.setNoPosition(new empty.Empty())
  else
    success.setPosition(
      new shared.AllStreamPosition()
        .setCommitPosition(String(outcome.position))
        .setPreparePosition(String(outcome.position)),
    )
  return answer.setSuccess(success)
}

/** The other form of an id, which the server uses where it makes the answer itself. */
const structured = (id: shared.UUID): shared.UUID => {
  const hex = id.getString().replaceAll('-', '')
  const half = (from: number): string => String(BigInt.asIntN(64, BigInt(`0x${hex.slice(from, from + 16)}`)))
  return new shared.UUID().setStructured(
    new shared.UUID.Structured().setMostSignificantBits(half(0)).setLeastSignificantBits(half(16)),
  )
}

/** Many appends over one call, each answered by its correlation id. */
export const batchAppend =
  (server: Server): handleBidiStreamingCall<streams.BatchAppendReq, streams.BatchAppendResp> =>
  (call) => {
    const open = new Map<string, Open>()
    const finish = async (correlation: shared.UUID, { options, events }: Open): Promise<void> => {
      const name = nameOf(options.getStreamIdentifier())
      const expected = expectedOf(options)
      const done = await suffer(server.faults.take('append'), server.drop, () =>
        append(server.log, name, expected, events),
      )
      if (done === undefined) return
      if ('answer' in done) {
        if (done.answer._tag === 'Lost') return
        return void call.write(answerOf(name, done.answer, expected).setCorrelationId(correlation))
      }
      const error = saidInAnswer(done.refused)
      if (error === undefined) return void call.emit('error', done.refused)
      call.write(new streams.BatchAppendResp().setCorrelationId(structured(correlation)).setError(error))
    }
    call.on('data', (message: streams.BatchAppendReq) => {
      const correlation = message.getCorrelationId() ?? new shared.UUID()
      const id = correlation.getString()
      const options = open.get(id)?.options ?? message.getOptions() ?? new streams.BatchAppendReq.Options()
      const one: Open = open.get(id) ?? { options, events: [] }
      open.set(id, one)
      one.events.push(...message.getProposedMessagesList().map(proposedOf))
      if (!message.getIsFinal()) return
      open.delete(id)
      void finish(correlation, one)
    })
    // A client that has ended its side is not answered with an end: such a call goes on until it is cancelled.
    call.on('error', () => undefined)
  }
