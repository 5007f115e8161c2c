import type { Position } from '@redress/domain'
import type { Context, ReadModel } from '../runtime/model.js'
import type { Parked } from '../runtime/parked.js'
import { nextName, plainName } from '../runtime/shadow.js'
import { shapeOf, stampOf } from '../runtime/stamp.js'
import type { Built, Fit, Place } from '../runtime/target.js'
import type { Base, Reading } from './base.js'
import { tablesIn } from './ddl.js'
import { type ModelRow, modelTable } from './model-table.js'

/** What a database is to hold. */
export interface Defined {
  readonly models: ReadonlyArray<ReadModel>
  readonly context: Context
  /** Stamp and shape of each model, by name: made once, for they are asked for at every look. */
  readonly prints: ReadonlyMap<string, Print>
}

interface Print {
  readonly stamp: string
  readonly shape: string
}

/** The same with the fingerprints of its models. */
export const definedOf = (models: ReadonlyArray<ReadModel>, context: Context): Defined => ({
  models,
  context,
  prints: new Map(
    models.map((model) => [model.name, { stamp: stampOf(model, context.calendar), shape: shapeOf(model) }]),
  ),
})

/** The fingerprint of a model by its present definition. */
export const printOf = ({ prints }: Defined, { name }: ReadModel): Print =>
  prints.get(plainName(name)) ?? { stamp: '', shape: '' }

/** What the database holds, by name; nothing in one that was never written. */
export const modelRows = async (base: Base, db: Reading): Promise<ReadonlyMap<string, ModelRow>> =>
  (await tablesIn(db, base.dialect)).has(modelTable.name)
    ? new Map((await db.selectFrom('model').selectAll().execute()).map((row) => [row.name, row]))
    : new Map()

/** How a model's tables stand to its definition. */
export const fitOf = (row: ModelRow, print: Print): Fit =>
  row.stamp === print.stamp ? 'current' : row.shape === print.shape ? 'older' : 'other'

const placeOf = ({ position, events }: ModelRow): Place => ({
  position: (position ?? undefined) as Position | undefined,
  // The first event is counted, so what is at the beginning has counted.
  events: events ?? (position === null ? 0 : undefined),
})

/** A row that an earlier release made has no such column. */
const haltedOf = ({ halted }: ModelRow): Parked | undefined =>
  (halted ?? null) === null ? undefined : (JSON.parse(halted ?? '') as Parked)

/** Every model as the database holds it, in order. */
export const builtIn = async (db: Reading, defined: Defined): Promise<ReadonlyArray<Built>> => {
  const rows = new Map((await db.selectFrom('model').selectAll().execute()).map((row) => [row.name, row]))
  return defined.models.flatMap((model): ReadonlyArray<Built> => {
    const print = printOf(defined, model)
    const row = rows.get(model.name)
    if (row === undefined) return []
    const built = { name: model.name, fit: fitOf(row, print), ...placeOf(row) }
    const next = rows.get(nextName(model.name))
    return next === undefined || next.stamp !== print.stamp
      ? [built]
      : [{ ...built, next: { ...placeOf(next), halted: haltedOf(next) } }]
  })
}
