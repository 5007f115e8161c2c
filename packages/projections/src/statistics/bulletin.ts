import * as E from 'fp-ts/lib/Either.js'
import { type RawBuilder, sql } from 'kysely'
import { type Share, shareOf } from '../assessment/tally.js'
import type { Reading } from '../database/base.js'
import { type Ask, asking, limitOf } from '../runtime/query.js'
import { type CasesQuery, casesSql, groupsSql } from './cases.js'

/** Cases of a stretch and group, counted. Every count is of cases; `bulletinCases` lists the ones behind it. */
export interface BulletinRow {
  /** The stretch of the calendar; null where the whole time was asked for. */
  readonly period: string | null
  /** The group; null for cases without, and where none was asked for. */
  readonly group: string | null
  readonly received: number
  /** Finally answered. */
  readonly answered: number
  /** Some must-limit of theirs was breached, whether answered or not. */
  readonly late: number
  /** Answered, and no must-limit breached. */
  readonly inTime: number
  /** Neither answered nor late: may still turn out either way. */
  readonly pending: number
  readonly reopened: number
  readonly revisited: number
  /** By what was said at the latest revisit at which anything was said. */
  readonly satisfaction: { readonly [level: string]: number }
  /** In time, of those in time or late. */
  readonly timeliness: Share
}

/** What of a bulletin is counted. */
export type BulletinCount = 'received' | 'answered' | 'late' | 'inTime' | 'pending' | 'reopened' | 'revisited'

const conditions: { readonly [C in BulletinCount]: RawBuilder<unknown> } = {
  received: sql`1 = 1`,
  answered: sql`answered = 1`,
  late: sql`late = 1`,
  inTime: sql`answered = 1 AND late = 0`,
  pending: sql`answered = 0 AND late = 0`,
  reopened: sql`reopened = 1`,
  revisited: sql`revisited = 1`,
}

type Counted = Pick<BulletinRow, 'period' | BulletinCount> & { readonly who: string | null }
interface Level {
  readonly period: string | null
  readonly who: string | null
  readonly satisfaction: string
  readonly n: number
}

/** The bulletin (通报): by stretch of the calendar, then group. */
export const bulletin = (db: Reading): Ask<[query: CasesQuery], ReadonlyArray<BulletinRow>> =>
  asking(async (query) => {
    const counts = sql.join(
      Object.entries(conditions).map(
        ([name, condition]) => sql`count(*) FILTER (WHERE ${condition}) AS ${sql.ref(name)}`,
      ),
    )
    const { rows } = await sql<Counted>`SELECT period, who, ${counts} FROM (${casesSql(query)}) cases
      GROUP BY period, who ORDER BY period, who`.execute(db)
    const { rows: levels } =
      await sql<Level>`SELECT period, who, satisfaction, count(*) AS n FROM (${casesSql(query)}) cases
      WHERE satisfaction IS NOT NULL GROUP BY period, who, satisfaction ORDER BY satisfaction`.execute(db)
    return E.right(
      rows.map(({ who, ...row }) => ({
        ...row,
        group: who,
        satisfaction: Object.fromEntries(
          levels.flatMap((level) =>
            level.period === row.period && level.who === who ? [[level.satisfaction, level.n]] : [],
          ),
        ),
        timeliness: shareOf(row.inTime, row.inTime + row.late),
      })),
    )
  })

/** A case of a bulletin, and what it counts for: the row from which every number is counted. */
export interface BulletinCase {
  readonly complaint: string
  readonly period: string | null
  readonly group: string | null
  readonly answered: boolean
  readonly late: boolean
  readonly reopened: boolean
  readonly revisited: boolean
  readonly satisfaction: string | null
}

interface CaseRow extends Record<'answered' | 'late' | 'reopened' | 'revisited', number> {
  readonly complaint: string
  readonly period: string | null
  readonly who: string | null
  readonly satisfaction: string | null
}

/** Every case of a bulletin, by id; of a class with several values once for each. All at once: what is kept grows with them. */
export const bulletinRows = (db: Reading): Ask<[query: CasesQuery], ReadonlyArray<BulletinCase>> =>
  asking(async (query) => {
    const { rows } = await sql<CaseRow>`SELECT * FROM (${casesSql(query)}) cases ORDER BY complaint, who`.execute(db)
    return E.right(
      rows.map(({ complaint, period, who, answered, late, reopened, revisited, satisfaction }) => ({
        complaint,
        period,
        group: who,
        answered: answered === 1,
        late: late === 1,
        reopened: reopened === 1,
        revisited: revisited === 1,
        satisfaction,
      })),
    )
  })

/** A case, and the group that it is in; null for one without. */
export type CaseGroup = Pick<BulletinCase, 'complaint' | 'group'>

/** Every case of a bulletin by its group, by id; of a class with several values once for each. */
export const bulletinGroups = (db: Reading): Ask<[query: CasesQuery], ReadonlyArray<CaseGroup>> =>
  asking(async (query) => {
    const { rows } = await sql<CaseGroup>`SELECT complaint, who AS "group" FROM (${groupsSql(query)}) cases
      ORDER BY complaint, who`.execute(db)
    return E.right(rows)
  })

/** Whose cases: of which count, stretch, group, level of satisfaction. */
export interface BulletinCasesQuery extends CasesQuery {
  readonly count: BulletinCount
  readonly period: string | null
  readonly group: string | null
  readonly satisfaction?: string
  /** Cases in a page, default 50, at most 1,000. */
  readonly limit?: number
  /** The last one of the page before. */
  readonly after?: string
}

/** The cases behind a number of a bulletin, by id. */
export const bulletinCases = (db: Reading): Ask<[query: BulletinCasesQuery], ReadonlyArray<string>> =>
  asking(async ({ count, period, group, satisfaction, limit, after, ...query }) => {
    const level = satisfaction === undefined ? sql`` : sql`AND satisfaction = ${satisfaction}`
    const { rows } = await sql<{ complaint: string }>`SELECT complaint FROM (${casesSql(query)}) cases
      WHERE ${conditions[count]} AND period IS NOT DISTINCT FROM ${period} AND who IS NOT DISTINCT FROM ${group} ${level}
      AND complaint > ${after ?? ''} ORDER BY complaint LIMIT ${limitOf(limit)}`.execute(db)
    return E.right(rows.map(({ complaint }) => complaint))
  })
