import type { Cell, TableName } from './tables.js'
import { tables } from './tables.js'

/**
 * The format of a key backup: a head, a line for each row, and a last line with the digest of all before it. What format 1 had, 2
 * has, too.
 */
export const FORMAT = 2

/** A row of a table. */
export type Stored = readonly [table: TableName, cells: ReadonlyArray<Cell>]

type Written = string | number | null | { readonly b: string }

const written = (cell: Cell): Written =>
  cell instanceof Uint8Array ? { b: Buffer.from(cell).toString('base64url') } : cell
const read = (cell: Written): Cell =>
  typeof cell === 'object' && cell !== null ? Buffer.from(cell.b, 'base64url') : cell

export const lineOf = ([table, cells]: Stored): string => JSON.stringify([table, ...cells.map(written)])

/** The row of a line; `undefined` if it is none of this format. */
export const rowOf = (line: string): Stored | undefined => {
  const [name, ...cells] = JSON.parse(line) as [string, ...Written[]]
  const table = Object.hasOwn(tables, name) ? (name as TableName) : undefined
  return table === undefined || cells.length !== tables[table].length ? undefined : [table, cells.map(read)]
}

export const head = JSON.stringify({ redressKeys: FORMAT })
export const tail = (rows: number, sha256: string): string => JSON.stringify({ rows, sha256 })
