import * as E from 'fp-ts/lib/Either.js'
import { sql } from 'kysely'
import { type ProjectionError, rebuildHalted, rebuilding } from '../runtime/error.js'
import type { ReadModel } from '../runtime/model.js'
import type { Parked } from '../runtime/parked.js'
import { nextName, plainName } from '../runtime/shadow.js'
import type { Base, Writing } from './base.js'
import { giveWay, makeBeside, unmake } from './making.js'
import { replacing } from './replacing.js'
import { builtIn, type Defined, modelRows, printOf } from './standing.js'

type Done = Promise<E.Either<ProjectionError, void>>

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

/** Why these models have to wait for others: a view that reads both could be made neither as it was nor as it is to be. */
const awaited = async (tx: Writing, defined: Defined): Done => {
  const others = (await builtIn(tx, defined)).filter(({ fit }) => fit === 'other')
  const halted = others.map(({ next }) => next?.halted).find((at) => at !== undefined)
  if (halted !== undefined) return E.left(rebuildHalted(halted))
  const names = others.map(({ name }) => name)
  return E.left(rebuilding(names, others[0]?.next?.events ?? 0, others[0]?.events))
}

/**
 * Puts what was built in the place of what served: for whoever asks, from one moment to the next. Errors: `ViewInTheWay`;
 * `RebuildHalted`, `Rebuilding` when a view of the star would be missing until other models are built, too.
 */
export const swap = async (base: Base, tx: Writing, names: ReadonlyArray<string>, defined: Defined): Done => {
  await base.hurried(tx)
  const rows = await modelRows(base, tx)
  const put = async (retire: (table: string) => Promise<void>): Promise<void> => {
    for (const name of names) {
      const serving = rows.get(name)
      const next = rows.get(nextName(name))
      if (next === undefined) continue
      if (serving !== undefined) await giveWay(retire, tx, serving)
      const tables = (JSON.parse(next.tables) as string[]).map((table) => [table, plainName(table)] as const)
      for (const [from, to] of tables) await sql`ALTER TABLE ${sql.table(from)} RENAME TO ${sql.ref(to)}`.execute(tx)
      await tx
        .updateTable('model')
        .set({ name, tables: JSON.stringify(tables.map(([, to]) => to)), halted: null })
        .where('name', '=', next.name)
        .execute()
    }
  }
  return replacing(base, tx, defined, put, { mayGo: () => awaited(tx, defined) })
}

/** Notes where building these models stopped, or that it may go on. */
export const halt = async (tx: Writing, names: ReadonlyArray<string>, at: Parked | undefined): Promise<void> => {
  await tx
    .updateTable('model')
    .set({ halted: at === undefined ? null : JSON.stringify(at) })
    .where('name', 'in', names.map(nextName))
    .execute()
}
