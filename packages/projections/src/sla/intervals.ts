import type { ClockState } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Reading } from '../database/base.js'
import { type Ask, asking } from '../runtime/query.js'
import type { RowIn } from '../runtime/table.js'
import type { clockTable } from './clock-table.js'
import type { holdingTable } from './holding-table.js'
import { stateSql } from './state-sql.js'

type Held = RowIn<typeof holdingTable>

/** A time limit as a holding interval saw it. */
export type IntervalClock = Pick<
  RowIn<typeof clockTable>,
  'clock' | 'regulation' | 'version' | 'clause' | 'modality' | 'started_ms' | 'due_ms' | 'ended_ms' | 'charged_ms'
> & {
  /** As of the moment asked. */
  readonly state: ClockState
  /** Did it run while the interval lasted. */
  readonly ran: boolean
  /** Does the interval answer for it. */
  readonly charged: boolean
}

/** Who held a case, and the time limits that ran meanwhile or that they answer for. */
export interface Interval extends Held {
  readonly clocks: ReadonlyArray<IntervalClock>
}

type Row = Omit<IntervalClock, 'ran' | 'charged'> & {
  readonly interval: number
  readonly ran: number
  readonly charged: number
}

const ASKED = ['clock', 'regulation', 'version', 'clause', 'modality', 'started_ms', 'due_ms', 'ended_ms', 'charged_ms']

const rowsSql = (complaint: string, asOf: EpochMs): RawBuilder<Row> => {
  const ends = sql`coalesce(holding.to_ms, ${asOf})`
  const ran = sql`c.started_ms < ${ends} AND coalesce(c.ended_ms, ${asOf}) > holding.from_ms`
  const charged = sql`c.charged_holding = holding.ordinal`
  return sql`SELECT holding.ordinal AS "interval", ${sql.join(ASKED.map((name) => sql.ref(`c.${name}`)))}, c.state,
    CASE WHEN ${ran} THEN 1 ELSE 0 END AS ran, CASE WHEN ${charged} THEN 1 ELSE 0 END AS charged
  FROM (SELECT *, ${stateSql(asOf)} AS state FROM clock WHERE complaint = ${complaint} AND started_ms <= ${asOf}) AS c
  JOIN holding ON holding.complaint = c.complaint AND holding.from_ms <= ${asOf}
  WHERE c.state <> 'inapplicable' AND (${ran} OR ${charged}) ORDER BY holding.ordinal, c.ordinal`
}

/**
 * The holding intervals of a complaint that had begun by a moment, each with the time limits that ran in it and those it
 * answers for: every one of these is charged to exactly one interval, if anybody held the case at all.
 */
export const intervalsOfComplaint = (db: Reading): Ask<[complaint: string, asOf: EpochMs], ReadonlyArray<Interval>> =>
  asking(async (complaint, asOf) => {
    const held = await db
      .selectFrom('holding')
      .selectAll()
      .where('complaint', '=', complaint)
      .where('from_ms', '<=', asOf)
      .orderBy('ordinal')
      .execute()
    const { rows } = await rowsSql(complaint, asOf).execute(db)
    return E.right(
      held.map((holding) => ({
        ...holding,
        clocks: rows
          .filter((row) => row.interval === holding.ordinal)
          .map(({ interval: _, ran, charged, ...clock }) => ({ ...clock, ran: ran === 1, charged: charged === 1 })),
      })),
    )
  })
