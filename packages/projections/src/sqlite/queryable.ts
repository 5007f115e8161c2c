import type { Statement } from 'better-sqlite3'
import type { Row } from '../runtime/column.js'
import type { Queryable } from '../runtime/query.js'
import type { Connection } from './connect.js'

/** Statements kept prepared; queries come in few shapes. */
const KEPT = 100

/** A connection as queries see it. */
export const queryable = (db: Connection): Queryable => {
  const prepared = new Map<string, Statement>()
  const statement = (sql: string): Statement => {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    if (prepared.size >= KEPT) prepared.clear()
    const made = db.prepare(sql)
    prepared.set(sql, made)
    return made
  }
  return { all: (sql, parameters) => statement(sql).all(parameters) as Row[] }
}
