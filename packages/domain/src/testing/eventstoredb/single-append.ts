import type { handleClientStreamingCall, sendUnaryData } from '@grpc/grpc-js'
import { append, MAX_APPEND, type Outcome, type WireExpected } from './check.js'
import { suffer } from './faults.js'
import type { Proposed } from './log.js'
import { shared, streams } from './pb.js'
import { deleted, thrown, tooLarge } from './refusal.js'
import type { Server } from './server.js'
import { nameOf, proposedOf } from './wire.js'

type AppendOptions = InstanceType<typeof streams.AppendReq.Options>
const singleExpected = (options: AppendOptions): WireExpected =>
  options.hasNoStream()
    ? 'no_stream'
    : options.hasStreamExists()
      ? 'stream_exists'
      : options.hasAny()
        ? 'any'
        : Number(options.getRevision())

/** One append in one call: how a client with credentials of its own appends. */
export const singleAppend =
  (server: Server): handleClientStreamingCall<streams.AppendReq, streams.AppendResp> =>
  (call, respond: sendUnaryData<streams.AppendResp>) => {
    const events: Proposed[] = []
    let options: AppendOptions | undefined
    call.on('data', (message: streams.AppendReq) => {
      if (message.hasOptions()) options = message.getOptions()
      const proposed = message.getProposedMessage()
      if (proposed !== undefined) events.push(proposedOf(proposed))
    })
    call.on('error', () => undefined)
    call.on('end', async () => {
      if (options === undefined) return
      const name = nameOf(options.getStreamIdentifier())
      const expected = singleExpected(options)
      const done = await suffer(server.faults.take('append'), server.drop, () =>
        append(server.log, name, expected, events),
      )
      if (done === undefined) return
      if ('refused' in done) return respond(done.refused)
      const { answer } = done
      if (answer._tag === 'Lost') return
      if (answer._tag === 'BadRequest') return respond(thrown)
      if (answer._tag === 'StreamDeleted') return respond(deleted(name))
      if (answer._tag === 'TooLarge') return respond(tooLarge(MAX_APPEND))
      respond(null, singleAnswer(answer, expected))
    })
  }

const singleAnswer = (
  outcome: Extract<Outcome, { _tag: 'Written' | 'WrongExpectedVersion' }>,
  expected: WireExpected,
): streams.AppendResp => {
  if (outcome._tag === 'WrongExpectedVersion') {
    const wrong = new streams.AppendResp.WrongExpectedVersion()
    if (outcome.actual === undefined) wrong.setCurrentNoStream(new shared.Empty())
    else wrong.setCurrentRevision(String(outcome.actual))
    if (expected === 'any') wrong.setExpectedAny(new shared.Empty())
    else if (expected === 'no_stream') wrong.setExpectedNoStream(new shared.Empty())
    else if (expected === 'stream_exists') wrong.setExpectedStreamExists(new shared.Empty())
    else wrong.setExpectedRevision(String(expected))
    return new streams.AppendResp().setWrongExpectedVersion(wrong)
  }
  const success = new streams.AppendResp.Success().setCurrentRevision(String(outcome.revision))
  const at = new streams.AppendResp.Position()
  if (outcome.position === undefined) success.setNoPosition(new shared.Empty())
  else success.setPosition(at.setCommitPosition(String(outcome.position)).setPreparePosition(String(outcome.position)))
  return new streams.AppendResp().setSuccess(success)
}
