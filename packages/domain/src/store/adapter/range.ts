import * as E from 'fp-ts/lib/Either.js'
import type { Position, ReadAllOptions, StoreError } from '../port.js'
import { invalidEvent } from './errors.js'
import type { LogQuery, Page } from './log.js'
import { fromPosition } from './position.js'

/** Events of a stream in one batch. */
export const BATCH = 500
/** Events of the log in one batch unless the reader says otherwise: few enough to be garbage before V8 takes them for old. */
const LOG_BATCH = 100
const MAX_BATCH = 10_000

const batchOf = (wanted: number | undefined): number =>
  Math.min(MAX_BATCH, Math.max(1, Math.trunc(wanted ?? LOG_BATCH) || LOG_BATCH))

/** The number of the event to read after. */
export const startOf = (after: Position | undefined): E.Either<StoreError, number> =>
  after === undefined
    ? E.right(0)
    : E.fromNullable(
        invalidEvent('the position to read after is not one of this store', '起始位置不是本事件库给出的位置'),
      )(fromPosition(after))

/** What of the options does not change from page to page. */
export const filterOf = (options: ReadAllOptions): Pick<LogQuery, 'limit' | 'category' | 'types'> => ({
  limit: batchOf(options.batch),
  category: options.category,
  types: options.types,
})

/** Where to go on after a page of `(at, end]`. */
export const nextAfter = (page: Page, end: number): number => {
  const last = page.events.at(-1)
  return (page.more && last !== undefined ? fromPosition(last.position) : undefined) ?? end
}
