import { sqlType } from '../runtime/column.js'
import type { Table } from '../runtime/table.js'

/** Names come from our own definitions; quoting only keeps them apart from SQL's words. */
export const quoted = (name: string): string => `"${name}"`
export const list = (names: ReadonlyArray<string>): string => names.map(quoted).join(', ')

/** The statements that create a table and its indexes. */
export const createSql = (table: Table): ReadonlyArray<string> => {
  const columns = Object.entries(table.columns).map(
    ([name, { unit, nullable }]) => `${quoted(name)} ${sqlType(unit)}${nullable ? '' : ' NOT NULL'}`,
  )
  const storage = table.clustered === true ? ' WITHOUT ROWID' : ''
  return [
    `CREATE TABLE ${quoted(table.name)} (${[...columns, `PRIMARY KEY (${list(table.key)})`].join(', ')})${storage}`,
    ...table.indexes.map(
      (index) =>
        `CREATE ${index.unique === true ? 'UNIQUE ' : ''}INDEX ${quoted(`${table.name}_${index.name}`)} ON ${quoted(table.name)} (${list(index.columns)})${index.where === undefined ? '' : ` WHERE ${index.where}`}`,
    ),
  ]
}

export const dropSql = (table: Pick<Table, 'name'>): string => `DROP TABLE IF EXISTS ${quoted(table.name)}`
