import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { sql } from 'kysely'
import type { Reading } from '../database/base.js'
import { invalidQuery } from '../runtime/error.js'
import { type Ask, asking, limitOf } from '../runtime/query.js'
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
export const registerOne = (db: Reading): Ask<[complaint: string], RegisterRow | undefined> =>
  asking(async (complaint) =>
    E.right(await db.selectFrom('register').selectAll().where('complaint', '=', complaint).executeTakeFirst()),
  )

const cursorOf = (row: RegisterRow): string => `${row.received_ms ?? ''}:${row.complaint}`
const CURSOR = /^(-?\d+):(.+)$/s

/** A page of the register, newest first. Errors: `InvalidQuery` for a cursor that is none. */
export const registerList = (db: Reading): Ask<[query: RegisterQuery], RegisterPage> =>
  asking(async ({ unit, status, from, to, limit: wanted, after }) => {
    const cursor = after === undefined ? undefined : CURSOR.exec(after)
    if (cursor === null)
      return E.left(
        invalidQuery(
          'after',
          '分页标记无效；请使用上一页返回的 next。',
          'The cursor is not valid; use `next` of the page before.',
        ),
      )
    const limit = limitOf(wanted)
    let asked = db.selectFrom('register').selectAll().where('received_ms', 'is not', null)
    if (unit !== undefined) asked = asked.where('unit', '=', unit)
    if (status !== undefined) asked = asked.where('status', '=', status)
    if (from !== undefined) asked = asked.where('received_ms', '>=', from)
    if (to !== undefined) asked = asked.where('received_ms', '<', to)
    if (cursor !== undefined)
      asked = asked.where(sql<boolean>`(received_ms, complaint) < (${Number(cursor[1])}, ${cursor[2]})`)
    const rows = await asked
      .orderBy('received_ms', 'desc')
      .orderBy('complaint', 'desc')
      .limit(limit + 1)
      .execute()
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    return E.right(rows.length > limit && last !== undefined ? { rows: page, next: cursorOf(last) } : { rows: page })
  })
