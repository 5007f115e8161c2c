import type { ClockState } from '@redress/domain'
import { type Day, dayOf, type EpochMs, endOfDay, SHANGHAI, type WorkingCalendar } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { invalidQuery } from '../runtime/error.js'
import { type Answer, every, limitOf, type Queryable, rowsOf } from '../runtime/query.js'
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
const ORDER = 'ORDER BY due_ms NULLS LAST, complaint, ordinal'
const AFTER = `(coalesce(due_ms, ${NEVER}), complaint, ordinal) > (@afterDue, @afterComplaint, @afterOrdinal)`

/**
 * `NOT INDEXED` hints are not needed: each part has a covering partial index, the inner query finds the few rows to show
 * in it, and only these are then read whole. (`rowid` is SQLite's; in PostgreSQL the key takes its place.)
 */
const part = (where: string, ended: string): string => `
  SELECT *, ${stateSql} AS state, ended_ms IS NULL OR ended_ms > @asOf AS open FROM clock
  WHERE rowid IN (SELECT rowid FROM clock WHERE ${ended} AND ${where} ${ORDER} LIMIT @limit) ${ORDER}`

const OPEN_NOW = 'ended_ms IS NULL'
const OPEN_THEN = 'ended_ms IS NOT NULL AND settled_ms > @asOf AND ended_ms > @asOf'
const ENDED_THEN = 'ended_ms IS NOT NULL AND ended_ms <= @asOf'

const byDue = (a: BoardRow, b: BoardRow): number =>
  (a.due_ms ?? Number.MAX_VALUE) - (b.due_ms ?? Number.MAX_VALUE) ||
  (a.complaint < b.complaint ? -1 : a.complaint > b.complaint ? 1 : a.ordinal - b.ordinal)

const lastMoment = (calendar: WorkingCalendar, today: Day, workdays: number): EpochMs | undefined => {
  const last = workdays === 0 ? undefined : calendar.addWorkdays(today, workdays)
  if (last === undefined) return endOfDay(today, SHANGHAI)
  return last._tag === 'Right' ? endOfDay(last.right.day, SHANGHAI) : undefined
}

/** The clocks as of a moment, earliest due first. Errors: `InvalidQuery` for a `dueWithin` that is no number of days. */
export const board =
  (db: Queryable, calendar: WorkingCalendar) =>
  (query: BoardQuery): Answer<ReadonlyArray<BoardRow>> => {
    const today = dayOf(query.asOf, SHANGHAI)
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
    const where = every([
      'started_ms <= @asOf',
      query.unit === undefined ? undefined : 'unit = @unit',
      query.clause === undefined ? undefined : 'clause = @clause',
      until === null ? undefined : 'due_ms <= @until',
      query.after === undefined ? undefined : AFTER,
      `${stateSql} ${query.states === undefined ? `<> 'inapplicable'` : 'IN (SELECT value FROM json_each(@states))'}`,
    ])
    const parameters = {
      asOf: query.asOf,
      unit: query.unit ?? null,
      clause: query.clause ?? null,
      until,
      states: JSON.stringify(query.states ?? []),
      limit,
      afterDue: query.after?.due_ms ?? NEVER,
      afterComplaint: query.after?.complaint ?? null,
      afterOrdinal: query.after?.ordinal ?? null,
    }
    const parts = query.all === true ? [OPEN_NOW, OPEN_THEN, ENDED_THEN] : [OPEN_NOW, OPEN_THEN]
    const rows = parts.flatMap((ended) =>
      rowsOf<Omit<BoardRow, 'workdays_left'>>(db.all(part(where, ended), parameters)),
    )
    const shown = rows.map((row) => ({
      ...row,
      workdays_left:
        row.open === 0 || row.due_day === null ? null : workdaysBetween(calendar, today, row.due_day as Day),
    }))
    return E.right(shown.sort(byDue).slice(0, limit))
  }
