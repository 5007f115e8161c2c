import { sql } from 'kysely'
import type { ReadModel } from '../runtime/model.js'
import type { Parked } from '../runtime/parked.js'
import { nextName, plainName } from '../runtime/shadow.js'
import { dropViews } from '../star/star.js'
import type { Base, Writing } from './base.js'
import { makeBeside, unmake, withViews } from './making.js'
import { type Defined, modelRows, printOf } from './standing.js'

/**
 * Takes away what was being built by a definition that is no more, and begins to build, beside the tables that serve, every
 * model whose tables are of another definition. What was being built by the present one goes on from its checkpoint.
 */
export const prepare = async (base: Base, tx: Writing, defined: Defined): Promise<void> => {
  const rows = await modelRows(base, tx)
  for (const model of defined.models) {
    const { stamp } = printOf(defined, model)
    const serving = rows.get(model.name)
    const next = rows.get(nextName(model.name))
    if (next !== undefined && next.stamp !== stamp) await unmake(base, tx, next)
    if (serving?.stamp !== stamp && next?.stamp !== stamp) await makeBeside(base, tx, model, serving, defined)
  }
}

/** Begins to build models anew, beside the tables that serve. */
export const begin = async (
  base: Base,
  tx: Writing,
  models: ReadonlyArray<ReadModel>,
  defined: Defined,
): Promise<void> => {
  const rows = await modelRows(base, tx)
  for (const model of models) await makeBeside(base, tx, model, rows.get(model.name), defined)
}

/** Puts what was built in the place of what served: for whoever asks, from one moment to the next. */
export const swap = async (base: Base, tx: Writing, names: ReadonlyArray<string>, defined: Defined): Promise<void> => {
  await base.hurried(tx)
  await dropViews(tx, base.dialect)
  const rows = await modelRows(base, tx)
  for (const name of names) {
    const serving = rows.get(name)
    const next = rows.get(nextName(name))
    if (next === undefined) continue
    if (serving !== undefined) await unmake(base, tx, serving)
    const tables = (JSON.parse(next.tables) as string[]).map((table) => [table, plainName(table)] as const)
    for (const [from, to] of tables) await sql`ALTER TABLE ${sql.table(from)} RENAME TO ${sql.ref(to)}`.execute(tx)
    await tx
      .updateTable('model')
      .set({ name, tables: JSON.stringify(tables.map(([, to]) => to)), halted: null })
      .where('name', '=', next.name)
      .execute()
  }
  await withViews(base, tx, defined, true)
}

/** Notes where building these models stopped, or that it may go on. */
export const halt = async (tx: Writing, names: ReadonlyArray<string>, at: Parked | undefined): Promise<void> => {
  await tx
    .updateTable('model')
    .set({ halted: at === undefined ? null : JSON.stringify(at) })
    .where('name', 'in', names.map(nextName))
    .execute()
}
