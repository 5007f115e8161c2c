import type { Bilingual } from '@redress/domain'
import type { Columns, Row, RowOf } from './column.js'

export interface Index {
  readonly name: string
  readonly columns: ReadonlyArray<string>
  /** SQL condition of a partial index. */
  readonly where?: string
  readonly unique?: boolean
  /**
   * Finds parts of the text of its first column; in SQLite the table must have rows of its own (not `clustered`), and what is
   * found comes in the order of the second column, a moment, where there is one.
   */
  readonly trigram?: boolean
}

/** A table of a read model. Every column says what it means. */
export interface Table<C extends Columns = Columns> {
  readonly name: string
  readonly meaning: Bilingual
  readonly columns: C
  /** Primary key. In a complaint-keyed model it is `complaint`, or `complaint, ordinal` with ordinals from 0. */
  readonly key: ReadonlyArray<string>
  readonly indexes: ReadonlyArray<Index>
  /**
   * The table of the same model whose rows this one counts: by the columns of its key, which are columns of that table (null
   * counts as the empty text), into `n`. The runtime keeps it in step, so that a question need not walk all rows; the model
   * gives no rows for it.
   */
  readonly counts?: string
  /** Rows are stored in the key itself (`WITHOUT ROWID`): apt for narrow rows only. */
  readonly clustered?: boolean
}

/** Keeps the column names and units in the type, so that rows are checked against them. */
export const table = <C extends Columns>(
  definition: Table<C> & { readonly key: ReadonlyArray<keyof C & string> },
): Table<C> => definition

export type RowIn<T extends Table> = RowOf<T['columns']>

/** Rows of several tables, in the order of the tables. */
export type RowsOf<T extends ReadonlyArray<Table>> = { readonly [I in keyof T]: ReadonlyArray<RowIn<T[I]>> }

/** The same without the column names in the type: what the runtime handles. */
export type AnyRows = ReadonlyArray<ReadonlyArray<Row>>
