import { comparePositions, type Position } from '@redress/domain'
import type * as E from 'fp-ts/lib/Either.js'
import { sql } from 'kysely'
import type { ProjectionError } from '../runtime/error.js'
import type { ReadModel } from '../runtime/model.js'
import { parkedTable, queuedTable } from '../runtime/parked.js'
import { isNext, plainName } from '../runtime/shadow.js'
import type { Base, Writing } from './base.js'
import { makeInPlace, unmake } from './making.js'
import type { ModelRow } from './model-table.js'
import { makeOwnTables } from './own-tables.js'
import { replacing } from './replacing.js'
import { type Defined, modelRows, printOf } from './standing.js'

type Done = Promise<E.Either<ProjectionError, void>>

/** The models of which there is nothing to read: no tables, or empty ones of another definition. */
export const missing = (rows: ReadonlyMap<string, ModelRow>, defined: Defined): ReadonlyArray<ReadModel> =>
  defined.models.filter((model) => {
    const row = rows.get(model.name)
    return row === undefined || (row.position === null && row.stamp !== printOf(defined, model).stamp)
  })

/**
 * Makes the tables of models that have none, empty and with their checkpoint at the beginning: both in one transaction, so
 * that an interruption never leaves an empty table with a checkpoint at the end. Tables that hold something stay, and so do views of
 * the star that others' views do not let go: `stays` hears of them.
 */
export const migrate = async (
  base: Base,
  tx: Writing,
  defined: Defined,
  stays: (why: ProjectionError) => void,
): Done => {
  await base.alone(tx)
  await makeOwnTables(base, tx)
  const rows = await modelRows(base, tx)
  const made = async (retire: (table: string) => Promise<void>): Promise<void> => {
    for (const model of missing(rows, defined))
      await makeInPlace(base, tx, model, rows.get(model.name), defined, retire)
  }
  return replacing(base, tx, defined, made, { stays })
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
): Done => {
  await base.alone(tx)
  for (const { name } of [parkedTable, queuedTable])
    await sql`DELETE FROM ${sql.table(name)} WHERE position > ${head ?? ''}`.execute(tx)
  return replacing(base, tx, defined, async (retire) => {
    for (const row of ahead) {
      const model = defined.models.find(({ name }) => name === row.name)
      if (isNext(row.name) || model === undefined) await unmake(base, tx, row)
      else await makeInPlace(base, tx, model, row, defined, retire)
    }
  })
}
