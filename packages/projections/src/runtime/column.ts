import type { Bilingual, Category } from '@redress/domain'

/**
 * What a column's values are counted or written in. `instant` is ISO 8601 with an offset, `ms` milliseconds since
 * 1970-01-01T00:00Z, `day` a date in Asia/Shanghai, `workdays` working days of the calendar CN, `flag` 0 or 1.
 */
export type Unit = TextUnit | IntegerUnit
type TextUnit = 'id' | 'term' | 'text' | 'json' | 'instant' | 'day' | 'position'
type IntegerUnit = 'ms' | 'count' | 'workdays' | 'ordinal' | 'flag'

/** What a cell can hold. */
export type SqlValue = string | number | null

/** Units in which anybody's words could stand: a column in them says itself what it holds. */
type FreeUnit = 'text' | 'json'

/** The category of personal data that a column has in the clear; or nothing personal, and why there cannot be any. */
export type Holds = Category | Nothing
interface Nothing {
  readonly nothing: Bilingual
}

/** Nothing personal stands in a column, and why. */
export const nothing = (zh: string, en: string): Nothing => ({ nothing: { zh, en } })

const byUnit: { readonly [U in Exclude<Unit, FreeUnit>]: Nothing } = {
  id: nothing('编号或代号', 'an id or pseudonym'),
  term: nothing('制度用语', 'a word of the rules'),
  instant: nothing('时刻', 'a moment'),
  day: nothing('日期', 'a day'),
  position: nothing('日志位置', 'a place in the log'),
  ms: nothing('时刻', 'a moment'),
  count: nothing('数字', 'a number'),
  workdays: nothing('数字', 'a number'),
  ordinal: nothing('数字', 'a number'),
  flag: nothing('是否', 'yes or no'),
}

const isFree = (unit: Unit): unit is FreeUnit => unit === 'text' || unit === 'json'

/** What a column of a unit holds: as it says itself, else by its unit; without either it counts as free text of a case. */
const heldIn = (unit: Unit, said: Holds | undefined): Holds => said ?? (isFree(unit) ? 'narrative' : byUnit[unit])

/** What has to be said of a column beside its meaning. */
type Said<U extends Unit> = U extends FreeUnit ? [holds: Holds] : [holds?: Holds]

/** One column: its unit, what it means, and whether it can be without a value. */
export interface Column<U extends Unit = Unit, N extends boolean = boolean> {
  readonly unit: U
  readonly nullable: N
  readonly meaning: Bilingual
  readonly holds: Holds
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
export const column = <U extends Unit>(unit: U, zh: string, en: string, ...[holds]: Said<U>): Column<U, false> => ({
  unit,
  nullable: false,
  meaning: { zh, en },
  holds: heldIn(unit, holds),
})

/** A column that may be null: what it means when it has a value. */
export const optional = <U extends Unit>(unit: U, zh: string, en: string, ...[holds]: Said<U>): Column<U, true> => ({
  unit,
  nullable: true,
  meaning: { zh, en },
  holds: heldIn(unit, holds),
})

const INTEGERS: ReadonlySet<Unit> = new Set<Unit>(['ms', 'count', 'workdays', 'ordinal', 'flag'])

/** The SQL type of a unit, the same word in SQLite and PostgreSQL save that there `INTEGER` must become `BIGINT`. */
export const sqlType = (unit: Unit): 'TEXT' | 'INTEGER' => (INTEGERS.has(unit) ? 'INTEGER' : 'TEXT')
