import type { EpochMs } from '@redress/holidays'
import { type Cited, citationOf } from '../regulation/mechanism/cited.js'
import type { CompiledIndicator, Grouping, IndicatorTarget, Parameters } from '../regulation/mechanism/indicator.js'
import { byGroup, type Group, keyOf } from './group.js'
import { indicatorRow } from './indicator-row.js'
import { type Figure, figureOf } from './judge.js'
import { type Measured, measure } from './measure.js'
import { previousPeriod, type Span } from './period.js'
import type { RegisterReading } from './register.js'
import type { Row } from './row.js'

/** What a figure is taken of: measured rows, wherever they come from. */
export type Measuring = Pick<RegisterReading, 'rules' | 'now' | 'measured'>

/** An indicator of one period: in all, and by group. */
export interface IndicatorFigures extends Cited {
  readonly indicator: string
  readonly measure: 'ratio' | 'count'
  readonly period: Span
  /** The moment at which the register was read. */
  readonly asOf: EpochMs
  readonly parameters: Parameters
  readonly target?: IndicatorTarget
  readonly total: Figure
  readonly groups: ReadonlyArray<Figure>
}

const groupOfRow = ({ group }: Measured): Group => group

const grouped = (
  indicator: CompiledIndicator,
  rows: ReadonlyArray<Measured>,
  before: ReadonlyArray<Measured>,
): ReadonlyArray<Figure> => {
  const current = byGroup(rows, groupOfRow)
  const earlier = byGroup(before, groupOfRow)
  const present = new Set(current.map(([group]) => keyOf(group)))
  const known = new Map(earlier.map(([group, its]) => [keyOf(group), its]))
  // A group that has vanished has fallen to nothing: the comparison must show it.
  const gone = earlier.filter(([group]) => !present.has(keyOf(group)))
  return [
    ...current.map(([group, its]) => figureOf(indicator, group, its, known.get(keyOf(group)) ?? [])),
    ...gone.map(([group, its]) => figureOf(indicator, group, [], its)),
  ]
}

/** The other indicators of the same regulation, each as a row of the period. */
const rowsOfOthers = (reading: Measuring, indicator: CompiledIndicator, period: Span): ReadonlyArray<Row> =>
  [...reading.rules.regulations.values()]
    .filter(({ indicators }) => indicators.includes(indicator))
    .flatMap(({ indicators }) => indicators)
    .filter(({ rows }) => rows !== 'indicator')
    .map((other) => indicatorRow(reading, figuresOf(reading)(other, period)))

/**
 * An indicator of one period, in all and by group. Every group is counted from its own rows: nothing is averaged over groups
 * or shorter periods. `groupBy` replaces the grouping of the clause.
 *
 * @example
 * import { compile, figuresOf, periodAt, readingOf, rulesOf } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { parseInstant } from '@redress/holidays'
 *
 * const compiled = compile(governmentServiceCentre)
 * const now = parseInstant('2026-02-01T09:00:00+08:00')
 * if (compiled._tag === 'Right' && now._tag === 'Right') {
 *   const reading = readingOf(rulesOf([compiled.right]), { dossiers: [] }, now.right)
 *   const figures = compiled.right.indicators.map((indicator) => figuresOf(reading)(indicator, periodAt('month', now.right)))
 *   assert.equal(figures.length, compiled.right.indicators.length)
 * }
 */
export const figuresOf =
  (reading: Measuring) =>
  (
    indicator: CompiledIndicator,
    period: Span,
    groupBy: ReadonlyArray<Grouping> = indicator.groupBy,
  ): IndicatorFigures => {
    const { target } = indicator
    const of = (span: Span): ReadonlyArray<Measured> =>
      indicator.rows === 'indicator'
        ? measure(indicator, reading, rowsOfOthers(reading, indicator, span), span, groupBy)
        : reading.measured(indicator, span, groupBy)
    const rows = of(period)
    const before = indicator.compares ? of(previousPeriod(period, indicator.seasons)) : []
    return {
      ...citationOf(indicator),
      indicator: indicator.id,
      measure: indicator.measure,
      period,
      asOf: reading.now,
      parameters: indicator.parameters,
      ...(target === undefined ? {} : { target }),
      total: figureOf(indicator, {}, rows, before),
      groups: groupBy.length === 0 ? [] : grouped(indicator, rows, before),
    }
  }
