import type { Happening } from '../aggregate/happening.js'
import { compileCondition, number } from '../regulation/condition.js'
import type { Context, Evaluator, FactReader } from '../regulation/context.js'
import { type Environment, unsupported } from '../regulation/environment.js'
import { factReader } from '../regulation/facts.js'
import { fractionOf } from '../regulation/fraction.js'
import type { Quota } from '../regulation/language/condition.js'
import type { Rows } from '../regulation/language/words.js'
import { requiredOf, type SampleSize } from '../regulation/sample.js'
import type { RegisterReading } from './register.js'
import type { Row } from './row.js'
import { contextOf } from './row-context.js'

/** A sample that is asked for: so large a share of so many rows, at least so many of them. */
export interface CompiledQuota extends SampleSize {
  readonly rows: Rows
  readonly where?: Evaluator
  /** Names the rows of the population that an event is about; without it each event is one of the sample. */
  readonly distinct?: FactReader
}

/** How far a sample has come. */
export interface QuotaState {
  readonly population: number
  readonly required: number
  readonly reached: number
  readonly met: boolean
}

export const compileQuota = (env: Environment, path: string, { quota, distinct }: Quota): CompiledQuota => {
  const value = (key: 'share' | 'atLeast'): number | undefined => {
    const asked = quota[key]
    const set = asked === undefined ? undefined : number(env, asked)
    if (asked !== undefined && set === undefined) unsupported(env, `${path}.quota.${key}`, 'a quota without a value')
    return set
  }
  const [share, atLeast] = [value('share'), value('atLeast')]
  return {
    rows: quota.rows,
    ...(quota.where === undefined ? {} : { where: compileCondition(env, `${path}.quota.where`, quota.where) }),
    ...(share === undefined ? {} : { share: fractionOf(share) }),
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(distinct === undefined ? {} : { distinct: factReader(env, distinct) }),
  }
}

/** The rows that a sample is taken of, as they stand; `subject` is the agent or unit that the duty is about. */
export const populationOf = (
  quota: CompiledQuota,
  reading: Pick<RegisterReading, 'rules' | 'now'>,
  rows: ReadonlyArray<Row>,
  subject?: Context['subject'],
): ReadonlyArray<Row> =>
  rows.filter((row) => {
    const context = { ...contextOf(reading, row), ...(subject === undefined ? {} : { subject }) }
    return row.sort === quota.rows && (quota.where === undefined || quota.where(context) === true)
  })

const reached = (
  { distinct }: CompiledQuota,
  population: ReadonlyArray<Row>,
  events: ReadonlyArray<Happening>,
  context: Context,
): number => {
  if (distinct === undefined) return new Set(events.map(({ id }) => id)).size
  const named = new Set(events.flatMap((it): ReadonlyArray<unknown> => [distinct({ ...context, it })].flat()))
  return population.filter(({ ref }) => named.has(ref.case) || named.has(ref.row)).length
}

/** Is the sample large enough: `events` are those that the pattern selects. Nothing is asked of an empty population. */
export const quotaMet = (
  quota: CompiledQuota,
  population: ReadonlyArray<Row>,
  events: ReadonlyArray<Happening>,
  context: Context,
): QuotaState => {
  const state = {
    population: population.length,
    required: requiredOf(quota, population.length),
    reached: reached(quota, population, events, context),
  }
  return { ...state, met: state.reached >= state.required }
}
