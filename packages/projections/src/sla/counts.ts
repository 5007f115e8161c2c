import { type ClockState, clockStates } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { type RawBuilder, sql } from 'kysely'
import type { Reading } from '../database/base.js'
import { type Ask, asking, type Condition } from '../runtime/query.js'
import { stateSql } from './state-sql.js'

export type StateCounts = { readonly [S in ClockState]: number }

/** Clocks that had begun at a moment, by their state then. */
export interface Counts {
  readonly asOf: EpochMs
  readonly states: StateCounts
  /** The same by clause; clauses without any are left out. */
  readonly clauses: ReadonlyArray<{
    readonly regulation: string
    readonly clause: string
    readonly states: StateCounts
  }>
}

interface Group {
  readonly regulation: string
  readonly clause: string
  readonly state: ClockState
  readonly n: number
}

/** Ended clocks are counted by the state in which they stay; the index is in the order of the groups, so nothing is sorted. */
const settledSql = (asOf: EpochMs, only: Condition): RawBuilder<Group> =>
  sql`SELECT regulation, clause, final AS state, count(*) AS n FROM clock
  WHERE settled_ms <= ${asOf} ${only} GROUP BY regulation, clause, final`

/** Ordered and bounded inside, so that the planner goes by the moment: by the groups it would look at every row. */
const unsettledSql = (asOf: EpochMs, only: Condition): RawBuilder<Group> =>
  sql`SELECT regulation, clause, state, count(*) AS n FROM (
    SELECT regulation, clause, ${stateSql(asOf)} AS state FROM clock
    WHERE ended_ms IS NOT NULL AND settled_ms > ${asOf} AND started_ms <= ${asOf} ${only}
    ORDER BY settled_ms LIMIT 9223372036854775807) AS unsettled
  GROUP BY regulation, clause, state`

/** Of open ones the state follows from `applies` and how many are late, standing still, due soon; nothing is sorted here either. */
const openSql = (asOf: EpochMs, only: Condition): RawBuilder<OpenGroup> => {
  const inTime = sql`(breached_from_ms IS NULL OR breached_from_ms > ${asOf})`
  const runs = sql`${inTime} AND applies = 1 AND (opens_ms IS NULL OR opens_ms <= ${asOf})`
  return sql`SELECT regulation, clause, applies, count(*) AS n,
    count(*) FILTER (WHERE breached_from_ms <= ${asOf}) AS breached,
    count(*) FILTER (WHERE undecided_from_ms <= ${asOf} AND ${inTime}) AS undecided,
    count(*) FILTER (WHERE opens_ms > ${asOf} AND ${inTime}) AS unopened,
    count(*) FILTER (WHERE suspended_ms <= ${asOf} AND ${runs}) AS suspended,
    count(*) FILTER (WHERE warn_ms <= ${asOf} AND (suspended_ms IS NULL OR suspended_ms > ${asOf}) AND ${runs}) AS warned
  FROM clock WHERE ended_ms IS NULL AND started_ms <= ${asOf} ${only} GROUP BY regulation, clause, applies`
}

interface OpenGroup {
  readonly regulation: string
  readonly clause: string
  readonly applies: number | null
  readonly n: number
  readonly breached: number
  readonly undecided: number
  readonly unopened: number
  readonly suspended: number
  readonly warned: number
}

const CALLED = { 0: 'inapplicable', 1: 'running' } as const

const groupsOf = ({ regulation, clause, applies, n, ...of }: OpenGroup): ReadonlyArray<Group> => [
  { regulation, clause, state: 'breached', n: of.breached },
  { regulation, clause, state: 'undecided', n: of.undecided },
  { regulation, clause, state: 'suspended', n: of.suspended },
  { regulation, clause, state: 'warned', n: of.warned },
  {
    regulation,
    clause,
    state: applies === null ? 'pending' : CALLED[applies === 0 ? 0 : 1],
    n: n - of.breached - of.undecided - of.unopened - of.suspended - of.warned,
  },
]

/** No clock in any state. */
export const noStates = (): { [S in ClockState]: number } =>
  Object.fromEntries(clockStates.map((state) => [state, 0])) as { [S in ClockState]: number }

/** Which clocks are counted: all, or those of a unit, of a clause. */
export interface CountsQuery {
  readonly unit?: string
  readonly clause?: string
}

/** How many clocks are in which state as of a moment, in all and by clause. */
export const counts = (db: Reading): Ask<[asOf: EpochMs, query?: CountsQuery], Counts> =>
  asking(async (asOf, { unit, clause: ofClause } = {}) => {
    const only = sql`${unit === undefined ? sql`` : sql`AND unit = ${unit}`} ${ofClause === undefined ? sql`` : sql`AND clause = ${ofClause}`}`
    const states = noStates()
    const clauses = new Map<string, { regulation: string; clause: string; states: { [S in ClockState]: number } }>()
    const groups = [
      ...(await settledSql(asOf, only).execute(db)).rows,
      ...(await unsettledSql(asOf, only).execute(db)).rows,
      ...(await openSql(asOf, only).execute(db)).rows.flatMap(groupsOf),
    ]
    for (const { regulation, clause, state, n } of groups) {
      if (state === 'inapplicable' || n === 0) continue
      const key = `${regulation}/${clause}`
      const entry = clauses.get(key) ?? { regulation, clause, states: noStates() }
      clauses.set(key, entry)
      entry.states[state] += n
      states[state] += n
    }
    return E.right({ asOf, states, clauses: [...clauses.values()] })
  })
