import * as E from 'fp-ts/lib/Either.js'
import { sql } from 'kysely'
import { type ProjectionError, viewInTheWay } from '../runtime/error.js'
import type { Base, Writing } from './base.js'
import { drop, tablesIn } from './ddl.js'
import { dependentsOf } from './dependent.js'
import { giveRights, rightsTo } from './rights.js'

/** Tables that give way to others within one transaction. */
export interface Retiring {
  /** Makes the name of a table free, if it is taken. */
  readonly retire: (table: string) => Promise<void>
  /** Whether a table of this name gave way. */
  readonly gaveWay: (table: string) => boolean
  /** Takes away all that gave way, once nothing of ours reads it any more; rights to it pass on. Errors: `ViewInTheWay`. */
  readonly takeAway: () => Promise<E.Either<ProjectionError, void>>
}

const oldName = (name: string): string => `${name}__old`

const indexesOf = async (tx: Writing, table: string): Promise<ReadonlyArray<string>> =>
  (
    await sql<{ name: string }>`SELECT indexname AS name FROM pg_indexes
      WHERE schemaname = current_schema() AND tablename = ${table}`.execute(tx)
  ).rows.map(({ name }) => name)

/**
 * In PostgreSQL a view holds on to the very table, not to its name: so the old one stays, under another name, until the views of
 * the star read the new one. In SQLite it goes at once.
 */
export const retiring = ({ dialect }: Base, tx: Writing): Retiring => {
  const gone = new Set<string>()

  const rename = async (table: string): Promise<void> => {
    for (const index of await indexesOf(tx, table))
      await sql`ALTER INDEX ${sql.ref(index)} RENAME TO ${sql.ref(oldName(index))}`.execute(tx)
    await sql`ALTER TABLE ${sql.table(table)} RENAME TO ${sql.ref(oldName(table))}`.execute(tx)
  }

  return {
    retire: async (table) => {
      // What was made within this transaction is nobody's yet.
      if (dialect === 'sqlite' || gone.has(table)) await drop(tx, dialect, table)
      else if ((await tablesIn(tx, dialect)).has(table)) await rename(table)
      gone.add(table)
    },
    gaveWay: (table) => gone.has(table),
    takeAway: async () => {
      if (dialect === 'sqlite') return E.right(undefined)
      const there = await tablesIn(tx, dialect)
      for (const table of gone) {
        const old = oldName(table)
        const dependents = (await dependentsOf(tx, dialect, old)).map(({ name, owner }) => ({
          // A function is told with its arguments, which may be rows of the table.
          name: name.replaceAll(old, table),
          owner,
        }))
        if (dependents.length > 0) return E.left(viewInTheWay(table, dependents))
        if (there.has(table)) await giveRights(tx, table, await rightsTo(tx, dialect, old))
        await drop(tx, dialect, old)
      }
      return E.right(undefined)
    },
  }
}
