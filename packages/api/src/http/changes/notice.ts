import type { Position } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { Scope } from '../../identity/scope.js'
import type { Redress } from '../../redress.js'
import { isWithin } from '../within.js'

/** Complaints that changed, up to a place in the log. */
export interface Notice {
  readonly position: Position
  /** Those that a scope may know of; where a complaint is, is looked up once, whoever asks. */
  readonly within: (scope: Scope) => Promise<ReadonlyArray<string>>
}

export const noticeOf = (
  { register }: Pick<Redress['views'], 'register'>,
  position: Position,
  complaints: ReadonlyArray<string>,
): Notice => {
  const look = () => Promise.all(complaints.map((complaint) => register.one(complaint)()))
  let looked: ReturnType<typeof look> | undefined
  return {
    position,
    within: async (scope) => {
      if (scope === 'whole') return complaints
      looked ??= look()
      const rows = await looked
      return complaints.filter((_, i) => {
        const row = rows[i]
        return row !== undefined && E.isRight(row) && isWithin(scope, row.right)
      })
    },
  }
}
