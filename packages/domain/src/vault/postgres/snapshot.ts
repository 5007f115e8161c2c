import type { Stored } from '../stored/line.js'
import { type Cell, tableNames, tables } from '../stored/tables.js'
import type { Ask } from './connection.js'

/** Rows handed out at once. */
const BATCH = 2000

/** Every row as of one moment, whoever writes meanwhile: inside a transaction that keeps the moment. */
export const snapshotIn = async function* (ask: Ask): AsyncGenerator<ReadonlyArray<Stored>> {
  await ask('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
  for (const table of tableNames) {
    const columns = tables[table]
    await ask(`DECLARE copied NO SCROLL CURSOR FOR SELECT ${columns.join(', ')} FROM ${table} ORDER BY 1`)
    for (;;) {
      const rows = await ask<Record<string, Cell>>(`FETCH ${BATCH} FROM copied`)
      if (rows.length === 0) break
      yield rows.map((row) => [table, columns.map((name) => row[name] ?? null)] as const)
    }
    await ask('CLOSE copied')
  }
}

/** Puts rows where nothing is yet, and lets the numbers go on after theirs. */
export const insertIn = async (ask: Ask, batch: ReadonlyArray<Stored>): Promise<void> => {
  for (const table of tableNames) {
    const rows = batch.filter(([name]) => name === table).map(([, cells]) => cells)
    if (rows.length === 0) continue
    const columns: ReadonlyArray<string> = tables[table]
    const type = (name: string): string =>
      ['n', 'begun', 'upto', 'era', 'latest'].includes(name) ? 'bigint' : ['iv', 'ct'].includes(name) ? 'bytea' : 'text'
    const arrays = columns.map((name, i) => `$${i + 1}::${type(name)}[]`).join(', ')
    await ask(
      `INSERT INTO ${table} (${columns.join(', ')}) SELECT * FROM unnest(${arrays})`,
      columns.map((_, i) => rows.map((cells) => cells[i])),
    )
  }
}

export const numberOn = async (ask: Ask): Promise<void> => {
  for (const [table, column] of [
    ['keys', 'n'],
    ['rotations', 'begun'],
  ])
    await ask(
      `SELECT setval(pg_get_serial_sequence('${table}', '${column}'), (SELECT coalesce(max(${column}), 0) + 1 FROM ${table}), false)`,
    )
}
