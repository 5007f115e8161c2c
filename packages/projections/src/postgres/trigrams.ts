import * as E from 'fp-ts/lib/Either.js'
import { sql } from 'kysely'
import type { Base } from '../database/base.js'
import { noTrigrams, type ProjectionError } from '../runtime/error.js'

const isThere = async ({ reading }: Base): Promise<boolean> =>
  (await sql`SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'`.execute(reading)).rows.length > 0

/** Not allowed to, or not among the packages of the server. */
const REFUSED = new Set(['42501', '58P01', '0A000', '22023'])

/**
 * Sees that the database has `pg_trgm`, which the search stands on. The owner of a database may make it; anybody else needs
 * it made once. In `public`, for it is one for all schemas. Errors: `NoTrigrams`.
 */
export const withTrigrams = async (base: Base): Promise<E.Either<ProjectionError, void>> => {
  if (await isThere(base)) return E.right(undefined)
  try {
    await sql`CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public`.execute(base.reading)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    // Another process may have been quicker.
    if (await isThere(base)) return E.right(undefined)
    if (REFUSED.has(code)) return E.left(noTrigrams(code))
    throw error
  }
  return E.right(undefined)
}
