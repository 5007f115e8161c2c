import type { ReadModel } from '../runtime/model.js'
import { shadowOf } from '../runtime/shadow.js'
import { bringStar, makeViews } from '../star/star.js'
import type { Base, Writing } from './base.js'
import { create, drop } from './ddl.js'
import type { ModelRow } from './model-table.js'
import { type Defined, fitOf, modelRows, printOf } from './standing.js'

const put = async (tx: Writing, { name, ...rest }: ModelRow): Promise<void> => {
  await tx
    .insertInto('model')
    .values({ name, ...rest })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(rest))
    .execute()
}

/** Takes away what a row stands for, and the row. */
export const unmake = async ({ dialect }: Base, tx: Writing, row: ModelRow): Promise<void> => {
  for (const name of JSON.parse(row.tables) as string[]) await drop(tx, dialect, name)
  await tx.deleteFrom('model').where('name', '=', row.name).execute()
}

const make = async (base: Base, tx: Writing, model: ReadModel, generation: number, defined: Defined): Promise<void> => {
  for (const definition of model.tables) {
    await drop(tx, base.dialect, definition.name)
    await create(tx, base.dialect, definition, generation)
  }
  await put(tx, {
    name: model.name,
    ...printOf(defined, model),
    position: null,
    tables: JSON.stringify(model.tables.map(({ name }) => name)),
    generation,
    events: 0,
    halted: null,
  })
}

/** Makes the tables of a model anew where it stands, empty and at the beginning of the log: for what holds nothing yet, or nothing true. */
export const makeInPlace = async (
  base: Base,
  tx: Writing,
  model: ReadModel,
  old: ModelRow | undefined,
  defined: Defined,
): Promise<void> => {
  if (old !== undefined) await unmake(base, tx, old)
  await make(base, tx, model, (old?.generation ?? 0) + 1, defined)
}

/** Makes empty tables beside those that serve. */
export const makeBeside = (
  base: Base,
  tx: Writing,
  model: ReadModel,
  serving: ModelRow | undefined,
  defined: Defined,
): Promise<void> => make(base, tx, shadowOf(model), (serving?.generation ?? 0) + 1, defined)

/**
 * Brings reference tables and views to their present definitions, once all tables under them have their present columns.
 * `again`: the views were taken away.
 */
export const withViews = async (base: Base, tx: Writing, defined: Defined, again: boolean): Promise<void> => {
  const rows = await modelRows(base, tx)
  const ready = defined.models.every((model) => {
    const row = rows.get(model.name)
    return row !== undefined && fitOf(row, printOf(defined, model)) !== 'other'
  })
  if (!ready) return
  if (again) await makeViews(tx, base.dialect)
  await bringStar(base, tx, defined.context)
}
