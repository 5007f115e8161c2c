import { type RawBuilder, sql } from 'kysely'
import { type Condition, every, limitOf } from '../runtime/query.js'
import { type Place, pageInOrder } from '../search/in-order.js'
import { FEW, type Match, type Searching } from '../search/match.js'
import { filtering, type RegisterFilter } from './filter.js'

export interface Order extends RegisterFilter {
  readonly sort?: 'received' | 'closed'
  readonly order?: 'newest' | 'oldest'
  readonly limit?: number
}

/** How many times as long as few are the stretches of the order are that are looked through for a text. */
const [FIRST, SECOND] = [1, 4]

/** One that fits, or the last of its stretch. */
interface Looked extends Place {
  readonly fits: number
  readonly nth: number
}

/**
 * The places of a page and one more, in order. What a text finds is taken from an index in order where there is one; then looked
 * for among the first, where what is common is; then among those of a rare word; and only then among all that can fit.
 */
export const placesOf = async (
  { db, few = FEW }: Searching,
  { sort = 'received', order = 'newest', limit, ...filter }: Order,
  after: Place | undefined,
  match: Match | undefined,
): Promise<ReadonlyArray<Place>> => {
  const count = limitOf(limit) + 1
  const newest = order === 'newest'
  const [way, beyond] = newest ? [sql`DESC`, sql`<`] : [sql`ASC`, sql`>`]
  // The texts hold the moment of receipt, too: without a filter they are all that is to be looked at.
  const joined = match === undefined || sort === 'closed' || Object.values(filter).some((each) => each !== undefined)
  const at = sql.ref(joined ? `r.${sort}_ms` : 's.received_ms')
  const complaint = sql.ref(joined ? 'r.complaint' : 's.complaint')
  const from = (place: Place | undefined): Condition =>
    place === undefined ? sql`1 = 1` : sql`(${at}, ${complaint}) ${beyond} (${place.at}, ${place.complaint})`
  const wanted = (place: Place | undefined): Condition =>
    every([sql`${at} IS NOT NULL`, filtering(filter), from(place)])
  const ordered = sql`ORDER BY ${at} ${way}, ${complaint} ${way}`
  const run = async <P extends Place>(asked: RawBuilder<P>): Promise<ReadonlyArray<P>> => (await asked.execute(db)).rows

  if (match === undefined)
    return run(
      sql<Place>`SELECT ${complaint}, ${at} AS at FROM register r WHERE ${wanted(after)} ${ordered} LIMIT ${count}`,
    )
  const { fits, inOrder } = match
  const texts = joined ? sql`register r JOIN search s ON s.complaint = r.complaint` : sql`search s`
  if (inOrder !== undefined && sort === 'received') {
    const page = await pageInOrder(
      { ...inOrder, db, wanted: every([wanted(after), fits]), joined, newest, after, count },
      [4 * count, few],
    )
    if (page !== undefined) return page
  }

  const found: Place[] = []
  let place = after
  /** Looks through one more stretch; true when the page is full, or nothing is left. */
  const look = async (stretch: number): Promise<boolean> => {
    const length = Math.max(1, Math.trunc(stretch * few))
    const looked = await run(sql<Looked>`SELECT complaint, at, CASE WHEN fits THEN 1 ELSE 0 END AS fits, nth
      FROM (SELECT l.*, row_number() OVER (ORDER BY at ${way}, complaint ${way}) AS nth
        FROM (SELECT ${complaint}, ${at} AS at, ${fits} AS fits FROM ${texts} WHERE ${wanted(place)} ${ordered} LIMIT ${length}) l) m
      WHERE fits OR nth = ${length} ORDER BY nth`)
    found.push(...looked.filter((one) => one.fits === 1))
    place = looked.at(-1)
    return found.length >= count || place === undefined || looked.at(-1)?.nth !== length
  }
  if (await look(FIRST)) return found.slice(0, count)
  const { among, rare } = await match.among()
  if (!rare && (await look(SECOND))) return found.slice(0, count)
  return run(sql<Place>`SELECT ${complaint}, ${at} AS at FROM ${texts}
    WHERE ${wanted(after)} AND ${among} AND ${fits} ${ordered} LIMIT ${count}`)
}
