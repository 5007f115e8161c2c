import { setImmediate as turn } from 'node:timers/promises'
import * as E from 'fp-ts/lib/Either.js'
import type { Notice, Position, ReadAllOptions, StoreError } from '../port.js'
import type { Log, LogQuery, Page } from './log.js'
import { toPosition } from './position.js'
import { filterOf, nextAfter, startOf } from './range.js'

interface Found {
  readonly page: Page
  readonly at: number
}

/** The next page after `at`, and the place up to which nothing is left unseen. */
const look = async (
  log: Log,
  at: number,
  filter: Pick<LogQuery, 'limit' | 'category' | 'types'>,
): Promise<E.Either<StoreError, Found>> => {
  const end = await log.head()
  if (E.isLeft(end)) return end
  if (end.right <= at) return E.right({ page: { events: [], more: false }, at })
  const page = await log.logPage({ ...filter, after: at, upTo: end.right })
  return E.map((found: Page) => ({ page: found, at: nextAfter(found, end.right) }))(page)
}

/**
 * All events after a position, then those that come. `CaughtUp` tells how far the log was looked through, so it may
 * come without events before it when all the new ones were filtered out.
 */
export async function* subscribe(
  log: Log,
  after: Position | undefined,
  options: ReadAllOptions = {},
): AsyncGenerator<E.Either<StoreError, Notice>> {
  const start = startOf(after)
  if (E.isLeft(start)) return yield start
  const stopped = (): boolean => options.signal?.aborted === true
  const filter = filterOf(options)
  let at = start.right
  let announced: number | undefined
  for (let begun = false; !stopped(); begun = true) {
    const seen = log.bell.count()
    const found = await look(log, at, filter)
    // A live subscription ends with its store; one on a store that was closed before is a mistake, and is told so.
    if (E.isLeft(found)) return begun && found.left._tag === 'Closed' ? undefined : yield found
    const { page } = found.right
    at = found.right.at
    if (page.events.length > 0) yield E.right({ _tag: 'Events', events: page.events })
    if (stopped()) return
    if (page.more) {
      await turn()
      continue
    }
    if (announced !== at) yield E.right({ _tag: 'CaughtUp', position: at === 0 ? undefined : toPosition(at) })
    announced = at
    await log.bell.wait(seen, options.signal)
  }
}
