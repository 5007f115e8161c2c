import * as E from 'fp-ts/lib/Either.js'
import { type CompiledQuery, sql } from 'kysely'
import type { DialectName, Writing } from '../database/base.js'
import { dependentsOf } from '../database/dependent.js'
import { giveRights, rightsTo } from '../database/rights.js'
import { type ProjectionError, viewInTheWay } from '../runtime/error.js'
import { nextName } from '../runtime/shadow.js'
import { commentSql, createViewSql } from './sql.js'
import type { View } from './view.js'

const run = async (tx: Writing, statements: ReadonlyArray<CompiledQuery>): Promise<void> => {
  for (const statement of statements) await tx.executeQuery(statement)
}

interface Kept {
  readonly name: string
  readonly type: string
}

/** The columns of a view as PostgreSQL has them, in order. */
const columnsOf = async (tx: Writing, name: string): Promise<ReadonlyArray<Kept>> =>
  (
    await sql<Kept>`SELECT attname AS name, format_type(atttypid, atttypmod) || ' ' || attcollation AS type
      FROM pg_attribute WHERE attrelid = quote_ident(${name})::regclass AND attnum > 0 ORDER BY attnum`.execute(tx)
  ).rows

/** Takes a view away. Errors: `ViewInTheWay` where others' views read it. */
export const dropView = async (
  tx: Writing,
  dialect: DialectName,
  name: string,
): Promise<E.Either<ProjectionError, void>> => {
  const dependents = await dependentsOf(tx, dialect, name)
  if (dependents.length > 0) return E.left(viewInTheWay(name, dependents))
  return E.right(void (await sql`DROP VIEW IF EXISTS ${sql.table(name)}`.execute(tx)))
}

/** The names of the columns that stand, when PostgreSQL can replace the view by the definition: it lets columns be added, at the end. */
const replaceable = async (tx: Writing, view: View): Promise<ReadonlyArray<string> | undefined> => {
  const probe = { ...view, name: nextName(view.name) }
  await tx.executeQuery(createViewSql(tx, 'postgres', probe))
  const wanted = new Map((await columnsOf(tx, probe.name)).map(({ name, type }) => [name, type]))
  await sql`DROP VIEW ${sql.table(probe.name)}`.execute(tx)
  const there = await columnsOf(tx, view.name)
  return there.every(({ name, type }) => wanted.get(name) === type) ? there.map(({ name }) => name) : undefined
}

/** The same view, its columns in the order of those that stand, new ones behind them. */
const ordered = (view: View, first: ReadonlyArray<string>): View => ({
  ...view,
  columns: Object.fromEntries(
    [...new Set([...first, ...Object.keys(view.columns)])].flatMap((name) => {
      const column = view.columns[name]
      return column === undefined ? [] : [[name, column]]
    }),
  ),
})

/**
 * Makes a view by its definition, over the tables that now have their names. In PostgreSQL one that stands stays the same view,
 * with the views of others over it and the rights to it, unless a column of it went or changed its type.
 */
export const makeView = async (
  tx: Writing,
  dialect: DialectName,
  view: View,
  stands: boolean,
): Promise<E.Either<ProjectionError, void>> => {
  const first = dialect === 'postgres' && stands ? await replaceable(tx, view) : undefined
  if (first !== undefined) {
    const replaced = createViewSql(tx, dialect, ordered(view, first), true)
    return E.right(await run(tx, [replaced, ...commentSql(tx, dialect, view)]))
  }
  const rights = await rightsTo(tx, dialect, view.name)
  const dropped = await dropView(tx, dialect, view.name)
  if (E.isLeft(dropped)) return dropped
  await run(tx, [createViewSql(tx, dialect, view), ...commentSql(tx, dialect, view)])
  return E.right(await giveRights(tx, view.name, rights))
}
