import type { Either } from 'fp-ts/lib/Either.js'
import type { Row, SqlValue } from './column.js'
import type { ProjectionError } from './error.js'

/** An open database as a query sees it: SQL with named parameters (`@name`) in, rows out. */
export interface Queryable {
  readonly all: (sql: string, parameters: { readonly [name: string]: SqlValue }) => ReadonlyArray<Row>
}

/** What a query gives: rows, or why the question cannot be answered. */
export type Answer<A> = Either<ProjectionError, A>

/** Rows of a known table: the columns were written by its model, so their types are what the definition says. */
export const rowsOf = <R>(rows: ReadonlyArray<Row>): ReadonlyArray<R> => rows as unknown as ReadonlyArray<R>

/** Conditions that all hold; none is always true. */
export const every = (conditions: ReadonlyArray<string | undefined>): string => {
  const given = conditions.filter((condition) => condition !== undefined)
  return given.length === 0 ? '1' : given.join(' AND ')
}

/** Largest number of rows that one query gives: a page of a thousand, and one more that tells whether there is another page. */
export const LARGEST = 1_001
export const limitOf = (limit: number | undefined): number => Math.min(LARGEST, Math.max(1, Math.trunc(limit ?? 50)))
