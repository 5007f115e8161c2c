import * as E from 'fp-ts/lib/Either.js'
import type { Redress } from '../../redress.js'
import { type Failure, ofStore, ofViews } from '../failure.js'

/** Long enough for a service to take a large register in. */
const PATIENCE_MS = 10 * 60_000

/** Waits until whoever keeps the read models has taken in all that is in the log. */
export const followed = async (
  { store, views }: Redress,
  patienceMs = PATIENCE_MS,
): Promise<E.Either<Failure, void>> => {
  const head = await store.head()
  if (E.isLeft(head)) return E.left(ofStore(head.left))
  if (head.right === undefined) return E.right(undefined)
  return E.mapLeft(ofViews)(await views.waitFor(head.right, patienceMs)())
}
