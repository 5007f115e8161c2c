import { type RawBuilder, sql } from 'kysely'
import type { DialectName, Reading, Writing } from './base.js'

/** Row ids of a table that has such an index are below this. */
const ROWS = 2 ** 31
/** Long enough that many rows share one, for then the index is small; short enough that few are put in order afterwards. */
const HOUR = 3_600_000

const hourSql = (ms: string): string => `CAST(coalesce(${ms}, 0) AS INTEGER) / ${HOUR} * ${ROWS}`

/** The first place among the trigrams of those rows whose moment is in the same hour as this one. */
export const placesAt = (ms: number): RawBuilder<number> => sql.raw(hourSql(String(ms)))
/** The hour that a place belongs to, as a number for comparison, and the row that it stands for. */
export const hourAt = (place: RawBuilder<unknown>): RawBuilder<number> => sql`(${place} >> 31)`
export const rowAt = (place: RawBuilder<unknown>): RawBuilder<number> => sql`(${place} & ${sql.lit(ROWS - 1)})`
/** How many places an hour has. */
export const PLACES = ROWS

/**
 * SQLite has no such index on a table: a full-text table beside it holds the trigrams alone, kept up to date by triggers. It
 * gives what it finds by its own row id and no other order, so that id begins with the hour of the moment, where there is one.
 */
const inSqlite = (name: string, table: string, column: string, moment?: string): ReadonlyArray<string> => {
  const place = (row: string): string =>
    moment === undefined ? `${row}.rowid` : `${hourSql(`${row}."${moment}"`)} + ${row}.rowid`
  const isNew = [column, ...(moment === undefined ? [] : [moment])].map((each) => `old."${each}" IS NOT new."${each}"`)
  const insert = `INSERT INTO "${name}"(rowid, "${column}") VALUES (${place('new')}, new."${column}");`
  const remove = `DELETE FROM "${name}" WHERE rowid = ${place('old')};`
  return [
    `CREATE VIRTUAL TABLE "${name}" USING fts5("${column}", content='', contentless_delete=1, tokenize='trigram case_sensitive 1')`,
    `CREATE TRIGGER "${name}_insert" AFTER INSERT ON "${table}" BEGIN ${insert} END`,
    `CREATE TRIGGER "${name}_update" AFTER UPDATE ON "${table}" WHEN ${isNew.join(' OR ')} BEGIN ${remove} ${insert} END`,
    `CREATE TRIGGER "${name}_delete" AFTER DELETE ON "${table}" BEGIN ${remove} END`,
  ]
}

/** The extension may live in any schema; its class of operators is named with that, for it need not be on the path. */
const inPostgres = (name: string, table: string, column: string): ReadonlyArray<string> => [
  `DO $$ BEGIN EXECUTE (SELECT format('CREATE INDEX "${name}" ON "${table}" USING gin ("${column}" %I.gin_trgm_ops)', nspname)
    FROM pg_extension JOIN pg_namespace n ON n.oid = extnamespace WHERE extname = 'pg_trgm'); END $$`,
]

/** The statements that make an index of the trigrams of the text in the first column. */
export const trigramSql = (
  dialect: DialectName,
  name: string,
  table: string,
  [column = '', moment]: ReadonlyArray<string>,
): ReadonlyArray<string> =>
  dialect === 'sqlite' ? inSqlite(name, table, column, moment) : inPostgres(name, table, column)

const INSERT = '_insert'

/** In SQLite, the full-text tables that hold the trigrams of a table: whatever it was called when it was made. */
export const trigramsOf = async (db: Reading, table: string): Promise<ReadonlyArray<string>> => {
  const { rows } = await sql<{ name: string }>`SELECT name FROM sqlite_schema
    WHERE type = 'trigger' AND tbl_name = ${table} AND name LIKE ${`%${INSERT}`}`.execute(db)
  return rows.map(({ name }) => name.slice(0, -INSERT.length))
}

/** Takes away what is kept beside a table; its triggers go with it. */
export const dropTrigrams = async (tx: Writing, table: string): Promise<void> => {
  for (const name of await trigramsOf(tx, table)) await tx.schema.dropTable(name).execute()
}
