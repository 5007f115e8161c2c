import type { Either } from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { type RawBuilder, sql } from 'kysely'
import { attempt } from '../database/failure.js'
import type { ProjectionError } from './error.js'

/** A question to the read models: what is asked, and rows or why they cannot be had. */
export type Ask<Q extends ReadonlyArray<unknown>, A> = (...asked: Q) => TaskEither<ProjectionError, A>

/** A question whose failures at the database become values. */
export const asking =
  <Q extends ReadonlyArray<unknown>, A>(ask: (...asked: Q) => Promise<Either<ProjectionError, A>>): Ask<Q, A> =>
  (...asked) =>
    attempt(() => ask(...asked))

/** A condition in SQL. */
export type Condition = RawBuilder<unknown>

/** Conditions that all hold; those that are not asked for are `undefined`. */
export const every = (conditions: ReadonlyArray<Condition | undefined>): Condition => {
  const given = conditions.filter((condition) => condition !== undefined)
  return given.length === 0 ? sql`1 = 1` : sql.join(given, sql` AND `)
}

/** One of some values; of none nothing is. */
export const among = (value: Condition, values: ReadonlyArray<string>): Condition =>
  values.length === 0 ? sql`1 = 0` : sql`${value} IN (${sql.join(values)})`

/** Largest number of rows that one query gives: a page of a thousand, and one more that tells whether there is another page. */
export const LARGEST = 1_001
export const limitOf = (limit: number | undefined): number => Math.min(LARGEST, Math.max(1, Math.trunc(limit ?? 50)))
