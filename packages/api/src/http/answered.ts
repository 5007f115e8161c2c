import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { AnswerError } from '../answers/error.js'
import { fromAnswer } from './problem-from.js'
import type { Said, Saying } from './route.js'

/** An answer said with status 200, or its error as a problem. */
export const answered = async <A>(
  answer: TaskEither<AnswerError, A>,
  headers?: (value: A) => NonNullable<Said['headers']>,
): Saying => {
  const result = await answer()
  if (E.isLeft(result)) return E.left(fromAnswer(result.left))
  return E.right({
    status: 200,
    body: result.right,
    ...(headers === undefined ? {} : { headers: headers(result.right) }),
  })
}
