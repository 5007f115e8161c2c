import * as E from 'fp-ts/lib/Either.js'
import { ownerChanged, type ProjectionError } from './error.js'
import type { Stages } from './stages.js'
import type { Tenancy } from './tenancy.js'

/** One batch under the lease, if no other process has it; gives the number of events taken. */
export const steppingOf =
  (stages: Stages, tenancy: Tenancy) => async (): Promise<E.Either<ProjectionError, number>> => {
    const entered = await tenancy.enter()
    if (E.isLeft(entered)) return entered
    if (!entered.right) return E.left(ownerChanged)
    try {
      const lines = await stages.lines()
      const done = E.isLeft(lines) ? lines : await stages.step(lines.right)
      if (E.isLeft(done)) stages.discard()
      return done
    } finally {
      await tenancy.leave()
    }
  }
