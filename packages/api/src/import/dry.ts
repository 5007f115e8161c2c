import { commandBatch, type EventStore, type Position, type Rules } from '@redress/domain'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { BatchHandler } from './handler.js'

/** Decides as usual, keeps nothing. */
const keepingNothing = (store: EventStore): EventStore => ({
  ...store,
  append: () => TE.right({ revision: 0, position: '' as Position, repeated: false }),
})

/** A batch that decides on what a store holds and adds nothing to it. */
export const dryRun = (store: EventStore, rules: Rules): BatchHandler =>
  commandBatch({ store: keepingNothing(store), rules, remember: 0 })
