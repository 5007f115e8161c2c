import { existsSync } from 'node:fs'
import { commandBatch, type EventStore, type Position } from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import * as E from 'fp-ts/lib/Either.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { BatchHandler } from '../../import/index.js'
import { shippedRules } from '../../open/rules.js'
import type { Context } from '../context.js'
import { type Failure, ofOpen } from '../failure.js'
import { openToRead } from '../folder.js'

/** Decides as usual, keeps nothing. */
const keepingNothing = (store: EventStore): EventStore => ({
  ...store,
  append: () => TE.right({ revision: 0, position: '' as Position, repeated: false }),
})

interface DryRun {
  readonly batch: BatchHandler
  readonly close: () => Promise<void>
}

/** A batch that decides on what the folder holds, if there is one, and neither makes nor changes anything. */
export const dryBatch = async (context: Context): Promise<E.Either<Failure, DryRun>> => {
  if (!existsSync(context.data)) {
    const rules = shippedRules()
    if (E.isLeft(rules)) return E.left(ofOpen(rules.left))
    const store = keepingNothing(memoryStore())
    return E.right({ batch: commandBatch({ store, rules: rules.right, remember: 0 }), close: store.close })
  }
  const opened = await openToRead(context)
  if (E.isLeft(opened)) return opened
  const { store, rules, close } = opened.right
  return E.right({ batch: commandBatch({ store: keepingNothing(store), rules, remember: 0 }), close })
}
