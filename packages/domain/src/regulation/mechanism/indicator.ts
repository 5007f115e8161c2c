import { type PeriodKind, periodKind, type Seasons, seasonsOf } from '../../figure/period.js'
import { compileCondition, number } from '../condition.js'
import type { Evaluator, FactReader } from '../context.js'
import { type Environment, parameter, unsupported } from '../environment.js'
import { factReader } from '../facts.js'
import { type Fraction, fractionOf } from '../fraction.js'
import type { Indicator } from '../language/figure.js'
import type { ParameterValue } from '../language/parameter.js'
import type { Clause } from '../language/regulation.js'
import type { Path, Period, Rows } from '../language/words.js'
import { type CompiledLimit, compileLimit } from '../limit.js'
import { type Cited, cited } from './cited.js'

/** A fact that rows are grouped by. */
export interface Grouping {
  readonly path: string
  readonly read: FactReader
}

/** What a figure is measured against. */
export interface IndicatorTarget {
  readonly sense: 'atLeast' | 'atMost'
  readonly value: Fraction
}

/** The parameters of a regulation that a mechanism rests on, with the values in force. */
export interface Parameters {
  readonly [name: string]: ParameterValue
}

/** An indicator, ready to be taken over rows. */
export interface CompiledIndicator extends Cited {
  /** `<regulation>/<clause>#<mechanism>`. */
  readonly id: string
  readonly rows: Rows
  readonly denominator: Evaluator
  readonly numerator?: Evaluator
  readonly measure: 'ratio' | 'count'
  readonly cohort: FactReader
  readonly periods: ReadonlyArray<PeriodKind>
  readonly seasons: Seasons
  readonly groupBy: ReadonlyArray<Grouping>
  /** The target applies to the change since the period before. */
  readonly compares: boolean
  readonly target?: IndicatorTarget
  readonly openRows?: 'excludeNotDue' | 'countAsFailed'
  readonly matureAfter?: CompiledLimit
  readonly exceptions?: Evaluator
  readonly parameters: Parameters
}

export const groupings = (env: Environment, paths: ReadonlyArray<Path> | undefined): ReadonlyArray<Grouping> =>
  (paths ?? []).map((path) => ({ path, read: factReader(env, path) }))

/** The kinds of period, parameters looked up. */
export const periodKinds = (
  env: Environment,
  path: string,
  periods: Period | ReadonlyArray<Period>,
): ReadonlyArray<PeriodKind> => {
  const listed: ReadonlyArray<Period> = typeof periods === 'object' && !('fact' in periods) ? periods : [periods]
  return listed.flatMap((period) => {
    const kind = periodKind(env, period)
    if (kind === undefined) unsupported(env, path, 'a period without a value')
    return kind ?? []
  })
}

const named = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === 'string') return value.startsWith('param.') ? [value.slice('param.'.length)] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(named) : []
}

/** Every parameter that a mechanism names, with its value. */
export const parametersOf = (env: Environment, mechanism: object): Parameters =>
  Object.fromEntries(
    named(mechanism).flatMap((name) => {
      const value = parameter(env, name)
      return value === undefined ? [] : [[name, value]]
    }),
  )

const targetOf = (env: Environment, path: string, indicator: Indicator): { readonly target?: IndicatorTarget } => {
  if (indicator.target === undefined) return {}
  const sense = 'atLeast' in indicator.target ? 'atLeast' : 'atMost'
  const value = number(env, 'atLeast' in indicator.target ? indicator.target.atLeast : indicator.target.atMost)
  if (value === undefined) {
    unsupported(env, `${path}.target`, 'a target without a value')
    return {}
  }
  return { target: { sense, value: fractionOf(value) } }
}

export const compileIndicator = (
  env: Environment,
  path: string,
  clause: Clause,
  at: string,
  indicator: Indicator,
): CompiledIndicator => {
  const { numerator, exceptions, matureAfter, openRows } = indicator
  if (indicator.rows === 'indicator' && indicator.compare !== undefined)
    unsupported(env, `${path}.compare`, 'a comparison of figures about figures')
  return {
    ...cited(env, clause),
    id: `${env.regulation.id}/${clause.id}#${at}`,
    rows: indicator.rows,
    denominator: compileCondition(env, `${path}.denominator`, indicator.denominator),
    ...(numerator === undefined ? {} : { numerator: compileCondition(env, `${path}.numerator`, numerator) }),
    measure: indicator.measure,
    cohort: factReader(env, indicator.cohort),
    periods: periodKinds(env, `${path}.period`, indicator.period),
    seasons: seasonsOf(env),
    groupBy: groupings(env, indicator.groupBy),
    compares: indicator.compare !== undefined,
    ...targetOf(env, path, indicator),
    ...(openRows === undefined ? {} : { openRows }),
    ...(matureAfter === undefined ? {} : { matureAfter: compileLimit(env, `${path}.matureAfter`, matureAfter) }),
    ...(exceptions === undefined ? {} : { exceptions: compileCondition(env, `${path}.exceptions`, exceptions) }),
    parameters: parametersOf(env, indicator),
  }
}
