import * as E from 'fp-ts/lib/Either.js'
import { type RawBuilder, sql } from 'kysely'
import type { Reading } from '../database/base.js'
import { invalidQuery, type ProjectionError } from '../runtime/error.js'
import { type Ask, asking, type Condition, every, limitOf } from '../runtime/query.js'
import type { RowIn } from '../runtime/table.js'
import { FEW, type Match, matchOf, type Searching } from '../search/match.js'
import { filtering, type RegisterFilter } from './filter.js'
import type { registerTable } from './table.js'

export type RegisterRow = RowIn<typeof registerTable>

/** Which complaints, in which order. */
export interface RegisterQuery extends RegisterFilter {
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

/** Where a complaint stands in the order. */
interface Place {
  readonly at: number
  readonly complaint: string
}

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

/** Stretches of the order that are looked through for common words, one after another, each so many times as long as few are. */
const STRETCHES = [0.4, 1, 2.6]

/** The places of a page and one more, in order. Words that are common are looked for among the first before all that can fit are. */
const placesOf = async (
  { db, few = FEW }: Searching,
  { sort = 'received', order = 'newest', limit, ...query }: RegisterQuery,
  after: Place | undefined,
  match: Match | undefined,
): Promise<ReadonlyArray<Place>> => {
  const at = sql.ref(`r.${sort}_ms`)
  const [way, beyond] = order === 'newest' ? [sql`DESC`, sql`<`] : [sql`ASC`, sql`>`]
  const wanted = every([sql`${at} IS NOT NULL`, filtering(query)])
  const from = (place: Place | undefined): Condition =>
    place === undefined ? sql`1 = 1` : sql`(${at}, r.complaint) ${beyond} (${place.at}, ${place.complaint})`
  const count = limitOf(limit) + 1
  const run = async (asked: RawBuilder<Place>): Promise<ReadonlyArray<Place>> => (await asked.execute(db)).rows
  const first = (n: number, place: Place | undefined): RawBuilder<Place> =>
    sql`SELECT r.complaint, ${at} AS at FROM register r WHERE ${wanted} AND ${from(place)}
      ORDER BY ${at} ${way}, r.complaint ${way} LIMIT ${n}`
  if (match === undefined) return run(first(count, after))

  const found: Place[] = []
  let place = after
  for (const stretch of match.rare ? [] : STRETCHES) {
    const length = Math.max(1, Math.trunc(stretch * few))
    const looked = await run(sql`SELECT r.complaint, r.at, CASE WHEN ${match.fits} THEN 1 ELSE 0 END AS fits
      FROM (${first(length, place)}) r JOIN search s ON s.complaint = r.complaint
      ORDER BY r.at ${way}, r.complaint ${way}`)
    found.push(...(looked as ReadonlyArray<Place & { readonly fits: number }>).filter(({ fits }) => fits === 1))
    place = looked.at(-1)
    if (found.length >= count || looked.length < length) return found.slice(0, count)
  }
  return run(sql`SELECT r.complaint, ${at} AS at FROM register r JOIN search s ON s.complaint = r.complaint
    WHERE ${wanted} AND ${from(after)} AND ${match.among} AND ${match.fits}
    ORDER BY ${at} ${way}, r.complaint ${way} LIMIT ${count}`)
}

/** A page of the register. Errors: `InvalidQuery` for a cursor that is none. */
export const registerList = (searching: Searching): Ask<[query: RegisterQuery], RegisterPage> =>
  asking(async (query): Promise<E.Either<ProjectionError, RegisterPage>> => {
    const { db } = searching
    const after = placeOf(query.after)
    if (E.isLeft(after)) return after
    const match = query.text === undefined ? undefined : await matchOf(searching, query.text)
    const places = await placesOf(searching, query, after.right, match)
    const shown = places.slice(0, limitOf(query.limit))
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
