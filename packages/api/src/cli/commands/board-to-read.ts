import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { AnswerError } from '../../answers/error.js'
import type { Answers, Board, BoardQuery } from '../../answers/types/index.js'

/** Clocks in each of the two lists, when nobody says how many. */
const EACH = 20

/**
 * The board as somebody reads it: what is overdue and what falls due next, so that however much is late, the work of
 * today is seen. Duties without a date stand in the counts of their clause only. Both lists are of one moment.
 */
export const boardToRead = (answers: Answers, query: BoardQuery = {}): TE.TaskEither<AnswerError, Board> => {
  const limit = query.limit ?? EACH
  return pipe(
    answers.board({ ...query, limit, state: ['breached', 'undecided'] }),
    TE.bindTo('late'),
    TE.bind('open', ({ late }) =>
      answers.board({ ...query, limit, state: ['running', 'warned', 'suspended', 'pending'], asOf: late.asOf }),
    ),
    TE.map(({ late, open }) => ({
      ...late,
      clocks: [...late.clocks, ...open.clocks.filter(({ dueDay }) => dueDay !== null)],
      next: late.next ?? open.next,
    })),
  )
}
