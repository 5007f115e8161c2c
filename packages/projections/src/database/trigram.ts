import { sql } from 'kysely'
import type { DialectName, Reading, Writing } from './base.js'

/** SQLite has no such index on a table: a full-text table beside it holds the trigrams alone, kept up to date by triggers. */
const inSqlite = (name: string, table: string, column: string): ReadonlyArray<string> => [
  `CREATE VIRTUAL TABLE "${name}" USING fts5("${column}", content='', contentless_delete=1, tokenize='trigram case_sensitive 1')`,
  `CREATE TRIGGER "${name}_insert" AFTER INSERT ON "${table}" BEGIN
    INSERT INTO "${name}"(rowid, "${column}") VALUES (new.rowid, new."${column}"); END`,
  `CREATE TRIGGER "${name}_update" AFTER UPDATE OF "${column}" ON "${table}" WHEN old."${column}" <> new."${column}" BEGIN
    UPDATE "${name}" SET "${column}" = new."${column}" WHERE rowid = old.rowid; END`,
  `CREATE TRIGGER "${name}_delete" AFTER DELETE ON "${table}" BEGIN
    DELETE FROM "${name}" WHERE rowid = old.rowid; END`,
]

/** The extension may live in any schema; its class of operators is named with that, for it need not be on the path. */
const inPostgres = (name: string, table: string, column: string): ReadonlyArray<string> => [
  `DO $$ BEGIN EXECUTE (SELECT format('CREATE INDEX "${name}" ON "${table}" USING gin ("${column}" %I.gin_trgm_ops)', nspname)
    FROM pg_extension JOIN pg_namespace n ON n.oid = extnamespace WHERE extname = 'pg_trgm'); END $$`,
]

/** The statements that make an index of the trigrams of a text. */
export const trigramSql = (dialect: DialectName, name: string, table: string, column: string): ReadonlyArray<string> =>
  (dialect === 'sqlite' ? inSqlite : inPostgres)(name, table, column)

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
