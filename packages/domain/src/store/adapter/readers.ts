import { setImmediate as turn } from 'node:timers/promises'
import * as E from 'fp-ts/lib/Either.js'
import type { Batch, EventStore, Position, ReadAllOptions, ReadOptions } from '../port.js'
import type { Log } from './log.js'
import { toPosition } from './position.js'
import { BATCH, filterOf, nextAfter, startOf } from './range.js'
import { subscribe } from './subscribe.js'

async function* read(log: Log, stream: string, options: ReadOptions = {}): AsyncGenerator<Batch> {
  const backwards = options.direction === 'backwards'
  let from = options.from ?? (backwards ? Number.MAX_SAFE_INTEGER : 0)
  let left = options.max ?? Number.POSITIVE_INFINITY
  while (left > 0 && options.signal?.aborted !== true) {
    const page = await log.streamPage({ stream, from, backwards, limit: Math.min(BATCH, Math.ceil(left)) })
    if (E.isLeft(page)) return yield page
    const { events, more } = page.right
    const end = events.at(-1)
    if (end === undefined) return
    yield E.right(events)
    if (!more) return
    left -= events.length
    from = end.revision + (backwards ? -1 : 1)
    // A long read must not starve timers and queued appends.
    await turn()
  }
}

async function* readAll(log: Log, after: Position | undefined, options: ReadAllOptions = {}): AsyncGenerator<Batch> {
  const start = startOf(after)
  if (E.isLeft(start)) return yield start
  // The end is fixed at the start: a busy writer must not keep a reader for ever.
  const end = await log.head()
  if (E.isLeft(end)) return yield end
  let at = start.right
  while (at < end.right && options.signal?.aborted !== true) {
    const page = await log.logPage({ ...filterOf(options), after: at, upTo: end.right })
    if (E.isLeft(page)) return yield page
    if (page.right.events.length > 0) yield E.right(page.right.events)
    at = nextAfter(page.right, end.right)
    await turn()
  }
}

/** The reading half of the port over an adapter's look-ups. */
export const readers = (log: Log): Pick<EventStore, 'read' | 'readAll' | 'subscribe' | 'head'> => ({
  read: (stream, options) => read(log, stream, options),
  readAll: (after, options) => readAll(log, after, options),
  subscribe: (after, options) => subscribe(log, after, options),
  head: async () => E.map((n: number) => (n === 0 ? undefined : toPosition(n)))(await log.head()),
})
