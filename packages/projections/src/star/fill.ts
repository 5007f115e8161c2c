import type { Base, Writing } from '../database/base.js'
import { create } from '../database/ddl.js'
import { cellsOf } from '../runtime/cells.js'
import type { Context } from '../runtime/model.js'
import { remember, stampOf } from './made.js'
import { type Reference, references } from './reference.js'

/** Rows in one statement, well below what either database takes. */
const TOGETHER = 2_000

const fill = async (base: Base, tx: Writing, { table, rows }: Reference, context: Context): Promise<void> => {
  await create(tx, base.dialect, table)
  const all = rows(context)
  for (let from = 0; from < all.length; from += TOGETHER)
    await base.put(tx, table, cellsOf(table, all.slice(from, from + TOGETHER)))
}

/** Writes those reference tables anew that are not as the calendar and the directory have it now. */
export const fillReferences = async (
  base: Base,
  tx: Writing,
  context: Context,
  made: ReadonlyMap<string, string>,
  retire: (table: string) => Promise<void>,
): Promise<void> => {
  for (const reference of references) {
    const { name } = reference.table
    const stamp = stampOf(reference.table, reference.of(context))
    if (made.get(name) === stamp) continue
    await retire(name)
    await fill(base, tx, reference, context)
    await remember(tx, name, stamp)
  }
}
