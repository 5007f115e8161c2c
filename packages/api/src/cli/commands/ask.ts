import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { AnswerError } from '../../answers/error.js'
import type { Answers } from '../../answers/types/index.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import { ofAnswer } from '../failure.js'
import { openToRead } from '../folder.js'
import { fail, print } from '../print.js'
import type { Look } from '../render/context.js'

/** Opens the folder, asks one question, prints the answer. */
export const ask = async <A>(
  context: Context,
  question: (answers: Answers) => TaskEither<AnswerError, A>,
  render: (answer: A, look: Look) => ReadonlyArray<string>,
): Promise<ExitCode> => {
  const opened = await openToRead(context)
  if (E.isLeft(opened)) return fail(context, opened.left)
  try {
    const answer = await question(opened.right.answers)()
    if (E.isLeft(answer)) return fail(context, ofAnswer(context.data, answer.left))
    print(context, answer.right, render)
    return exit.ok
  } finally {
    await opened.right.close()
  }
}
