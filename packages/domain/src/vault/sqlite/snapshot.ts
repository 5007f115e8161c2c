import Sqlite from 'better-sqlite3'
import type { Stored } from '../stored/line.js'
import { type Cell, type TableName, tableNames, tables } from '../stored/tables.js'
import { GONE } from './vanishing.js'

/** Rows handed out at once: the event loop is free between two batches. */
const BATCH = 1000

/** What vanished stands there as zeros, which nobody need keep. */
const there: Partial<Record<TableName, string>> = {
  material: `WHERE n NOT IN (SELECT n FROM keys WHERE state = 'destroyed')`,
  tokens: `WHERE bucket <> ${GONE}`,
}

/** Every row as of one moment, whoever writes meanwhile. Throws what SQLite throws. */
export const snapshotOf = async function* (path: string): AsyncGenerator<ReadonlyArray<Stored>> {
  const db = new Sqlite(path, { readonly: true })
  try {
    db.exec('BEGIN')
    for (const table of tableNames) {
      const rows = db
        .prepare<[], Cell[]>(`SELECT ${tables[table].join(', ')} FROM ${table} ${there[table] ?? ''} ORDER BY 1`)
        .raw()
      let batch: Stored[] = []
      for (const cells of rows.iterate()) {
        if (batch.push([table, cells]) < BATCH) continue
        yield batch
        batch = []
      }
      yield batch
    }
  } finally {
    db.close()
  }
}
