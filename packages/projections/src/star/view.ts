import type { Bilingual } from '@redress/domain'
import type { Column, Columns } from '../runtime/column.js'
import type { Table } from '../runtime/table.js'

/** A column of a view: what a table's column says, and the SQL that gives it, in words of both databases. */
export interface ViewColumn extends Column {
  readonly sql: string
}

/** A view for analysts. Its name and columns stay whatever becomes of the tables below. */
export interface View {
  readonly name: string
  readonly meaning: Bilingual
  /** What tells its rows apart. */
  readonly key: ReadonlyArray<string>
  readonly columns: { readonly [name: string]: ViewColumn }
  /** What follows `FROM`. */
  readonly from: string
  /** Tables that it reads. */
  readonly reads: ReadonlyArray<string>
}

/** All columns of a table, which the view calls `t`. */
export const taken = (table: Table, but: ReadonlyArray<string> = []): View['columns'] =>
  Object.fromEntries(
    Object.entries(table.columns as Columns)
      .filter(([name]) => !but.includes(name))
      .map(([name, column]) => [name, { ...column, sql: `t."${name}"` }]),
  )

/** A column that the view reckons. */
export const reckoned = (column: Column, sql: string): ViewColumn => ({ ...column, sql })
