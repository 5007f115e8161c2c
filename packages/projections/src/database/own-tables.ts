import { sql } from 'kysely'
import { frontierTable, postponedTable } from '../process/table.js'
import { sqlType } from '../runtime/column.js'
import { parkedTable, queuedTable } from '../runtime/parked.js'
import { skippedTable } from '../runtime/skipped.js'
import type { Table } from '../runtime/table.js'
import type { Base, Writing } from './base.js'
import { columnsIn, create, tablesIn } from './ddl.js'
import { leaseTable } from './lease-table.js'
import { modelTable } from './model-table.js'

/** What no read model owns, and all of them need. They outlive every rebuild. */
export const ownTables: ReadonlyArray<Table> = [
  modelTable,
  leaseTable,
  parkedTable,
  queuedTable,
  skippedTable,
  frontierTable,
  postponedTable,
]

/** Makes those that are not there. A column that came with a later release is added to those that are; it can be null. */
export const makeOwnTables = async ({ dialect }: Base, tx: Writing): Promise<void> => {
  const there = await tablesIn(tx, dialect)
  for (const definition of ownTables)
    if (!there.has(definition.name)) await create(tx, dialect, definition)
    else {
      const known = await columnsIn(tx, dialect, definition.name)
      for (const [column, { unit }] of Object.entries(definition.columns))
        if (!known.has(column)) {
          const type = dialect === 'sqlite' || sqlType(unit) === 'TEXT' ? sqlType(unit) : 'bigint'
          await sql`ALTER TABLE ${sql.table(definition.name)} ADD COLUMN ${sql.ref(column)} ${sql.raw(type)}`.execute(
            tx,
          )
        }
    }
}
