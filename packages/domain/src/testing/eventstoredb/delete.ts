import type { handleUnaryCall } from '@grpc/grpc-js'
import type { WireExpected } from './check.js'
import { entomb, type ServerLog, write } from './log.js'
import { streams } from './pb.js'
import { deleted, type Refusal, wrongVersion } from './refusal.js'
import type { Server } from './server.js'
import { nameOf } from './wire.js'

interface Expectation {
  readonly hasAny: () => boolean
  readonly hasNoStream: () => boolean
  readonly hasStreamExists: () => boolean
  readonly getRevision: () => string
}

const expectedOf = (options: Expectation): WireExpected =>
  options.hasAny()
    ? 'any'
    : options.hasNoStream()
      ? 'no_stream'
      : options.hasStreamExists()
        ? 'stream_exists'
        : Number(options.getRevision())

/** A stream that is not there can be tombstoned, but not deleted. */
const refusedAs = (log: ServerLog, name: string, expected: WireExpected, forEver: boolean): Refusal | undefined => {
  const held = log.streams.get(name)
  const gone = held?.before === Number.POSITIVE_INFINITY
  if (held?.tombstoned === true || (gone && expected === 'stream_exists')) return deleted(name)
  const last = (held?.records.length ?? 0) - 1
  const there = last >= 0
  const fits =
    expected === 'any'
      ? there || forEver
      : expected === 'no_stream'
        ? gone || (!there && forEver)
        : expected === 'stream_exists'
          ? there
          : expected === last
  return fits ? undefined : wrongVersion(name, expected, last)
}

/** A deleted stream is hidden by its metadata: who writes it again goes on with its revisions. */
export const remove =
  ({ log }: Server): handleUnaryCall<streams.DeleteReq, streams.DeleteResp> =>
  (call, respond) => {
    const options = call.request.getOptions() ?? new streams.DeleteReq.Options()
    const name = nameOf(options.getStreamIdentifier())
    const refused = refusedAs(log, name, expectedOf(options), false)
    if (refused !== undefined) return respond(refused)
    const data = Buffer.from('{"$tb":9223372036854775807}')
    const event = {
      id: crypto.randomUUID(),
      type: '$metadata',
      contentType: 'application/json',
      metadata: Buffer.alloc(0),
    }
    const at = String(write(log, `$$${name}`, [{ ...event, data }])?.position ?? 0)
    const position = new streams.DeleteResp.Position().setCommitPosition(at).setPreparePosition(at)
    respond(null, new streams.DeleteResp().setPosition(position))
  }

/** A tombstoned stream can never be written again. */
export const tombstone =
  ({ log }: Server): handleUnaryCall<streams.TombstoneReq, streams.TombstoneResp> =>
  (call, respond) => {
    const options = call.request.getOptions() ?? new streams.TombstoneReq.Options()
    const name = nameOf(options.getStreamIdentifier())
    const refused = refusedAs(log, name, expectedOf(options), true)
    if (refused !== undefined) return respond(refused)
    const at = String(entomb(log, name).position)
    const position = new streams.TombstoneResp.Position().setCommitPosition(at).setPreparePosition(at)
    respond(null, new streams.TombstoneResp().setPosition(position))
  }
