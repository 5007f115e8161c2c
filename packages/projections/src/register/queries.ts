import * as E from 'fp-ts/lib/Either.js'
import type { Reading } from '../database/base.js'
import { invalidQuery, type ProjectionError } from '../runtime/error.js'
import { type Ask, asking, limitOf } from '../runtime/query.js'
import type { RowIn } from '../runtime/table.js'
import type { Place } from '../search/in-order.js'
import { matchOf, type Searching } from '../search/match.js'
import { type Order, placesOf } from './places.js'
import type { registerTable } from './table.js'

export type RegisterRow = RowIn<typeof registerTable>

/** Which complaints, in which order. */
export interface RegisterQuery extends Order {
  /**
   * Words that all occur in what can be searched of a complaint (id, number, subject, unit complained about, outcome), or that
   * name its kind, channel or a class in Chinese or English, in whole or in part.
   */
  readonly text?: string
  /** By when it was received, or closed (then only closed ones); default received. */
  readonly sort?: 'received' | 'closed'
  /** Default the newest first. */
  readonly order?: 'newest' | 'oldest'
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

const CURSOR = /^(-?\d+):(.+)$/s

const placeOf = (after: string | undefined): E.Either<ProjectionError, Place | undefined> => {
  const cursor = after === undefined ? undefined : CURSOR.exec(after)
  return cursor === null
    ? E.left(
        invalidQuery(
          'after',
          '分页标记无效；请使用上一页返回的 next。',
          'The cursor is not valid; use `next` of the page before.',
        ),
      )
    : E.right(cursor === undefined ? undefined : { at: Number(cursor[1]), complaint: String(cursor[2]) })
}

/** A page of the register. Errors: `InvalidQuery` for a cursor that is none. */
export const registerList = (searching: Searching): Ask<[query: RegisterQuery], RegisterPage> =>
  asking(async ({ text, after: cursor, ...order }): Promise<E.Either<ProjectionError, RegisterPage>> => {
    const { db } = searching
    const after = placeOf(cursor)
    if (E.isLeft(after)) return after
    const match = text === undefined ? undefined : await matchOf(searching, text)
    const places = await placesOf(searching, order, after.right, match)
    const shown = places.slice(0, limitOf(order.limit))
    if (shown.length === 0) return E.right({ rows: [] })
    const ids = shown.map(({ complaint }) => complaint)
    const rows = await db.selectFrom('register').selectAll().where('complaint', 'in', ids).execute()
    const byId = new Map(rows.map((row) => [row.complaint, row]))
    const last = shown.at(-1)
    return E.right({
      rows: ids.flatMap((id) => byId.get(id) ?? []),
      ...(places.length > shown.length && last !== undefined ? { next: `${last.at}:${last.complaint}` } : {}),
    })
  })
