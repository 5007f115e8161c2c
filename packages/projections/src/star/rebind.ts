import { sql } from 'kysely'
import type { DialectName, Writing } from '../database/base.js'
import type { StandingView } from './sql.js'

const POINT = sql.ref('before_view')

/** Of a statement that names what is not there: a column, a table; or that would take a column away. */
const MISSING = new Set(['42703', '42P01', '42P16', 'SQLITE_ERROR'])
const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && MISSING.has(String(error.code))

/**
 * Has a view that stands read the tables that now have the names it says, by the definition that it has. False where they lack a
 * column that it reads; then it is left alone.
 */
export const rebindView = async (tx: Writing, dialect: DialectName, view: StandingView): Promise<boolean> => {
  await sql`SAVEPOINT ${POINT}`.execute(tx)
  try {
    if (dialect === 'sqlite') await sql`SELECT 1 FROM ${sql.table(view.name)} LIMIT 0`.execute(tx)
    else await sql`CREATE OR REPLACE VIEW ${sql.table(view.name)} AS ${sql.raw(view.text)}`.execute(tx)
  } catch (error) {
    if (!isMissing(error)) throw error
    await sql`ROLLBACK TO SAVEPOINT ${POINT}`.execute(tx)
    return false
  }
  await sql`RELEASE SAVEPOINT ${POINT}`.execute(tx)
  return true
}
