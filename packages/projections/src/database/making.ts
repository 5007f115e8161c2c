import type { ReadModel } from '../runtime/model.js'
import { shadowOf } from '../runtime/shadow.js'
import type { Base, Writing } from './base.js'
import { create, drop } from './ddl.js'
import type { ModelRow } from './model-table.js'
import { type Defined, printOf } from './standing.js'

/** Has the name of a table be free. */
type Clear = (table: string) => Promise<void>

const put = async (tx: Writing, { name, ...rest }: ModelRow): Promise<void> => {
  await tx
    .insertInto('model')
    .values({ name, ...rest })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(rest))
    .execute()
}

const away = async (clear: Clear, tx: Writing, row: ModelRow): Promise<void> => {
  for (const name of JSON.parse(row.tables) as string[]) await clear(name)
  await tx.deleteFrom('model').where('name', '=', row.name).execute()
}

/** Takes away what serves by a row, so that other tables can have the names, and the row. */
export const giveWay = (retire: Clear, tx: Writing, row: ModelRow): Promise<void> => away(retire, tx, row)

/** Takes away what was being built beside what serves, and its row. */
export const unmake = ({ dialect }: Base, tx: Writing, row: ModelRow): Promise<void> =>
  away((name) => drop(tx, dialect, name), tx, row)

const make = async (
  { dialect }: Base,
  tx: Writing,
  model: ReadModel,
  generation: number,
  defined: Defined,
  clear: Clear,
): Promise<void> => {
  for (const definition of model.tables) {
    await clear(definition.name)
    await create(tx, dialect, definition, generation)
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
  retire: Clear,
): Promise<void> => {
  if (old !== undefined) await giveWay(retire, tx, old)
  await make(base, tx, model, (old?.generation ?? 0) + 1, defined, retire)
}

/** Makes empty tables beside those that serve. */
export const makeBeside = (
  base: Base,
  tx: Writing,
  model: ReadModel,
  serving: ModelRow | undefined,
  defined: Defined,
): Promise<void> =>
  make(base, tx, shadowOf(model), (serving?.generation ?? 0) + 1, defined, (name) => drop(tx, base.dialect, name))
