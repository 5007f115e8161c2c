import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { type RawBuilder, sql } from 'kysely'
import type { Reading } from '../database/base.js'
import { type Ask, asking } from '../runtime/query.js'
import { stateSql } from '../sla/state-sql.js'
import { type Days, daysOf } from './period.js'
import { onTimeOf, type Share, type Tally, tallied } from './tally.js'

/** By unit or by agent, for the complaints received in a period, as things stood at a moment. */
export interface AssessmentQuery {
  readonly by: 'unit' | 'agent'
  /** `2026`, `2026-03` or `2026-Q1`: days of receipt in Asia/Shanghai. */
  readonly period: string
  readonly asOf: EpochMs
}

export interface AssessmentRow {
  /** Unit or agent; null where nobody is known to have held the case. */
  readonly who: string | null
  /** Cases that it held as of the moment, and what had happened to them by then. */
  readonly received: number
  readonly answered: number
  readonly reopened: number
  readonly handovers: number
  readonly revisited: number
  /** Working days from receipt to the final answer: the sum and how many went into it. */
  readonly workdaysToAnswer: { readonly sum: number; readonly count: number }
  /** Time limits, charged to who held the case when they fell due. */
  readonly must: Tally
  /** Duties that are only recommended, counted apart. */
  readonly should: Tally
  readonly may: Tally
  /** Must-clocks met, of those that were met, breached or left undecided. */
  readonly onTime: Share
  /** The same clause by clause: a share over different limits says little about any of them. */
  readonly clauses: ReadonlyArray<ClauseTally>
}

/** What became of the clocks of one clause. */
export interface ClauseTally extends Tally {
  readonly regulation: string
  readonly clause: string
  readonly modality: string
  readonly onTime: Share
}

interface Asked extends Days {
  readonly asOf: EpochMs
}

/** Each case once: whoever began to hold it last before the moment. */
const casesSql = (who: 'unit' | 'person', { from, to, asOf }: Asked): RawBuilder<CaseGroup> => sql`
  WITH cohort AS (
    SELECT complaint, (SELECT ${sql.ref(who)} FROM holding WHERE holding.complaint = milestone.complaint AND from_ms <= ${asOf}
      ORDER BY ordinal DESC LIMIT 1) AS who
    FROM milestone WHERE kind = 'received' AND received_day >= ${from} AND received_day < ${to} AND at_ms <= ${asOf})
  SELECT who,
    count(*) FILTER (WHERE kind = 'received') AS received,
    count(*) FILTER (WHERE kind = 'answered' AND (until_ms IS NULL OR until_ms > ${asOf})) AS answered,
    count(*) FILTER (WHERE kind = 'reopened') AS reopened,
    count(*) FILTER (WHERE kind = 'handover') AS handovers,
    count(*) FILTER (WHERE kind = 'revisited') AS revisited,
    coalesce(sum(workdays) FILTER (WHERE until_ms IS NULL OR until_ms > ${asOf}), 0) AS workdays,
    count(workdays) FILTER (WHERE until_ms IS NULL OR until_ms > ${asOf}) AS counted
  FROM cohort CROSS JOIN milestone WHERE milestone.complaint = cohort.complaint AND at_ms <= ${asOf} GROUP BY who`

const clocksSql = (who: 'charged_unit' | 'charged_handler', { from, to, asOf }: Asked): RawBuilder<ClockGroup> => sql`
  SELECT ${sql.ref(who)} AS who, regulation, clause, modality, ${stateSql(asOf)} AS state, count(*) AS n FROM clock
  WHERE received_day >= ${from} AND received_day < ${to} AND started_ms <= ${asOf} GROUP BY 1, 2, 3, 4, 5`

interface CaseGroup {
  readonly who: string | null
  readonly received: number
  readonly answered: number
  readonly reopened: number
  readonly handovers: number
  readonly revisited: number
  readonly workdays: number
  readonly counted: number
}

/** Clocks of one holder, clause and state. */
export interface ClockGroup {
  readonly who: string | null
  readonly regulation: string
  readonly clause: string
  readonly modality: string
  readonly state: string
  readonly n: number
}

const NO_CASES = { received: 0, answered: 0, reopened: 0, handovers: 0, revisited: 0, workdays: 0, counted: 0 }

const byClause = (groups: ReadonlyArray<ClockGroup>): ReadonlyArray<ClauseTally> => {
  const clauses = new Map<string, ClockGroup[]>()
  for (const group of groups) {
    const key = `${group.regulation}/${group.clause}/${group.modality}`
    clauses.set(key, [...(clauses.get(key) ?? []), group])
  }
  return [...clauses.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const [first] = own
      const tally = tallied(own)
      return first === undefined
        ? []
        : [
            {
              regulation: first.regulation,
              clause: first.clause,
              modality: first.modality,
              ...tally,
              onTime: onTimeOf(tally),
            },
          ]
    })
}

/** The assessment, most cases first. Every case and every clock is counted exactly once. Errors: `InvalidQuery`. */
export const assess = (db: Reading): Ask<[query: AssessmentQuery], ReadonlyArray<AssessmentRow>> =>
  asking(async ({ by, period, asOf }) => {
    const days = daysOf(period)
    if (E.isLeft(days)) return days
    const asked = { ...days.right, asOf }
    const { rows: cases } = await casesSql(by === 'unit' ? 'unit' : 'person', asked).execute(db)
    const { rows: clocks } = await clocksSql(by === 'unit' ? 'charged_unit' : 'charged_handler', asked).execute(db)
    const everybody = new Set([...cases.map(({ who }) => who), ...clocks.map(({ who }) => who)])
    const rows = [...everybody].map((who): AssessmentRow => {
      const { workdays, counted, ...cased } = cases.find((row) => row.who === who) ?? { who, ...NO_CASES }
      const own = clocks.filter((row) => row.who === who)
      const must = tallied(own.filter(({ modality }) => modality === 'must'))
      return {
        ...cased,
        workdaysToAnswer: { sum: workdays, count: counted },
        must,
        should: tallied(own.filter(({ modality }) => modality === 'should')),
        may: tallied(own.filter(({ modality }) => modality === 'may')),
        onTime: onTimeOf(must),
        clauses: byClause(own),
      }
    })
    return E.right(rows.sort((a, b) => b.received - a.received || ((a.who ?? '') < (b.who ?? '') ? -1 : 1)))
  })
