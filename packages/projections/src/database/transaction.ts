import * as E from 'fp-ts/lib/Either.js'
import type { Kysely } from 'kysely'
import type { ProjectionError } from '../runtime/error.js'
import type { InTransaction } from './base.js'
import type { Schema } from './schema.js'

/** Transactions on a connection of Kysely's. The library rolls back only when something is thrown, so an error as a value is. */
export const transactionsOn =
  (writing: Kysely<Schema>): InTransaction =>
  async (work) => {
    const refused: { because?: E.Left<ProjectionError> } = {}
    const broken: { because?: unknown } = {}
    try {
      return await writing.transaction().execute(async (tx) => {
        const done = await work(tx).catch((error: unknown) => {
          broken.because = error
          throw error
        })
        if (E.isRight(done)) return done
        refused.because = done
        throw new Error('rolled back')
      })
    } catch (error) {
      if (refused.because !== undefined) return refused.because
      // Where rolling back failed, too, that says nothing: what was wrong came before.
      throw broken.because ?? error
    }
  }
