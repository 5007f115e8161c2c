import type { Bilingual } from '@redress/domain'

/**
 * What a column's values are counted or written in. `instant` is ISO 8601 with an offset, `ms` milliseconds since
 * 1970-01-01T00:00Z, `day` a date in Asia/Shanghai, `workdays` working days of the calendar CN, `flag` 0 or 1.
 */
export type Unit = TextUnit | IntegerUnit
type TextUnit = 'id' | 'term' | 'text' | 'json' | 'instant' | 'day' | 'position'
type IntegerUnit = 'ms' | 'count' | 'workdays' | 'ordinal' | 'flag'

/** What a cell can hold. */
export type SqlValue = string | number | null

/** One column: its unit, what it means, and whether it can be without a value. */
export interface Column<U extends Unit = Unit, N extends boolean = boolean> {
  readonly unit: U
  readonly nullable: N
  readonly meaning: Bilingual
}

export type Columns = { readonly [name: string]: Column }

/** The TypeScript type of a row of these columns. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: Cell<C[K]> }
type Cell<C> =
  C extends Column<infer U, infer N>
    ? (U extends IntegerUnit ? number : string) | (N extends true ? null : never)
    : never

/** A row of any table, by column name. */
export type Row = { readonly [column: string]: SqlValue }

/** A column that always has a value. */
export const column = <U extends Unit>(unit: U, zh: string, en: string): Column<U, false> => ({
  unit,
  nullable: false,
  meaning: { zh, en },
})

/** A column that may be null: what it means when it has a value. */
export const optional = <U extends Unit>(unit: U, zh: string, en: string): Column<U, true> => ({
  unit,
  nullable: true,
  meaning: { zh, en },
})

const INTEGERS: ReadonlySet<Unit> = new Set<Unit>(['ms', 'count', 'workdays', 'ordinal', 'flag'])

/** The SQL type of a unit, the same word in SQLite and PostgreSQL save that there `INTEGER` must become `BIGINT`. */
export const sqlType = (unit: Unit): 'TEXT' | 'INTEGER' => (INTEGERS.has(unit) ? 'INTEGER' : 'TEXT')
