import { figuresOf, type IndicatorFigures, type Position, type Span } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { ProjectionError } from '../runtime/error.js'
import { positionOf } from './candidates.js'
import type { Confined, Moment } from './cut.js'
import { compiledBeside, type Defined, definedAs, type OwnIndicator } from './definition.js'
import { gather } from './gather.js'
import { planOf } from './plan.js'
import type { Source } from './source.js'

/** Which indicator, grouped by what, as of when. */
export interface IndicatorQuestion extends Moment, Confined {
  /** `<regulation>/<clause>#<n>` as `indicators.list` names it, or the data of one's own. */
  readonly indicator: string | OwnIndicator
  /** Paths of facts in place of the grouping of the clause: `row.unit`, `row.handler`, `row.clock`, `case.channel`, `class.track`. */
  readonly by?: ReadonlyArray<string>
}

type Grouping = Defined['indicator']['groupBy']

/** The grouping asked for, read by the regulation's own words: a path that it does not know is refused. */
const groupingOf = (
  { indicator, definition, regulation, rules }: Defined,
  by: IndicatorQuestion['by'],
): E.Either<ProjectionError, Grouping> => {
  if (by === undefined) return E.right(indicator.groupBy)
  const grouped = compiledBeside(
    rules,
    regulation,
    { ...definition, groupBy: by as NonNullable<typeof definition.groupBy> },
    'by',
  )
  return E.isLeft(grouped) ? grouped : E.right(grouped.right.indicator.groupBy)
}

/** The figures of some periods, and the place in the log that they are of. */
export interface Computed {
  readonly figures: ReadonlyArray<IndicatorFigures>
  readonly position: Position | undefined
}

/** Computes an indicator for periods, all in one walk over the cases. Errors: `InvalidQuery`, `OfNoUnit`, `StoreFailed`. */
export const computed = async (
  source: Source,
  { indicator: asked, by, ...cut }: IndicatorQuestion,
  periodsOf: (indicator: Defined['indicator']) => E.Either<ProjectionError, ReadonlyArray<Span>>,
): Promise<E.Either<ProjectionError, Computed>> => {
  const defined = definedAs(source.context.rules, asked)
  if (E.isLeft(defined)) return defined
  const { indicator, rules } = defined.right
  const groupBy = groupingOf(defined.right, by)
  if (E.isLeft(groupBy)) return groupBy
  const periods = periodsOf(indicator)
  if (E.isLeft(periods)) return periods
  const position = await positionOf(source.db, 'indicator')
  const plan = planOf(rules, cut.asOf, (measuring) =>
    periods.right.map((period) => figuresOf(measuring)(indicator, period, groupBy.right)),
  )
  const done = await gather(source, plan, { ...cut, position })
  if (E.isLeft(done)) return done
  return E.right({
    figures: periods.right.map((period) => figuresOf(plan.measuring)(indicator, period, groupBy.right)),
    position,
  })
}
