import { createHash } from 'node:crypto'
import type { Base, DialectName, Reading, Writing } from '../database/base.js'
import { create, tablesIn } from '../database/ddl.js'
import { column } from '../runtime/column.js'
import { table } from '../runtime/table.js'

/** What was made of which definition, so that what has not changed is left as it is. */
export const madeTable = table({
  name: 'made',
  meaning: { zh: '参照表与视图的定义指纹', en: 'Fingerprints of reference tables and views' },
  columns: {
    name: column('id', '参照表名或视图名', 'Name of a reference table or view'),
    stamp: column(
      'term',
      '定义指纹；变化即重做',
      'Fingerprint of what it was made of; another one means: make it again',
    ),
  },
  key: ['name'],
  indexes: [],
})

/** The fingerprint of a definition and of all that what is made by it depends on. */
export const stampOf = (...parts: ReadonlyArray<unknown>): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** The fingerprints of what was made, by name. */
export const madeIn = async (db: Reading, dialect: DialectName): Promise<ReadonlyMap<string, string>> =>
  (await tablesIn(db, dialect)).has(madeTable.name)
    ? new Map((await db.selectFrom('made').selectAll().execute()).map(({ name, stamp }) => [name, stamp]))
    : new Map()

/** Makes the table of fingerprints, where it is not there. */
export const withMade = async ({ dialect }: Base, tx: Writing): Promise<void> => {
  if (!(await tablesIn(tx, dialect)).has(madeTable.name)) await create(tx, dialect, madeTable)
}

export const remember = async (tx: Writing, name: string, stamp: string): Promise<void> => {
  await tx
    .insertInto('made')
    .values({ name, stamp })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ stamp }))
    .execute()
}

export const forget = async (tx: Writing, name: string): Promise<void> => {
  await tx.deleteFrom('made').where('name', '=', name).execute()
}
