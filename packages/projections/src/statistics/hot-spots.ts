import * as E from 'fp-ts/lib/Either.js'
import { sql } from 'kysely'
import { type Share, shareOf } from '../assessment/tally.js'
import type { Reading } from '../database/base.js'
import { invalidQuery } from '../runtime/error.js'
import { type Ask, asking, limitOf } from '../runtime/query.js'
import { runsUnder } from './cases.js'

const columns = {
  subject: 'subject_id',
  respondent: 'respondent_unit',
  unit: 'unit',
  channel: 'channel',
  kind: 'kind',
} as const

/** Where complaints are rising. */
export interface HotSpotsQuery {
  readonly by: keyof typeof columns
  /** Last day that counts, in Asia/Shanghai. */
  readonly until: string
  /** Days in a window, default 30, and how many windows before the last one are its past, default 12. */
  readonly days?: number
  readonly windows?: number
  /** Fewer cases than this in the last window are chance, default 3. */
  readonly least?: number
  readonly limit?: number
  /** Only cases that run under this regulation. */
  readonly regulation?: string
}

export interface HotSpot {
  readonly group: string
  /** Cases received in the last window, and in all windows before it together. */
  readonly recent: number
  readonly past: number
  /** How many times its own past: recent by windows, of past. Null where there was nothing before. */
  readonly times: Share
}

/** What had more cases in the last window than on average in the windows before it, by how many more. Errors: `InvalidQuery`. */
export const hotSpots = (db: Reading): Ask<[query: HotSpotsQuery], ReadonlyArray<HotSpot>> =>
  asking(async ({ by, until, days = 30, windows = 12, least = 3, limit, regulation }) => {
    if (!(days >= 1 && windows >= 1))
      return E.left(
        invalidQuery('days', '窗口天数和窗口数须为正整数。', 'Days in a window and windows must be 1 or more.'),
      )
    const group = sql.ref(`r.${columns[by]}`)
    const age = sql`(SELECT e.ordinal FROM star_day e WHERE e.day = ${until}) - d.ordinal`
    const { rows } = await sql<Omit<HotSpot, 'times'>>`SELECT "group", recent, past FROM (
      SELECT "group", count(*) FILTER (WHERE age < ${days}) AS recent, count(*) FILTER (WHERE age >= ${days}) AS past FROM (
        SELECT ${group} AS "group", ${age} AS age FROM star_complaint r JOIN star_day d ON d.day = r.received_day
        WHERE ${group} IS NOT NULL AND r.received_day <= ${until} ${runsUnder(regulation)}) aged
      WHERE age < ${days * (windows + 1)} GROUP BY "group") counted
    WHERE recent >= ${least} AND recent * ${windows} > past
    ORDER BY recent * ${windows} - past DESC, "group" LIMIT ${limitOf(limit)}`.execute(db)
    return E.right(rows.map((row) => ({ ...row, times: shareOf(row.recent * windows, row.past) })))
  })
