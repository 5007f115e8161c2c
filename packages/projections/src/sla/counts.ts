import { type ClockState, clockStates } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { type RawBuilder, sql } from 'kysely'
import type { Reading } from '../database/base.js'
import { type Ask, among, asking, type Condition } from '../runtime/query.js'
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

interface Standing {
  readonly regulation: string
  readonly clause: string
  readonly standing: ClockState
  readonly n: number
}

/** Clocks that at the moment are not what they stand as. */
interface Moved extends Standing {
  readonly state: ClockState
}

const standingsSql = (only: Condition): RawBuilder<Standing> =>
  sql`SELECT regulation, clause, standing, sum(n) AS n FROM clock_count WHERE n <> 0 ${only} GROUP BY regulation, clause, standing`

const movedSql = (state: Condition, where: Condition, only: Condition): RawBuilder<Moved> =>
  sql`SELECT regulation, clause, standing, ${state} AS state, count(*) AS n FROM clock
    WHERE ${where} ${only} GROUP BY regulation, clause, standing, 4`

/**
 * What ended since, what began since, and of what is open what time has changed: each part has an index that begins with the
 * moment, so that the cost grows with these and not with all that is open, or ever was.
 */
const movedParts = (asOf: EpochMs, only: Condition): ReadonlyArray<RawBuilder<Moved>> => {
  const of = (state: ClockState, where: Condition) =>
    movedSql(sql`${sql.lit(state)}`, sql`ended_ms IS NULL AND ${where}`, only)
  // A plus sign keeps a condition from choosing the index: it holds for nearly all rows, and SQLite cannot know that.
  const begun = sql`+started_ms <= ${asOf}`
  const inTime = sql`${begun} AND (breached_from_ms IS NULL OR +breached_from_ms > ${asOf})`
  const opened = sql`${inTime} AND (opens_ms IS NULL OR +opens_ms <= ${asOf})`
  return [
    movedSql(
      sql`CASE WHEN ${begun} THEN ${stateSql(asOf)} ELSE 'inapplicable' END`,
      sql`ended_ms IS NOT NULL AND settled_ms > ${asOf}`,
      only,
    ),
    of('inapplicable', sql`started_ms > ${asOf}`),
    of('breached', sql`breached_from_ms <= ${asOf} AND ${begun}`),
    of('inapplicable', sql`opens_ms > ${asOf} AND ${inTime}`),
    of('undecided', sql`undecided_from_ms <= ${asOf} AND ${opened}`),
    of('suspended', sql`suspended_ms <= ${asOf} AND ${opened} AND standing = 'running'`),
    of(
      'warned',
      sql`warn_ms <= ${asOf} AND (suspended_ms IS NULL OR +suspended_ms > ${asOf}) AND ${opened} AND standing = 'running'`,
    ),
  ]
}

/** No clock in any state. */
export const noStates = (): { [S in ClockState]: number } =>
  Object.fromEntries(clockStates.map((state) => [state, 0])) as { [S in ClockState]: number }

/** Which clocks are counted: all, or those of a unit, of a clause. */
export interface CountsQuery {
  readonly unit?: string
  /** Only what one of these units has; none of them: nothing. */
  readonly units?: ReadonlyArray<string>
  readonly clause?: string
}

/** How many clocks are in which state as of a moment, in all and by clause. */
export const counts = (db: Reading): Ask<[asOf: EpochMs, query?: CountsQuery], Counts> =>
  asking(async (asOf, { unit, units, clause: ofClause } = {}) => {
    const only = sql`${unit === undefined ? sql`` : sql`AND unit = ${unit}`} ${units === undefined ? sql`` : sql`AND ${among(sql`unit`, units)}`} ${ofClause === undefined ? sql`` : sql`AND clause = ${ofClause}`}`
    const states = noStates()
    const clauses = new Map<string, { regulation: string; clause: string; states: { [S in ClockState]: number } }>()
    const add = (regulation: string, clause: string, state: ClockState, n: number): void => {
      if (state === 'inapplicable') return
      const key = `${regulation}/${clause}`
      const entry = clauses.get(key) ?? { regulation, clause, states: noStates() }
      clauses.set(key, entry)
      entry.states[state] += n
      states[state] += n
    }
    for (const { regulation, clause, standing, n } of (await standingsSql(only).execute(db)).rows)
      add(regulation, clause, standing, n)
    for (const part of movedParts(asOf, only))
      for (const { regulation, clause, standing, state, n } of (await part.execute(db)).rows) {
        add(regulation, clause, standing, -n)
        add(regulation, clause, state, n)
      }
    return E.right({
      asOf,
      states,
      clauses: [...clauses.values()].filter((entry) => Object.values(entry.states).some((n) => n !== 0)),
    })
  })
