import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { AnswerError } from '../../answers/error.js'
import type { BoardQuery } from '../../answers/types/index.js'
import { given } from '../../given.js'
import type { Redress } from '../../redress.js'
import type { Home } from './home.js'

/** Rows of each list: a page to read, not the whole board. */
const ROWS = 25
/** How soon is soon, in working days. */
const SOON = 3

/** What the start page shows. All lists are of the moment that the board names, so that they agree. */
export const readHome = (
  { answers }: Redress,
  asked: string | undefined,
  only: Pick<BoardQuery, 'units'>,
): TE.TaskEither<AnswerError, Home> =>
  pipe(
    answers.board({ ...only, limit: ROWS, state: ['breached', 'undecided'], ...given({ asOf: asked }) }),
    TE.bindTo('late'),
    TE.bind('soon', ({ late }) =>
      answers.board({
        ...only,
        limit: ROWS,
        state: ['warned', 'running', 'pending'],
        dueWithin: SOON,
        asOf: late.asOf,
      }),
    ),
    TE.bind('still', ({ late }) => answers.board({ ...only, limit: ROWS, state: ['suspended'], asOf: late.asOf })),
    TE.map(({ late, soon, still }) => ({ board: late, soon, still, within: SOON, asked })),
  )
