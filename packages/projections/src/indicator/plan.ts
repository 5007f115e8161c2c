import type { Measured, Measuring, Rules, Span } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'

type Indicator = Parameters<Measuring['measured']>[0]
type GroupBy = Parameters<Measuring['measured']>[2]

/** The rows of one indicator in some periods, as far as they have been found. */
export interface Wanted {
  readonly indicator: Indicator
  readonly groupBy: GroupBy
  readonly periods: Map<string, { readonly period: Span; readonly rows: Measured[] }>
}

/** What figures ask for when they are computed; and, once the cases have been read, what they are given. */
export interface Plan {
  readonly wanted: ReadonlyArray<Wanted>
  readonly measuring: Measuring
}

const keyOf = ({ id }: Indicator, groupBy: GroupBy): string => `${id} ${groupBy.map(({ path }) => path).join(' ')}`

/**
 * Runs the question once over nothing, which tells every row that it asks for: those of the period before and of other
 * indicators included. The same question asked again over the plan's rows gives the answer.
 */
export const planOf = (rules: Rules, now: EpochMs, question: (measuring: Measuring) => unknown): Plan => {
  const wanted = new Map<string, Wanted>()
  const measuring: Measuring = {
    rules,
    now,
    measured: (indicator, period, groupBy) => {
      const key = keyOf(indicator, groupBy)
      const known = wanted.get(key) ?? { indicator, groupBy, periods: new Map() }
      wanted.set(key, known)
      const place = known.periods.get(period.id) ?? { period, rows: [] }
      known.periods.set(period.id, place)
      return place.rows
    },
  }
  question(measuring)
  return { wanted: [...wanted.values()], measuring }
}
