import { randomUUID } from 'node:crypto'
import { refusalOf } from './faults.js'
import { checkpointEvery, passes } from './filter.js'
import type { Held, ServerLog, Stored } from './log.js'
import { paced, type ReadCall } from './paced.js'
import type { streams } from './pb.js'
import { deleted, thrown } from './refusal.js'
import type { Server } from './server.js'
import { begins, buried, indexOf, visible } from './sight.js'
import { caughtUp, checkpoint, confirmation, eventMessage, fellBehind, nameOf } from './wire.js'

type Options = InstanceType<typeof streams.ReadReq.Options>

/** A live subscriber that is this far back is told that it fell behind. */
const BEHIND = 2_000

/** What is followed: the whole log or one stream, and where to begin (strictly after what is given). */
const followed = (
  log: ServerLog,
  options: Options,
): { readonly list: () => ReadonlyArray<Stored>; readonly at: number } => {
  const all = options.getAll()
  if (all !== undefined) {
    const position = all.hasPosition() ? Number(all.getPosition()?.getCommitPosition()) : undefined
    const at = all.hasEnd() ? log.all.length : position === undefined ? 0 : indexOf(log, position + 1)
    return { list: () => log.all, at }
  }
  const stream = options.getStream()
  const list = (): ReadonlyArray<Stored> => log.streams.get(nameOf(stream?.getStreamIdentifier()))?.records ?? []
  const revision = stream === undefined || stream.hasStart() ? -1 : Number(stream.getRevision())
  return { list, at: stream?.hasEnd() === true ? list().length : revision + 1 }
}

const grown = (log: ServerLog, call: ReadCall): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      log.listeners.delete(done)
      for (const event of ['cancelled', 'close', 'error']) call.off(event, done)
      resolve()
    }
    log.listeners.add(done)
    for (const event of ['cancelled', 'close', 'error']) call.on(event, done)
  })

/** All events after a place, then those that come, with checkpoints where a filter leaves events out. */
export const subscription = async (server: Server, call: ReadCall, options: Options): Promise<void> => {
  const fault = server.faults.take('subscribe')
  const refused = refusalOf(fault)
  if (refused !== undefined) return void call.emit('error', refused)
  if (fault?._tag === 'DropBefore') return server.drop()
  if (fault?._tag === 'Deadline' && fault.silent === true) return
  const from = options.getAll()?.getPosition()
  if (from !== undefined && !begins(server.log, Number(from.getCommitPosition()), true))
    return void call.emit('error', thrown)
  const write = paced(server, call, fault)
  const filter = options.getFilter()
  const name = options.hasStream() ? nameOf(options.getStream()?.getStreamIdentifier()) : undefined
  if (name !== undefined && buried(server.log, name)) return void call.emit('error', deleted(name))
  const held = (): Held | undefined => (name === undefined ? undefined : server.log.streams.get(name))
  const passed = passes(filter)
  const fits = (event: Stored): boolean => passed(event) && event.revision >= (held()?.before ?? 0)
  // Of a stream that is not there the server says nothing, not even that it has caught up.
  const there = (): boolean => name === undefined || visible(server.log, name) !== undefined
  const every = checkpointEvery(filter)
  const { list, at: start } = followed(server.log, options)
  let at = start
  let looked = 0
  let live = false
  if (!(await write(confirmation(randomUUID())))) return
  for (;;) {
    const behind = list().length - at
    if (live && behind > BEHIND) {
      live = false
      if (!(await write(fellBehind()))) return
    }
    while (at < list().length) {
      const event = list()[at]
      if (event === undefined) break
      at += 1
      looked += 1
      if (fits(event) && !(await write(eventMessage(event)))) return
      if (looked % every === 0 && !(await write(checkpoint(event.position)))) return
      if (call.cancelled || call.destroyed) return
      // Filtered events cost no write, and a long run of them must not hold the event loop.
      if (looked % 1_000 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    if (name !== undefined && buried(server.log, name)) {
      const stone = server.log.all.findLast(({ stream, type }) => stream === name && type === '$streamDeleted')
      if (stone !== undefined) await write(eventMessage(stone))
      return void call.emit('error', deleted(name))
    }
    if (!live && there()) {
      live = true
      if (!(await write(caughtUp()))) return
      if (at < list().length) continue
    }
    await grown(server.log, call)
    if (call.cancelled || call.destroyed) return
  }
}
