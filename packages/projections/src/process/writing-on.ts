import * as E from 'fp-ts/lib/Either.js'
import type { Base, Writing } from '../database/base.js'
import { type Ask, asking } from '../runtime/query.js'

/** Something that the process manager puts down, in a transaction of its own. */
export const writingOn =
  ({ transaction }: Pick<Base, 'transaction'>) =>
  <Q extends ReadonlyArray<unknown>>(work: (tx: Writing, ...asked: Q) => Promise<unknown>): Ask<Q, void> =>
    asking((...asked) =>
      transaction(async (tx) => {
        await work(tx, ...asked)
        return E.right(undefined)
      }),
    )
