import type { handleServerStreamingCall } from '@grpc/grpc-js'
import { refusalOf } from './faults.js'
import { passes } from './filter.js'
import type { ServerLog, Stored } from './log.js'
import { paced, type ReadCall } from './paced.js'
import type { streams } from './pb.js'
import { astray, badRequest, deleted, thrown, timedOut, unreadable } from './refusal.js'
import type { Server } from './server.js'
import { begins, buried, indexOf, visible } from './sight.js'
import { subscription } from './subscription.js'
import { eventMessage, nameOf, notFound } from './wire.js'

type Options = InstanceType<typeof streams.ReadReq.Options>

const backwards = (options: Options): boolean => options.getReadDirection() === 1

/** Index of a revision in what can be seen. */
const startIn = (
  seen: ReadonlyArray<Stored>,
  options: InstanceType<typeof streams.ReadReq.Options.StreamOptions>,
): number =>
  options.hasStart()
    ? -(seen[0]?.revision ?? 0)
    : options.hasEnd()
      ? seen.length - 1
      : Number(BigInt(options.getRevision())) - (seen[0]?.revision ?? 0)

function* fromStream(seen: ReadonlyArray<Stored>, options: Options): Generator<Stored> {
  const stream = options.getStream()
  if (stream === undefined) return
  const start = startIn(seen, stream)
  const step = backwards(options) ? -1 : 1
  // The real server starts a read backwards from beyond the end at the end.
  for (let i = step < 0 ? Math.min(start, seen.length - 1) : Math.max(0, start); ; i += step) {
    const event = seen[i]
    if (event === undefined) return
    yield event
  }
}

/** Forwards from a position includes it, backwards does not. */
function* fromAll(log: ServerLog, options: Options): Generator<Stored> {
  const all = options.getAll()
  if (all === undefined) return
  const position = all.hasPosition() ? Number(all.getPosition()?.getCommitPosition()) : undefined
  const fits = passes(options.getFilter())
  // A read sees the log as it was when it began to reach its end; new events do not hold it up.
  const end = log.all.length
  if (backwards(options)) {
    const start = all.hasStart() ? 0 : position === undefined ? end : indexOf(log, position)
    for (let i = start - 1; i >= 0; i--) {
      const event = log.all[i]
      if (event !== undefined && fits(event)) yield event
    }
    return
  }
  const start = all.hasEnd() ? end : position === undefined ? 0 : indexOf(log, position)
  for (let i = start; i < end; i++) {
    const event = log.all[i]
    if (event !== undefined && fits(event)) yield event
  }
}

const readOnce = async (server: Server, call: ReadCall, options: Options): Promise<void> => {
  const fault = server.faults.take('read')
  const refused = refusalOf(fault)
  if (refused !== undefined) return void call.emit('error', refused)
  if (fault?._tag === 'DropBefore') return server.drop()
  if (fault?._tag === 'Deadline') return fault.silent === true ? undefined : void call.emit('error', timedOut('read'))
  const write = paced(server, call, fault)
  if (options.hasStream()) {
    const name = nameOf(options.getStream()?.getStreamIdentifier())
    if (name === '') return void call.emit('error', thrown)
    if (buried(server.log, name)) return void call.emit('error', deleted(name))
    if (Number(options.getCount()) === 0 || (options.getStream()?.hasEnd() === true && !backwards(options)))
      return void call.emit('error', unreadable)
    const seen = visible(server.log, name)
    if (seen === undefined) {
      await write(notFound(name))
      call.end()
      return
    }
  }
  const from = options.getAll()?.getPosition()
  if (from !== undefined && !begins(server.log, Number(from.getCommitPosition()), !backwards(options)))
    return void call.emit('error', astray(options.hasFilter()))
  const name = nameOf(options.getStream()?.getStreamIdentifier())
  const events = options.hasAll()
    ? fromAll(server.log, options)
    : fromStream([...(visible(server.log, name) ?? [])], options)
  let left = Number(options.getCount())
  for (const event of events) {
    if (left <= 0) break
    left -= 1
    if (!(await write(eventMessage(event)))) return
  }
  call.end()
}

/** Reading, once or live. */
export const read =
  (server: Server): handleServerStreamingCall<streams.ReadReq, streams.ReadResp> =>
  (call) => {
    call.on('error', () => undefined)
    const options = call.request.getOptions()
    if (options === undefined) return void call.emit('error', badRequest('options are missing'))
    if (
      options.hasFilter() &&
      options.hasSubscription() &&
      (options.getFilter()?.getCheckpointintervalmultiplier() ?? 0) < 1
    )
      return void call.emit('error', badRequest('checkpointInterval must be greater than 0'))
    if (options.hasSubscription()) void subscription(server, call, options)
    else void readOnce(server, call, options)
  }
