import * as E from 'fp-ts/lib/Either.js'
import type { AccessError } from './error.js'
import type { AccessEntry, AccessLog, AccessQuery } from './port.js'
import { LIMIT } from './row.js'

/**
 * Everything that a question finds, however much it is, page after page; an error ends it. What is recorded while it runs comes
 * last. `limit` counts the entries in all.
 *
 * @example
 * import { accessPages } from '@redress/domain/access'
 *
 * const nobody = { query: () => async () => ({ _tag: 'Right', right: [] }) } as never
 * for await (const page of accessPages(nobody, {})) assert.fail(page._tag)
 */
export async function* accessPages(
  log: Pick<AccessLog, 'query'>,
  { limit = Number.POSITIVE_INFINITY, ...query }: AccessQuery,
): AsyncGenerator<E.Either<AccessError, ReadonlyArray<AccessEntry>>> {
  let [after, left] = [query.after ?? 0, limit]
  while (left > 0) {
    const page = await log.query({ ...query, after, limit: Math.min(left, LIMIT) })()
    if (E.isRight(page) && page.right.length === 0) return
    yield page
    if (E.isLeft(page)) return
    left -= page.right.length
    after = page.right.at(-1)?.seq ?? after
  }
}
