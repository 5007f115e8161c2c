import type { handleUnaryCall } from '@grpc/grpc-js'
import type { WireExpected } from './check.js'
import { type ServerLog, write } from './log.js'
import { shared, streams } from './pb.js'
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

const refusedAs = (log: ServerLog, name: string, expected: WireExpected): Refusal | undefined => {
  const held = log.streams.get(name)
  if (held?.tombstoned === true) return deleted(name)
  const last = (held?.records.length ?? 0) - 1
  const fits =
    expected === 'any' ||
    (expected === 'no_stream' ? last < 0 : expected === 'stream_exists' ? last >= 0 : expected === last)
  return fits
    ? undefined
    : wrongVersion(name, typeof expected === 'number' ? expected : -1, last < 0 ? undefined : last)
}

/** A deleted stream is hidden by its metadata: who writes it again goes on with its revisions. */
export const remove =
  ({ log }: Server): handleUnaryCall<streams.DeleteReq, streams.DeleteResp> =>
  (call, respond) => {
    const options = call.request.getOptions() ?? new streams.DeleteReq.Options()
    const name = nameOf(options.getStreamIdentifier())
    const refused = refusedAs(log, name, expectedOf(options))
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
    const refused = refusedAs(log, name, expectedOf(options))
    if (refused !== undefined) return respond(refused)
    const held = log.streams.get(name) ?? { records: [], before: 0, most: Number.POSITIVE_INFINITY, tombstoned: false }
    held.tombstoned = true
    log.streams.set(name, held)
    respond(null, new streams.TombstoneResp().setNoPosition(new shared.Empty()))
  }
