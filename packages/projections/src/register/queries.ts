import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { invalidQuery } from '../runtime/error.js'
import { type Answer, every, limitOf, type Queryable, rowsOf } from '../runtime/query.js'
import type { RowIn } from '../runtime/table.js'
import type { registerTable } from './table.js'

export type RegisterRow = RowIn<typeof registerTable>

/** Which complaints: by unit and status now, received from (inclusive) to (exclusive); newest first. */
export interface RegisterQuery {
  readonly unit?: string
  readonly status?: string
  readonly from?: EpochMs
  readonly to?: EpochMs
  /** Rows in a page, default 50, at most 1,000. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: string
}

export interface RegisterPage {
  readonly rows: ReadonlyArray<RegisterRow>
  /** Where the next page begins; absent on the last. */
  readonly next?: string
}

/** One complaint; `undefined` when it is not in the register. */
export const registerOne =
  (db: Queryable) =>
  (complaint: string): Answer<RegisterRow | undefined> =>
    E.right(rowsOf<RegisterRow>(db.all('SELECT * FROM register WHERE complaint = @complaint', { complaint }))[0])

const cursorOf = (row: RegisterRow): string => `${row.received_ms ?? ''}:${row.complaint}`
const CURSOR = /^(-?\d+):(.+)$/s

/** A page of the register, newest first. Errors: `InvalidQuery` for a cursor that is none. */
export const registerList =
  (db: Queryable) =>
  (query: RegisterQuery): Answer<RegisterPage> => {
    const cursor = query.after === undefined ? undefined : CURSOR.exec(query.after)
    if (cursor === null)
      return E.left(
        invalidQuery(
          'after',
          '分页标记无效；请使用上一页返回的 next。',
          'The cursor is not valid; use `next` of the page before.',
        ),
      )
    const limit = limitOf(query.limit)
    const where = every([
      'received_ms IS NOT NULL',
      query.unit === undefined ? undefined : 'unit = @unit',
      query.status === undefined ? undefined : 'status = @status',
      query.from === undefined ? undefined : 'received_ms >= @from',
      query.to === undefined ? undefined : 'received_ms < @to',
      cursor === undefined ? undefined : '(received_ms, complaint) < (@ms, @id)',
    ])
    const rows = rowsOf<RegisterRow>(
      db.all(`SELECT * FROM register WHERE ${where} ORDER BY received_ms DESC, complaint DESC LIMIT @limit`, {
        unit: query.unit ?? null,
        status: query.status ?? null,
        from: query.from ?? null,
        to: query.to ?? null,
        ms: cursor === undefined ? null : Number(cursor[1]),
        id: cursor?.[2] ?? null,
        limit: limit + 1,
      }),
    )
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    return E.right(rows.length > limit && last !== undefined ? { rows: page, next: cursorOf(last) } : { rows: page })
  }
