import {
  figuresOf,
  type Group,
  type IndicatorFigures,
  type Measuring,
  type PeriodKind,
  type Position,
  periodAt,
  type RowRef,
  type Span,
} from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { invalidQuery, type ProjectionError } from '../runtime/error.js'
import { type Ask, asking, limitOf } from '../runtime/query.js'
import { positionOf } from './candidates.js'
import { answerOf, type IndicatorAnswer } from './counts.js'
import type { Confined, Moment } from './cut.js'
import { type CompiledIndicator, type Definition, definedIn } from './definition.js'
import { gather } from './gather.js'
import { planOf } from './plan.js'
import { computed, type IndicatorQuestion } from './question.js'
import type { Source } from './source.js'
import { spanOf } from './span.js'

/** An indicator that can be asked for, and all that it says: cohort, window, target and its sense, what open rows count as. */
export interface IndicatorListed
  extends Pick<
    CompiledIndicator,
    'id' | 'regulation' | 'version' | 'clause' | 'ref' | 'summary' | 'modality' | 'periods' | 'parameters' | 'target'
  > {
  readonly definition: Definition
}

/** Every indicator of the regulations, or of one of them. */
export const indicatorList =
  ({ context: { rules } }: Source): Ask<[regulation?: string], ReadonlyArray<IndicatorListed>> =>
  (regulation) =>
  async () =>
    E.right(
      definedIn(rules)
        .filter((one) => regulation === undefined || one.regulation.id === regulation)
        .map(({ indicator, definition }) => {
          const { id, version, clause, ref, summary, modality, periods, parameters, target } = indicator
          const cited = { id, regulation: indicator.regulation, version, clause, ref, summary, modality }
          return { ...cited, periods, parameters, ...(target === undefined ? {} : { target }), definition }
        }),
    )

export interface FigureQuery extends IndicatorQuestion {
  /** `2026-01-05`, `2026-W02`, `2026-01`, `2026-Q1`, `2026-H1`, `2026`, `2026-S1`. */
  readonly period: string
}

const onePeriod =
  (period: string) =>
  ({ seasons }: CompiledIndicator): E.Either<ProjectionError, ReadonlyArray<Span>> =>
    E.map((span: Span) => [span])(spanOf(period, seasons))

/** The indicator of one period, from the cases. Errors: `InvalidQuery`, `OfNoUnit`, `StoreFailed`. */
export const indicatorFigure = (source: Source): Ask<[query: FigureQuery], IndicatorAnswer> =>
  asking(async ({ period, ...question }) => {
    const answer = await computed(source, question, onePeriod(period))
    if (E.isLeft(answer)) return answer
    const [figures] = answer.right.figures
    return figures === undefined ? E.left(noPeriod) : E.right(answerOf(figures, answer.right.position))
  })

/** All indicators of a regulation in one period, as of a moment; of some units those that count no calls. */
export interface FiguresQuery extends Moment, Confined {
  readonly regulation: string
  readonly period: string
  /** Only this one, by its id. */
  readonly indicator?: string
}

/** Figures with the rows behind them, and the place in the log that they are of. */
export interface FiguresAnswer {
  readonly figures: ReadonlyArray<IndicatorFigures>
  readonly position?: Position
}

/**
 * The indicators of a regulation in one period, all from one walk over the cases, each with every row behind it. Rows are ids:
 * what is kept grows with them. Errors: `InvalidQuery`, `OfNoUnit`, `StoreFailed`.
 */
export const indicatorFigures = (source: Source): Ask<[query: FiguresQuery], FiguresAnswer> =>
  asking(async ({ regulation, period, indicator, ...cut }) => {
    const { rules } = source.context
    const wanted = rules.current
      .filter(({ id }) => id === regulation)
      .flatMap(({ indicators }) => indicators)
      .filter(({ id }) => indicator === undefined || id === indicator)
      .filter(({ rows }) => cut.units === undefined || rows !== 'call')
    const spans: Span[] = []
    for (const { seasons } of wanted) {
      const span = spanOf(period, seasons)
      if (E.isLeft(span)) return span
      spans.push(span.right)
    }
    const position = await positionOf(source.db, 'indicator')
    const question = (measuring: Measuring) =>
      wanted.flatMap((one, i) => (spans[i] === undefined ? [] : [figuresOf(measuring)(one, spans[i])]))
    const plan = planOf(rules, cut.asOf, question)
    const done = await gather(source, plan, { ...cut, position })
    if (E.isLeft(done)) return done
    return E.right({ figures: question(plan.measuring), ...(position === undefined ? {} : { position }) })
  })

export interface SeriesQuery extends IndicatorQuestion {
  /** The length of each period, and the first and last stretch to cover: a series by month from `2025` to `2026-Q1`. */
  readonly every: PeriodKind
  readonly from: string
  readonly to: string
}

/** Periods in one series: ten years of weeks, more than a year of days. */
const LONGEST = 600

const noPeriod = invalidQuery('period', '起止期间之内没有完整的期间。', 'There is no whole period between the two.')
const tooLong = invalidQuery('to', `一次最多 ${LONGEST} 个期间。`, `Ask for at most ${LONGEST} periods at a time.`)

const manyPeriods =
  ({ every, from, to }: Pick<SeriesQuery, 'every' | 'from' | 'to'>) =>
  ({ seasons }: CompiledIndicator): E.Either<ProjectionError, ReadonlyArray<Span>> => {
    const [first, last] = [spanOf(from, seasons), spanOf(to, seasons)]
    if (E.isLeft(first)) return first
    if (E.isLeft(last)) return last
    const spans: Span[] = []
    for (
      let span = periodAt(every, first.right.fromMs, seasons);
      span.fromMs < last.right.toMs;
      span = periodAt(every, span.toMs, seasons)
    ) {
      if (spans.length === LONGEST) return E.left(tooLong)
      spans.push(span)
    }
    return spans.length === 0 ? E.left(noPeriod) : E.right(spans)
  }

/** The indicator of each period in a row; each is counted from its own cases, nothing is averaged. Errors: `InvalidQuery`, `OfNoUnit`, `StoreFailed`. */
export const indicatorSeries = (source: Source): Ask<[query: SeriesQuery], ReadonlyArray<IndicatorAnswer>> =>
  asking(async ({ every, from, to, ...question }) => {
    const answer = await computed(source, question, manyPeriods({ every, from, to }))
    if (E.isLeft(answer)) return answer
    return E.right(answer.right.figures.map((figures) => answerOf(figures, answer.right.position)))
  })

/**
 * What a row of a figure counts as, or why it is held back.
 *
 * @example
 * import { figureParts } from '@redress/projections'
 *
 * assert.ok(figureParts.includes('numerator'))
 */
export const figureParts = [
  'numerator',
  'denominator',
  'immature',
  'notDue',
  'undecided',
  'exceptions',
  'overridden',
] as const
export type FigurePart = (typeof figureParts)[number]

export interface FigureCasesQuery extends FigureQuery {
  readonly part: FigurePart
  /** The rows of one group, as the figure names it; default all. */
  readonly group?: Group
  /** Rows in a page, default 50, at most 1,000. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: string
}

export interface FigureCasesPage {
  readonly rows: ReadonlyArray<RowRef>
  /** How many there are in all. */
  readonly count: number
  /** Where the next page begins; absent on the last. */
  readonly next?: string
}

const same = (a: Group, b: Group): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())

/** The rows behind a figure, by case. Errors: `InvalidQuery`, `OfNoUnit`, `StoreFailed`. */
export const indicatorCases = (source: Source): Ask<[query: FigureCasesQuery], FigureCasesPage> =>
  asking(async ({ period, part, group, limit: wanted, after, ...question }) => {
    const answer = await computed(source, question, onePeriod(period))
    if (E.isLeft(answer)) return answer
    const [figures] = answer.right.figures
    const figure = group === undefined ? figures?.total : figures?.groups.find((one) => same(one.group, group))
    const all = figure?.[part] ?? []
    const from = after === undefined ? 0 : all.findIndex(({ row }) => row === after) + 1
    const rows = all.slice(from, from + limitOf(wanted))
    const last = rows.at(-1)
    return E.right({
      rows,
      count: all.length,
      ...(last === undefined || from + rows.length >= all.length ? {} : { next: last.row }),
    })
  })
