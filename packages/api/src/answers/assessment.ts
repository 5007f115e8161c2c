import { dayOf, SHANGHAI } from '@redress/holidays'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { type Moment, momentOr } from './as-of.js'
import type { AnswerContext } from './context.js'
import { viewsFailed } from './error.js'
import type { Answers } from './types.js'

const yearOf = ({ ms }: Moment): string => dayOf(ms, SHANGHAI).slice(0, 4)

/** The assessment from the read model. */
export const assessmentAnswer =
  ({ views, now }: AnswerContext): Answers['assessment'] =>
  ({ by, period, asOf }) =>
    pipe(
      TE.fromEither(momentOr('asOf', asOf, now)),
      TE.chain((moment) => {
        const asked = { by, period: period ?? yearOf(moment) }
        return pipe(
          views.assessment({ ...asked, asOf: moment.ms }),
          TE.bimap(viewsFailed, (rows) => ({ ...asked, asOf: moment.instant, rows })),
        )
      }),
    )
