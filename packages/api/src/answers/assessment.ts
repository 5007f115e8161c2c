import type { Rules } from '@redress/domain'
import { dayOf, SHANGHAI } from '@redress/holidays'
import type { AssessmentRow as TalliedRow } from '@redress/projections'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { type Moment, momentOr } from './as-of.js'
import { clauseIn } from './clause-in.js'
import type { AnswerContext } from './context.js'
import { viewsFailed } from './error.js'
import type { Answers, AssessmentQuery, AssessmentRow } from './types/index.js'

const yearOf = ({ ms }: Moment): string => dayOf(ms, SHANGHAI).slice(0, 4)

/** Clauses by the number that the source gives them, too. */
const cited =
  (rules: Rules) =>
  (row: TalliedRow): AssessmentRow => ({
    ...row,
    clauses: row.clauses.map((tally) => ({ ...tally, ref: clauseIn(rules, tally.regulation, tally.clause).ref })),
  })

/** Rows of some units: those of the units themselves, or of agents whom the directory has there. */
const within =
  ({ organisation }: Rules, by: AssessmentQuery['by'], units: ReadonlyArray<string> | undefined) =>
  ({ who }: TalliedRow): boolean => {
    if (units === undefined) return true
    const unit = by === 'unit' ? who : organisation?.people[who ?? '']?.unit
    return unit != null && units.includes(unit)
  }

/** The assessment from the read model. */
export const assessmentAnswer =
  ({ views, rules, now }: AnswerContext): Answers['assessment'] =>
  ({ by, period, asOf, units }) =>
    pipe(
      TE.fromEither(momentOr('asOf', asOf, now)),
      TE.chain((moment) => {
        const asked = { by, period: period ?? yearOf(moment) }
        return pipe(
          views.assessment({ ...asked, asOf: moment.ms }),
          TE.bimap(viewsFailed, (rows) => ({
            ...asked,
            asOf: moment.instant,
            rows: rows.filter(within(rules, by, units)).map(cited(rules)),
          })),
        )
      }),
    )
