import type { ClockState } from '@redress/domain'
import { type Day, dayOf, type EpochMs, endOfDay, SHANGHAI, type WorkingCalendar } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { type RawBuilder, sql } from 'kysely'
import type { Reading } from '../database/base.js'
import { invalidQuery } from '../runtime/error.js'
import { type Ask, among, asking, type Condition, every, limitOf } from '../runtime/query.js'
import type { ClockRow } from './clock-row.js'
import { stateSql } from './state-sql.js'
import { workdaysBetween } from './workdays.js'

/** Which clocks. */
export interface BoardQuery {
  /** The moment at which states are asked: now, or any time before. */
  readonly asOf: EpochMs
  /** Default: all that are open then. */
  readonly states?: ReadonlyArray<ClockState>
  readonly unit?: string
  /** Only what one of these units has; none of them: nothing. */
  readonly units?: ReadonlyArray<string>
  /** Who holds the case then: the present holder, of ended clocks the one at their end. */
  readonly handler?: string
  readonly regulation?: string
  readonly clause?: string
  /** Due on the n-th working day after the day of `asOf` at the latest; 0 is today. What is late already is due, too. */
  readonly dueWithin?: number
  /** Also those that have ended by then (met, breached, cancelled). */
  readonly all?: boolean
  /** Rows, default 50, at most 1,001. */
  readonly limit?: number
  /** Only what comes after this clock in the order of the board: the last one of the page before. */
  readonly after?: BoardPlace
}

/** Where a clock stands on the board: by due time (none comes last), complaint, and its number within the complaint. */
export type BoardPlace = Pick<ClockRow, 'due_ms' | 'complaint' | 'ordinal'>

/** A clock as of a moment. */
export type BoardRow = ClockRow & {
  readonly state: ClockState
  /** 1: not ended at that moment. */
  readonly open: number
  /** Working days from the day of `asOf` to the due day; negative is late. Null without a due time or once ended. */
  readonly workdays_left: number | null
}

/** Later than any due time, so that clocks without one come last. */
const NEVER = 9_007_199_254_740_991
const ORDER = sql`ORDER BY due_ms NULLS LAST, complaint, ordinal`

type Shown = Omit<BoardRow, 'workdays_left'>

/** Each part has a covering partial index: the inner query finds the few rows to show in it, and only these are read whole. */
const part = (asOf: EpochMs, where: Condition, ended: Condition, limit: number): RawBuilder<Shown> => sql`
  SELECT *, ${stateSql(asOf)} AS state, CASE WHEN ended_ms <= ${asOf} THEN 0 ELSE 1 END AS open FROM clock
  WHERE (complaint, ordinal) IN (SELECT complaint, ordinal FROM clock WHERE ${ended} AND ${where} ${ORDER} LIMIT ${limit}) ${ORDER}`

const openNow = (): Condition => sql`ended_ms IS NULL`
const openThen = (asOf: EpochMs): Condition => sql`ended_ms IS NOT NULL AND settled_ms > ${asOf} AND ended_ms > ${asOf}`
const endedThen = (asOf: EpochMs): Condition => sql`ended_ms IS NOT NULL AND ended_ms <= ${asOf}`

const byDue = (a: BoardRow, b: BoardRow): number =>
  (a.due_ms ?? Number.MAX_VALUE) - (b.due_ms ?? Number.MAX_VALUE) ||
  (a.complaint < b.complaint ? -1 : a.complaint > b.complaint ? 1 : a.ordinal - b.ordinal)

const lastMoment = (calendar: WorkingCalendar, today: Day, workdays: number): EpochMs | undefined => {
  const last = workdays === 0 ? undefined : calendar.addWorkdays(today, workdays)
  if (last === undefined) return endOfDay(today, SHANGHAI)
  return last._tag === 'Right' ? endOfDay(last.right.day, SHANGHAI) : undefined
}

const conditions = (
  { asOf, unit, units, handler, regulation, clause, states, after }: BoardQuery,
  until: EpochMs | null,
): Condition =>
  every([
    sql`started_ms <= ${asOf}`,
    unit === undefined ? undefined : sql`unit = ${unit}`,
    units === undefined ? undefined : among(sql`unit`, units),
    handler === undefined ? undefined : sql`handler = ${handler}`,
    regulation === undefined ? undefined : sql`regulation = ${regulation}`,
    clause === undefined ? undefined : sql`clause = ${clause}`,
    until === null ? undefined : sql`due_ms <= ${until}`,
    after === undefined
      ? undefined
      : sql`(coalesce(due_ms, ${NEVER}), complaint, ordinal) > (${after.due_ms ?? NEVER}, ${after.complaint}, ${after.ordinal})`,
    states === undefined
      ? sql`${stateSql(asOf)} <> 'inapplicable'`
      : states.length === 0
        ? sql`1 = 0`
        : sql`${stateSql(asOf)} IN (${sql.join(states)})`,
  ])

/** The clocks as of a moment, earliest due first. Errors: `InvalidQuery` for a `dueWithin` that is no number of days. */
export const board = (db: Reading, calendar: WorkingCalendar): Ask<[query: BoardQuery], ReadonlyArray<BoardRow>> =>
  asking(async (query) => {
    const { asOf } = query
    const today = dayOf(asOf, SHANGHAI)
    const until = query.dueWithin === undefined ? null : lastMoment(calendar, today, query.dueWithin)
    if (until === undefined || (query.dueWithin ?? 0) < 0)
      return E.left(
        invalidQuery(
          'dueWithin',
          'dueWithin 应为不小于 0 的整数个工作日。',
          'dueWithin must be a whole number of working days, 0 or more.',
        ),
      )
    const limit = limitOf(query.limit)
    const where = conditions(query, until)
    const parts = [openNow(), openThen(asOf), ...(query.all === true ? [endedThen(asOf)] : [])]
    const rows: Shown[] = []
    for (const ended of parts) rows.push(...(await part(asOf, where, ended, limit).execute(db)).rows)
    const shown = rows.map((row) => ({
      ...row,
      workdays_left:
        row.open === 0 || row.due_day === null ? null : workdaysBetween(calendar, today, row.due_day as Day),
    }))
    return E.right(shown.sort(byDue).slice(0, limit))
  })
