import { comparePositions, type Position } from '@redress/domain'
import type { WorkingCalendar } from '@redress/holidays'
import { column, optional } from '../runtime/column.js'
import type { ReadModel } from '../runtime/model.js'
import { parkedTable, queuedTable } from '../runtime/parked.js'
import { stampOf } from '../runtime/stamp.js'
import { table } from '../runtime/table.js'
import type { Connection } from './connect.js'
import { createSql, dropSql } from './ddl.js'

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

const ours = [modelTable, parkedTable, queuedTable]

interface Stamped {
  readonly name: string
  readonly stamp: string
  readonly tables: string
}

const exists = (db: Connection, name: string): boolean =>
  db.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`).get(name) !== undefined

const stamped = (db: Connection): ReadonlyMap<string, Stamped> =>
  exists(db, modelTable.name)
    ? new Map((db.prepare(`SELECT name, stamp, tables FROM model`).all() as Stamped[]).map((row) => [row.name, row]))
    : new Map()

/** The models whose tables are not there, or are of another definition. */
export const outdated = (
  db: Connection,
  models: ReadonlyArray<ReadModel>,
  calendar: WorkingCalendar,
): ReadonlyArray<ReadModel> => {
  const present = stamped(db)
  return models.filter((model) => present.get(model.name)?.stamp !== stampOf(model, calendar))
}

const renew = (db: Connection, model: ReadModel, calendar: WorkingCalendar, old: Stamped | undefined): void => {
  const tables = model.tables.map(({ name }) => name)
  for (const name of new Set([...(JSON.parse(old?.tables ?? '[]') as string[]), ...tables])) db.exec(dropSql({ name }))
  for (const definition of model.tables) for (const sql of createSql(definition)) db.exec(sql)
  db.prepare(`INSERT OR REPLACE INTO model (name, stamp, position, tables) VALUES (?, ?, NULL, ?)`).run(
    model.name,
    stampOf(model, calendar),
    JSON.stringify(tables),
  )
}

/**
 * Makes the tables of models that are new or changed, empty and with their checkpoint at the beginning: both in one
 * transaction, so that an interruption never leaves an empty table with a checkpoint at the end. Unchanged ones stay.
 */
export const migrate = (db: Connection, models: ReadonlyArray<ReadModel>, calendar: WorkingCalendar): void =>
  db
    .transaction(() => {
      for (const definition of ours)
        if (!exists(db, definition.name)) for (const sql of createSql(definition)) db.exec(sql)
      const present = stamped(db)
      for (const model of outdated(db, models, calendar)) renew(db, model, calendar, present.get(model.name))
    })
    .immediate()

/** How far each model got. */
export const checkpoints = (db: Connection): ReadonlyMap<string, Position | undefined> => {
  const rows = db.prepare(`SELECT name, position FROM model`).all() as { name: string; position: Position | null }[]
  return new Map(rows.map(({ name, position }) => [name, position ?? undefined]))
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
export const startOver = (
  db: Connection,
  head: Position | undefined,
  models: ReadonlyArray<ReadModel>,
  calendar: WorkingCalendar,
): void =>
  db
    .transaction(() => {
      const present = stamped(db)
      for (const model of models) renew(db, model, calendar, present.get(model.name))
      for (const { name } of [parkedTable, queuedTable])
        db.prepare(`DELETE FROM ${name} WHERE position > ?`).run(head ?? '')
    })
    .immediate()
