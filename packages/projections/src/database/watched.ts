import type { Position } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { ProjectionError } from '../runtime/error.js'
import type { Target } from '../runtime/target.js'

/** A batch of events that read models took, or could not take. Plain data, so that a thread can hand it on. */
export interface Batched {
  readonly models: ReadonlyArray<string>
  readonly events: number
  /** Events after this place, up to `to`. */
  readonly from: Position | undefined
  readonly to: Position | undefined
  /** From the beginning of its folding until it was written, the batch before it waited for. */
  readonly milliseconds: number
  readonly outcome: 'written' | ProjectionError['_tag']
}

/** A target that tells of every batch that is written to it; the same target where nobody wants to hear. */
export const watched = (target: Target, onBatch: ((batch: Batched) => void) | undefined): Target =>
  onBatch === undefined
    ? target
    : {
        ...target,
        commit: (term, change) => async () => {
          const { models, events, from, to, began } = change
          const written = await target.commit(term, change)()
          if (began !== undefined)
            onBatch({
              ...{ models, events, from, to },
              milliseconds: performance.now() - began,
              outcome: E.isLeft(written) ? written.left._tag : 'written',
            })
          return written
        },
      }
