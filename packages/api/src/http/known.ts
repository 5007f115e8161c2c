import * as E from 'fp-ts/lib/Either.js'
import { unknownComplaint, viewsFailed } from '../answers/error.js'
import type { ProblemOf } from './problem.js'
import { fromAnswer } from './problem-from.js'
import type { Ask, Service } from './route.js'
import { isWithin } from './within.js'

/**
 * Whether who asks may know of a complaint: it is or was taken in within their units, or they have it themselves. Whoever may not
 * is told the same as if it did not exist.
 */
export const known = async (
  { views }: Service,
  { who, scope }: Pick<Ask, 'who' | 'scope'>,
  complaint: string,
): Promise<E.Either<ProblemOf, void>> => {
  if (scope === 'whole') return E.right(undefined)
  const row = await views.register.one(complaint)()
  if (E.isLeft(row)) return E.left(fromAnswer(viewsFailed(row.left)))
  const { handler, owner } = row.right ?? {}
  return isWithin(scope, row.right) || handler === who.id || owner === who.id
    ? E.right(undefined)
    : E.left(fromAnswer(unknownComplaint(complaint)))
}
