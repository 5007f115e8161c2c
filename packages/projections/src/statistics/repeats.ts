import * as E from 'fp-ts/lib/Either.js'
import { sql } from 'kysely'
import { type Share, shareOf } from '../assessment/tally.js'
import type { Reading } from '../database/base.js'
import { type Ask, asking } from '../runtime/query.js'
import { runsUnder } from './cases.js'

const columns = { complainant: 'complainant', subject: 'subject_id', respondent: 'respondent_unit' } as const

/** Complaints that come again. */
export interface RepeatsQuery {
  /** By the same pseudonym of a complainant, or about the same subject or unit. */
  readonly by: keyof typeof columns
  /** Days of receipt in Asia/Shanghai: from, up to but not including to. */
  readonly from: string
  readonly to: string
  /** Days after the complaint before it within which one is a repeat, default 30. */
  readonly within?: number
  /** Only cases that run under this regulation. */
  readonly regulation?: string
}

/** A complaint that repeats the one before it. */
export interface Repeat {
  readonly complaint: string
  /** Id of whoever or whatever it is the same of. */
  readonly same: string
  readonly of: string
  /** Days between the receipts of both. */
  readonly days: number
}

export interface Repeats {
  /** Repeats, of the cases received that say by whom or about what. */
  readonly share: Share
  /** Each of them, newest first. */
  readonly cases: ReadonlyArray<Repeat>
}

/** Complaints received in a time whose like was received not long before; the earlier one may lie before it. */
export const repeats = (db: Reading): Ask<[query: RepeatsQuery], Repeats> =>
  asking(async ({ by, from, to, within = 30, regulation }) => {
    const same = sql.ref(`r.${columns[by]}`)
    const inTime = sql`received_day >= ${from} AND received_day < ${to}`
    const { rows: cases } = await sql<Repeat>`SELECT complaint, same, "of", ordinal - before AS days FROM (
      SELECT complaint, same, received_day, ordinal, received_ms,
        lag(complaint) OVER told AS "of", lag(ordinal) OVER told AS before FROM (
          SELECT r.complaint, ${same} AS same, r.received_day, r.received_ms, d.ordinal
          FROM star_complaint r JOIN star_day d ON d.day = r.received_day
          WHERE ${same} IS NOT NULL AND r.received_day < ${to} ${runsUnder(regulation)}
            AND d.ordinal >= (SELECT e.ordinal FROM star_day e WHERE e.day = ${from}) - ${within}) received
      WINDOW told AS (PARTITION BY same ORDER BY received_ms, complaint)) followed
    WHERE ${inTime} AND ordinal - before <= ${within} ORDER BY received_ms DESC, complaint DESC`.execute(db)
    const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM star_complaint r
      WHERE ${same} IS NOT NULL AND ${inTime} ${runsUnder(regulation)}`.execute(db)
    return E.right({ share: shareOf(cases.length, rows[0]?.n ?? 0), cases })
  })
