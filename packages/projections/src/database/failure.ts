import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { closed, databaseFailed, type ProjectionError } from '../runtime/error.js'

/** The code of SQLite, PostgreSQL (SQLSTATE) or the network where there is one; the message never goes out, it may quote values. */
const causeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : error instanceof Error
      ? error.name
      : 'unknown'

/** What the drivers say of a connection that was closed on purpose. */
const CLOSED = /not open|driver has already been destroyed|pool after calling end/

const asError = (error: unknown): ProjectionError =>
  error instanceof Error && CLOSED.test(error.message) ? closed : databaseFailed(causeOf(error))

/** Runs work on the database when asked to; what it throws becomes a value. */
export const attempt =
  <A>(
    work: () => E.Either<ProjectionError, A> | Promise<E.Either<ProjectionError, A>>,
  ): TaskEither<ProjectionError, A> =>
  async () => {
    try {
      return await work()
    } catch (error) {
      return E.left(asError(error))
    }
  }
