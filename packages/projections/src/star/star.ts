import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Base, DialectName, Reading, Writing } from '../database/base.js'
import { create, drop, tablesIn } from '../database/ddl.js'
import type { Context } from '../runtime/model.js'
import { madeTable, type Reference, references } from './reference.js'
import { createViewSql, viewsIn } from './sql.js'
import { views } from './views.js'

const stampOf = (...parts: ReadonlyArray<unknown>): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

const VIEWS = 'views'
const viewStamp = stampOf(views)

const made = async (db: Reading, dialect: DialectName): Promise<ReadonlyMap<string, string>> =>
  (await tablesIn(db, dialect)).has(madeTable.name)
    ? new Map((await db.selectFrom('made').selectAll().execute()).map(({ name, stamp }) => [name, stamp]))
    : new Map()

const remember = async (tx: Writing, name: string, stamp: string): Promise<void> => {
  await tx
    .insertInto('made')
    .values({ name, stamp })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ stamp }))
    .execute()
}

/** Rows in one statement, well below what either database takes. */
const TOGETHER = 2_000

const fill = async (base: Base, tx: Writing, { table, rows }: Reference, context: Context): Promise<void> => {
  await drop(tx, base.dialect, table.name)
  await create(tx, base.dialect, table, 1)
  const all = rows(context)
  for (let from = 0; from < all.length; from += TOGETHER) await base.put(tx, table, all.slice(from, from + TOGETHER))
}

/** Takes the views away: no table can be replaced below them. */
export const dropViews = async (tx: Writing, dialect: DialectName): Promise<void> => {
  for (const name of await viewsIn(tx, dialect)) await sql`DROP VIEW ${sql.table(name)}`.execute(tx)
}

const referred = new Set(references.map(({ table }) => table.name))

/** Whether every table of a model that a view reads is there: who opens some models only, gets no star. */
const complete = async (db: Reading, dialect: DialectName): Promise<boolean> => {
  const there = await tablesIn(db, dialect)
  return views.every(({ reads }) => reads.every((name) => referred.has(name) || there.has(name)))
}

/** Makes the views, where all tables are there. */
export const makeViews = async (tx: Writing, dialect: DialectName): Promise<void> => {
  const there = await tablesIn(tx, dialect)
  if (!views.every(({ reads }) => reads.every((name) => there.has(name)))) return
  for (const view of views) for (const statement of createViewSql(tx, dialect, view)) await tx.executeQuery(statement)
}

/** Runs work that makes or replaces tables, between taking the views away and making them again. */
export const belowViews = async (tx: Writing, dialect: DialectName, work: () => Promise<void>): Promise<void> => {
  await dropViews(tx, dialect)
  await work()
  await makeViews(tx, dialect)
}

/** What of the star schema is not as the definitions, the calendar and the directory have it now. */
const stale = async (base: Base, db: Reading, context: Context) => {
  const known = await made(db, base.dialect)
  return {
    first: known.size === 0,
    tables: references.flatMap((reference) => {
      const stamp = stampOf(reference.table, reference.of(context))
      return known.get(reference.table.name) === stamp ? [] : [{ reference, stamp }]
    }),
    views: known.get(VIEWS) !== viewStamp,
  }
}

/** Brings the reference tables and the views to the present definitions, where they are not. */
export const bringStar = async (base: Base, tx: Writing, context: Context): Promise<void> => {
  if (!(await complete(tx, base.dialect))) return
  const { first, tables, views: changed } = await stale(base, tx, context)
  if (tables.length === 0 && !changed) return
  if (first) await create(tx, base.dialect, madeTable, 1)
  await belowViews(tx, base.dialect, async () => {
    for (const { reference, stamp } of tables) {
      await fill(base, tx, reference, context)
      await remember(tx, reference.table.name, stamp)
    }
  })
  await remember(tx, VIEWS, viewStamp)
}
