import { type RawBuilder, sql } from 'kysely'
import type { Condition } from '../runtime/query.js'

/**
 * One of these terms is on a complaint. The few terms of that complaint are looked at: SQLite would rather walk all complaints
 * with the term, for every complaint that is asked about, so the term is hidden from its index. PostgreSQL would rather read
 * all terms once, however few complaints are asked about: it does not where an offset is named, even of nothing.
 */
export const hasTerm = (complaint: RawBuilder<unknown>, terms: ReadonlyArray<string>): Condition =>
  sql`EXISTS (SELECT 1 FROM term t WHERE t.complaint = ${complaint} AND t.term || '' IN (${sql.join(terms)}) LIMIT 1 OFFSET 0)`
