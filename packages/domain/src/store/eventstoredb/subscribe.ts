import * as E from 'fp-ts/lib/Either.js'
import { closed } from '../adapter/errors.js'
import { toPosition } from '../adapter/position.js'
import { filterOf, startOf } from '../adapter/range.js'
import type { Notice, Position, ReadAllOptions, RecordedEvent, StoreError } from '../port.js'
import { headOf } from './read.js'
import { readAll as allRequest, subscribeAll, wanted } from './request.js'
import { resumed } from './resume.js'
import { endOf, type Source } from './source.js'
import { decode, positionOf } from './wire.js'

/** After so many ms without an event a live subscription looks whether the log has grown by events it leaves out. */
const QUIET = 250

/**
 * How far a quiet subscription has seen the log. The server tells a filtered one only now and then, and a reader that
 * waits for a position must not wait for the next event that happens to fit: nothing that fits between `at` and the
 * head means that all of it was seen.
 */
const seenTo = async (source: Source, at: number, options: ReadAllOptions, signal: AbortSignal): Promise<number> => {
  const end = await headOf(source, signal)
  if (E.isLeft(end) || end.right <= at) return at
  if (options.types?.length === 0) return end.right
  // The one at `at` may fit, and is included: hence two.
  const next = await source.scan(allRequest(at, options, 2), signal)
  if (E.isLeft(next)) return at
  const onTheWay = next.right.events.some((event) => positionOf(event) > at && positionOf(event) <= end.right)
  return onTheWay ? at : end.right
}

/** All events after a position, then those that come, pushed by the server and pulled from the wire. */
export async function* subscribe(
  source: Source,
  after: Position | undefined,
  options: ReadAllOptions = {},
): AsyncGenerator<E.Either<StoreError, Notice>> {
  const start = startOf(after)
  if (E.isLeft(start)) return yield start
  if (source.ending.aborted) return yield E.left(closed)
  if (options.signal?.aborted === true) return
  const signal = endOf(source, options.signal)
  const { limit } = filterOf(options)
  const fits = wanted(options)
  let at = start.right
  let live = false
  let announced: number | undefined
  const request = () => {
    live = false
    return subscribeAll(at, options)
  }
  // Caught up means: all that was there when the subscription began has been seen, whether it fitted or not.
  const before = await headOf(source, signal)
  if (E.isLeft(before)) {
    if (!signal.aborted) yield before
    return
  }
  let events: RecordedEvent[] = []
  const full = (): E.Either<StoreError, Notice> => {
    const notice: Notice = { _tag: 'Events', events }
    events = []
    return E.right(notice)
  }
  for await (const chunk of resumed(source.connection, {
    ...source,
    request,
    signal,
    limit,
    wait: QUIET,
    endless: true,
  })) {
    if (E.isLeft(chunk)) return yield chunk
    for (const response of chunk.right) {
      const recorded = response.getEvent()?.getEvent()
      const checkpoint = response.getCheckpoint()
      if (recorded !== undefined && positionOf(recorded) > at) {
        at = positionOf(recorded)
        const event = decode(recorded)
        if (event !== undefined && fits(event)) events.push(event)
      } else if (checkpoint !== undefined) at = Math.max(at, Number(checkpoint.getCommitPosition()))
      else if (response.hasCaughtUp()) {
        live = true
        at = Math.max(at, before.right)
      } else if (response.hasFellBehind()) live = false
      if (events.length < limit) continue
      yield full()
      if (signal.aborted) return
    }
    const quiet = chunk.right.length === 0
    // While it catches up batches are filled; live, nothing waits.
    if (events.length > 0 && (live || quiet)) yield full()
    if (signal.aborted) return
    if (live && quiet) at = await seenTo(source, at, options, signal)
    if (live && announced !== at && !signal.aborted) {
      announced = at
      yield E.right({ _tag: 'CaughtUp', position: at === 0 ? undefined : toPosition(at) })
    }
  }
}
