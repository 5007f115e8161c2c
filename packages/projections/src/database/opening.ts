import { comparePositions, type Position } from '@redress/domain'
import { sql } from 'kysely'
import type { ReadModel } from '../runtime/model.js'
import { parkedTable, queuedTable } from '../runtime/parked.js'
import { isNext, plainName } from '../runtime/shadow.js'
import { dropViews } from '../star/star.js'
import type { Base, Writing } from './base.js'
import { makeInPlace, unmake, withViews } from './making.js'
import type { ModelRow } from './model-table.js'
import { makeOwnTables } from './own-tables.js'
import { type Defined, modelRows, printOf } from './standing.js'

/** The models of which there is nothing to read: no tables, or empty ones of another definition. */
export const missing = (rows: ReadonlyMap<string, ModelRow>, defined: Defined): ReadonlyArray<ReadModel> =>
  defined.models.filter((model) => {
    const row = rows.get(model.name)
    return row === undefined || (row.position === null && row.stamp !== printOf(defined, model).stamp)
  })

/**
 * Makes the tables of models that have none, empty and with their checkpoint at the beginning: both in one transaction, so
 * that an interruption never leaves an empty table with a checkpoint at the end. Tables that hold something stay.
 */
export const migrate = async (base: Base, tx: Writing, defined: Defined): Promise<void> => {
  await base.alone(tx)
  await makeOwnTables(base, tx)
  const rows = await modelRows(base, tx)
  const absent = missing(rows, defined)
  if (absent.length > 0) await dropViews(tx, base.dialect)
  for (const model of absent) await makeInPlace(base, tx, model, rows.get(model.name), defined)
  await withViews(base, tx, defined, absent.length > 0)
}

/**
 * What got further than the log goes: it was made from another log, or from this one before an older copy of it was put back.
 * The rows must have been read before the head, for a writer may be at work.
 */
export const aheadOf = (
  head: Position | undefined,
  { models }: Defined,
  rows: ReadonlyMap<string, ModelRow>,
): ReadonlyArray<ModelRow> =>
  [...rows.values()].filter(
    ({ name, position }) =>
      models.some((model) => model.name === plainName(name)) &&
      position !== null &&
      (head === undefined || comparePositions(position as Position, head) > 0),
  )

/**
 * Begins such models again where they stand, and forgets what was set aside beyond the log, in one transaction. Their rows are
 * not kept meanwhile: they tell of events that are no more.
 */
export const startOver = async (
  base: Base,
  tx: Writing,
  head: Position | undefined,
  ahead: ReadonlyArray<ModelRow>,
  defined: Defined,
): Promise<void> => {
  await base.alone(tx)
  await dropViews(tx, base.dialect)
  for (const row of ahead) {
    const model = defined.models.find(({ name }) => name === row.name)
    if (isNext(row.name) || model === undefined) await unmake(base, tx, row)
    else await makeInPlace(base, tx, model, row, defined)
  }
  await withViews(base, tx, defined, true)
  for (const { name } of [parkedTable, queuedTable])
    await sql`DELETE FROM ${sql.table(name)} WHERE position > ${head ?? ''}`.execute(tx)
}
