import type { Figure, IndicatorFigures, Position } from '@redress/domain'

/** A figure of one group in numbers; `indicators.cases` lists the rows behind each. */
export interface FigureCounts extends Pick<Figure, 'group' | 'value' | 'attained' | 'previous'> {
  readonly numerator: number
  /** Rows counted, those of the numerator included. */
  readonly denominator: number
  /** Held back: rows that can still change, and rows that are not due or never will be. */
  readonly immature: number
  readonly notDue: number
  /** Rows of the period of which it is not known whether they belong to the cohort. */
  readonly undecided: number
  readonly exceptions: number
  readonly overridden: number
  /** Where exclusions were granted: how many, and the figure without them. */
  readonly excluding?: Pick<Figure, 'value' | 'attained'> & { readonly excluded: number }
}

/** An indicator of one period in numbers, in all and by group. */
export interface IndicatorAnswer extends Omit<IndicatorFigures, 'total' | 'groups'> {
  readonly total: FigureCounts
  readonly groups: ReadonlyArray<FigureCounts>
  /** The place in the log up to which events count; absent over an empty log. */
  readonly position?: Position
}

export const countsOf = (figure: Figure): FigureCounts => {
  const { group, value, attained, previous, excluding } = figure
  return {
    group,
    value,
    ...(attained === undefined ? {} : { attained }),
    ...(previous === undefined ? {} : { previous }),
    numerator: figure.numerator.length,
    denominator: figure.denominator.length,
    immature: figure.immature.length,
    notDue: figure.notDue.length,
    undecided: figure.undecided.length,
    exceptions: figure.exceptions.length,
    overridden: figure.overridden.length,
    ...(excluding === undefined ? {} : { excluding: { ...excluding, excluded: excluding.excluded.length } }),
  }
}

export const answerOf = (figures: IndicatorFigures, position: Position | undefined): IndicatorAnswer => ({
  ...figures,
  total: countsOf(figures.total),
  groups: figures.groups.map(countsOf),
  ...(position === undefined ? {} : { position }),
})
