import { CATEGORY, type EventStore, type StoreError } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { isDemoId } from './parameters.js'

/** What the log holds already. */
export interface Present {
  /** Ids of the demonstration's complaints in it; each was appended whole. */
  readonly demo: ReadonlySet<string>
  /** There is something else: somebody's own register. */
  readonly foreign: boolean
}

/** Looks through the complaints received so far. */
export const presentIn = async (store: EventStore): Promise<E.Either<StoreError, Present>> => {
  const demo = new Set<string>()
  for await (const batch of store.readAll(undefined, { category: CATEGORY, types: ['Received'], batch: 2_000 })) {
    if (E.isLeft(batch)) return batch
    for (const { subject } of batch.right) {
      if (!isDemoId(subject)) return E.right({ demo, foreign: true })
      demo.add(subject)
    }
  }
  return E.right({ demo, foreign: false })
}
