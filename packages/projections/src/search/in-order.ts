import { type RawBuilder, sql } from 'kysely'
import type { Reading } from '../database/base.js'
import { hourAt, PLACES, placesAt, rowAt } from '../database/trigram.js'
import type { Condition } from '../runtime/query.js'
import type { Asked } from './parts.js'

/** Where a complaint stands in an order. */
export interface Place {
  readonly at: number
  readonly complaint: string
}

interface Looked extends Place {
  readonly hour: number
  readonly fits: number
}

/** What is wanted of what SQLite's index finds, by when it was received. */
export interface InOrder extends Asked {
  readonly db: Reading
  /** On the row `s` of `search` and, where `joined`, the row `r` of the register. */
  readonly wanted: Condition
  readonly joined: boolean
  readonly newest: boolean
  /** Where the page begins. */
  readonly after: Place | undefined
  readonly count: number
}

/** The first so many that the index finds, in order. */
const firstOf = ({ index, phrases, wanted, joined, newest, after }: InOrder, length: number): RawBuilder<Looked> => {
  const way = newest ? sql`DESC` : sql`ASC`
  const bound =
    after === undefined
      ? sql`1 = 1`
      : newest
        ? sql`g.rowid < ${placesAt(after.at)} + ${sql.lit(PLACES)}`
        : sql`g.rowid >= ${placesAt(after.at)}`
  const register = joined ? sql`LEFT JOIN register r ON r.complaint = s.complaint` : sql``
  return sql`SELECT ${hourAt(sql`h.place`)} AS hour, s.complaint, s.received_ms AS at, CASE WHEN ${wanted} THEN 1 ELSE 0 END AS fits
    FROM (SELECT g.rowid AS place FROM ${sql.table(index)} g WHERE ${sql.table(index)} MATCH ${phrases} AND ${bound}
      ORDER BY g.rowid ${way} LIMIT ${length}) h
    JOIN search s ON s.rowid = ${rowAt(sql`h.place`)} ${register}
    ORDER BY hour ${way}, at ${way}, s.complaint ${way}`
}

/**
 * A page straight from the index, which gives what it finds by the hour of receipt; `undefined` where too few of the first
 * ones are wanted. The last hour may lack some, so it counts only when there is nothing after it.
 */
export const pageInOrder = async (
  asked: InOrder,
  lengths: ReadonlyArray<number>,
): Promise<ReadonlyArray<Place> | undefined> => {
  for (const length of lengths) {
    const { rows } = await firstOf(asked, length).execute(asked.db)
    const isAll = rows.length < length
    const last = rows.at(-1)?.hour
    const found = rows.filter(({ hour, fits }) => fits === 1 && (isAll || hour !== last))
    if (isAll || found.length >= asked.count) return found.slice(0, asked.count)
  }
  return undefined
}
