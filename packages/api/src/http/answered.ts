import type { ProjectionError } from '@redress/projections'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { type AnswerError, viewsFailed } from '../answers/error.js'
import type { ProblemOf } from './problem.js'
import { fromAnswer } from './problem-from.js'
import type { Said, Saying } from './route.js'

/** An answer, or its error as a problem. */
export const asked = async <A>(answer: TaskEither<AnswerError, A>): Promise<E.Either<ProblemOf, A>> =>
  E.mapLeft(fromAnswer)(await answer())

/** The same of a question to the read models. */
export const askedViews = async <A>(answer: TaskEither<ProjectionError, A>): Promise<E.Either<ProblemOf, A>> =>
  E.mapLeft((error: ProjectionError) => fromAnswer(viewsFailed(error)))(await answer())

/** An answer said with status 200, or its error as a problem. */
export const answered = async <A>(
  answer: TaskEither<AnswerError, A>,
  headers?: (value: A) => NonNullable<Said['headers']>,
): Saying => {
  const result = await asked(answer)
  if (E.isLeft(result)) return result
  return E.right({
    status: 200,
    body: result.right,
    ...(headers === undefined ? {} : { headers: headers(result.right) }),
  })
}
