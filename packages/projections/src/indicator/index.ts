import type { Ask } from '../runtime/query.js'
import type { IndicatorAnswer } from './counts.js'
import {
  type FigureCasesPage,
  type FigureCasesQuery,
  type FigureQuery,
  type FiguresAnswer,
  type FiguresQuery,
  type IndicatorListed,
  indicatorCases,
  indicatorFigure,
  indicatorFigures,
  indicatorList,
  indicatorSeries,
  type SeriesQuery,
} from './queries.js'
import type { Source } from './source.js'

/** Questions about indicators: which there are, what they come to in a period or period by period, and the cases behind. */
export interface Indicators {
  readonly list: Ask<[regulation?: string], ReadonlyArray<IndicatorListed>>
  readonly figure: Ask<[query: FigureQuery], IndicatorAnswer>
  /** All of a regulation in one period, with the rows behind. */
  readonly figures: Ask<[query: FiguresQuery], FiguresAnswer>
  readonly series: Ask<[query: SeriesQuery], ReadonlyArray<IndicatorAnswer>>
  readonly cases: Ask<[query: FigureCasesQuery], FigureCasesPage>
}

export const indicatorsOf = (source: Source): Indicators => ({
  list: indicatorList(source),
  figure: indicatorFigure(source),
  figures: indicatorFigures(source),
  series: indicatorSeries(source),
  cases: indicatorCases(source),
})
