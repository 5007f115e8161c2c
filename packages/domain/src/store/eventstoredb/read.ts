import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { closed } from '../adapter/errors.js'
import { toPosition } from '../adapter/position.js'
import { BATCH, filterOf, startOf } from '../adapter/range.js'
import type { Batch, Position, ReadAllOptions, ReadOptions, RecordedEvent, StoreError } from '../port.js'
import { foreign } from './damage.js'
import { readFar, readLast, readStream, wanted } from './request.js'
import { resumed } from './resume.js'
import { isAborted } from './retry.js'
import { endOf, type Source } from './source.js'
import { decode, positionOf, type Recorded, revisionOf } from './wire.js'

/** Position of the last event, 0 for none. */
export const headOf = async (source: Source, signal?: AbortSignal): Promise<E.Either<StoreError, number>> =>
  E.map(({ events }: { readonly events: ReadonlyArray<Recorded> }) => {
    const [last] = events
    return last === undefined ? 0 : positionOf(last)
  })(await source.scan(readLast(), signal))

export const head =
  (source: Source): TaskEither<StoreError, Position | undefined> =>
  async () => {
    if (source.ending.aborted) return E.left(closed)
    return E.map((at: number) => (at === 0 ? undefined : toPosition(at)))(await headOf(source))
  }

const whole = (n: number): number => (n >= Number.MAX_SAFE_INTEGER ? Number.MAX_SAFE_INTEGER : Math.ceil(n))

/** A stream, in batches that are pulled; a call that breaks goes on after the last event that came. */
export async function* read(source: Source, stream: string, options: ReadOptions = {}): AsyncGenerator<Batch> {
  if (source.ending.aborted) return yield E.left(closed)
  const backwards = options.direction === 'backwards'
  const signal = endOf(source, options.signal)
  // Beyond the last revision a read backwards begins at the end: so it is asked for, and what is later left out.
  const top = backwards ? (options.from ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
  let from = backwards ? undefined : Math.max(0, Math.trunc(options.from ?? 0))
  let left = whole(options.max ?? Number.POSITIVE_INFINITY)
  if (left <= 0 || top < 0) return
  if (backwards && Number.isFinite(top)) from = Math.trunc(top)
  let batch: RecordedEvent[] = []
  let seen: Recorded[] = []
  let start = from
  let any = false
  const note = (): void => {
    if (!backwards && start !== undefined) source.known.saw(stream, start, seen)
    start = from
    seen = []
  }
  const request = () => (left <= 0 || (from ?? 0) < 0 ? undefined : readStream({ stream, from, backwards, max: left }))
  for await (const chunk of resumed(source.connection, { ...source, request, signal, limit: BATCH })) {
    if (E.isLeft(chunk)) return yield chunk
    for (const response of chunk.right) {
      const recorded = response.getEvent()?.getEvent()
      if (recorded === undefined) continue
      any = true
      const event = decode(recorded)
      const revision = revisionOf(recorded)
      if (event === undefined) return yield E.left(foreign(stream, revision))
      batch.push(event)
      seen.push(recorded)
      left -= 1
      from = backwards ? revision - 1 : revision + 1
      if (batch.length < BATCH) continue
      note()
      yield E.right(batch)
      batch = []
      if (signal.aborted) break
    }
  }
  if (source.ending.aborted) return yield E.left(closed)
  if (!signal.aborted && (any || from === 0)) note()
  if (batch.length > 0 && !isAborted(options.signal)) yield E.right(batch)
}

/** The log after a position up to its end at the time of asking: a busy writer must not keep a reader for ever. */
export async function* readAll(
  source: Source,
  after: Position | undefined,
  options: ReadAllOptions = {},
): AsyncGenerator<Batch> {
  const start = startOf(after)
  if (E.isLeft(start)) return yield start
  if (source.ending.aborted) return yield E.left(closed)
  if (isAborted(options.signal)) return
  const signal = endOf(source, options.signal)
  const end = await headOf(source, options.signal)
  if (E.isLeft(end)) return yield source.ending.aborted ? E.left(closed) : end
  if (options.types?.length === 0) return
  const { limit } = filterOf(options)
  const fits = wanted(options)
  let at = start.right
  let batch: RecordedEvent[] = []
  const request = () => (at < end.right ? readFar(at, options) : undefined)
  for await (const chunk of resumed(source.connection, { ...source, request, signal, limit: BATCH })) {
    if (E.isLeft(chunk)) return yield chunk
    for (const response of chunk.right) {
      const recorded = response.getEvent()?.getEvent()
      if (recorded === undefined) continue
      const position = positionOf(recorded)
      // A read from a position includes it.
      if (position <= at) continue
      if (position > end.right) {
        at = end.right
        break
      }
      at = position
      const event = decode(recorded)
      if (event === undefined || !fits(event)) continue
      batch.push(event)
      if (batch.length < limit) continue
      yield E.right(batch)
      batch = []
      if (signal.aborted) break
    }
    if (signal.aborted || at >= end.right) break
  }
  if (source.ending.aborted) return yield E.left(closed)
  if (batch.length > 0 && !isAborted(options.signal)) yield E.right(batch)
}
