import { comparePositions, type Position } from '@redress/domain'
import type { WorkingCalendar } from '@redress/holidays'
import { sql } from 'kysely'
import { column, optional } from '../runtime/column.js'
import type { ReadModel } from '../runtime/model.js'
import { parkedTable, queuedTable } from '../runtime/parked.js'
import { stampOf } from '../runtime/stamp.js'
import { table } from '../runtime/table.js'
import type { Base, Reading, Writing } from './base.js'
import { create, drop, tablesIn } from './ddl.js'

/** What the database holds, and how far it got. */
export const modelTable = table({
  name: 'model',
  meaning: { zh: '各读模型的定义指纹和检查点', en: 'Definition and checkpoint of each read model' },
  columns: {
    name: column('id', '读模型', 'Read model'),
    stamp: column('term', '定义指纹；变化即重建', 'Fingerprint of its definition; another one means a rebuild'),
    position: optional('position', '已处理到的日志位置', 'Place in the log up to which its rows are written'),
    tables: column('json', '所属数据表', 'Names of its tables'),
  },
  key: ['name'],
  indexes: [],
})

/** What no read model owns, and all of them need. */
export const ownTables = [modelTable, parkedTable, queuedTable]

interface Stamped {
  readonly name: string
  readonly stamp: string
  readonly tables: string
}

const stamped = async ({ dialect }: Base, db: Reading): Promise<ReadonlyMap<string, Stamped>> =>
  (await tablesIn(db, dialect)).has(modelTable.name)
    ? new Map(
        (await db.selectFrom('model').select(['name', 'stamp', 'tables']).execute()).map((row) => [row.name, row]),
      )
    : new Map()

/** The models whose tables are not there, or are of another definition. */
export const outdated = async (
  base: Base,
  db: Reading,
  models: ReadonlyArray<ReadModel>,
  calendar: WorkingCalendar,
): Promise<ReadonlyArray<ReadModel>> => {
  const present = await stamped(base, db)
  return models.filter((model) => present.get(model.name)?.stamp !== stampOf(model, calendar))
}

const renew = async (
  { dialect }: Base,
  tx: Writing,
  model: ReadModel,
  calendar: WorkingCalendar,
  old: Stamped | undefined,
): Promise<void> => {
  const tables = model.tables.map(({ name }) => name)
  for (const name of new Set([...(JSON.parse(old?.tables ?? '[]') as string[]), ...tables])) await drop(tx, name)
  for (const definition of model.tables) await create(tx, dialect, definition)
  const row = { stamp: stampOf(model, calendar), position: null, tables: JSON.stringify(tables) }
  await tx
    .insertInto('model')
    .values({ name: model.name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute()
}

/**
 * Makes the tables of models that are new or changed, empty and with their checkpoint at the beginning: both in one
 * transaction, so that an interruption never leaves an empty table with a checkpoint at the end. Unchanged ones stay.
 */
export const migrate = async (
  base: Base,
  tx: Writing,
  models: ReadonlyArray<ReadModel>,
  calendar: WorkingCalendar,
): Promise<void> => {
  const there = await tablesIn(tx, base.dialect)
  for (const definition of ownTables) if (!there.has(definition.name)) await create(tx, base.dialect, definition)
  const present = await stamped(base, tx)
  for (const model of await outdated(base, tx, models, calendar))
    await renew(base, tx, model, calendar, present.get(model.name))
}

/** How far each model got. */
export const checkpoints = async (db: Reading): Promise<ReadonlyMap<string, Position | undefined>> => {
  const rows = await db.selectFrom('model').select(['name', 'position']).execute()
  return new Map(rows.map(({ name, position }) => [name, (position ?? undefined) as Position | undefined]))
}

/**
 * The models that got further than the log goes: they were made from another log, or from this one before an older copy
 * of it was put back. The places must have been read before the head, for a writer may be at work.
 */
export const aheadOf = (
  head: Position | undefined,
  models: ReadonlyArray<ReadModel>,
  places: ReadonlyMap<string, Position | undefined>,
): ReadonlyArray<ReadModel> =>
  models.filter(({ name }) => {
    const place = places.get(name)
    return place !== undefined && (head === undefined || comparePositions(place, head) > 0)
  })

/** Makes such models anew, empty, and forgets what was set aside beyond the log, in one transaction. */
export const startOver = async (
  base: Base,
  tx: Writing,
  head: Position | undefined,
  models: ReadonlyArray<ReadModel>,
  calendar: WorkingCalendar,
): Promise<void> => {
  const present = await stamped(base, tx)
  for (const model of models) await renew(base, tx, model, calendar, present.get(model.name))
  for (const { name } of [parkedTable, queuedTable])
    await sql`DELETE FROM ${sql.table(name)} WHERE position > ${head ?? ''}`.execute(tx)
}
