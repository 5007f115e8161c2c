import { type CompiledQuery, type Kysely, sql } from 'kysely'
import { sqlType, type Unit } from '../runtime/column.js'
import { plainName } from '../runtime/shadow.js'
import type { Table } from '../runtime/table.js'
import type { DialectName, Reading, Writing } from './base.js'
import { dropTrigrams, trigramSql } from './trigram.js'

type Any = Kysely<Record<string, never>>

/** In PostgreSQL text compares byte by byte, as SQLite's does, so that order and pages are the same in both. */
const typeIn = (dialect: DialectName, unit: Unit) =>
  dialect === 'sqlite' ? sql.raw(sqlType(unit)) : sql.raw(sqlType(unit) === 'TEXT' ? 'text COLLATE "C"' : 'bigint')

const literal = (text: string) => sql.raw(`'${text.replaceAll("'", "''")}'`)

/** What SQLite has no place for, and PostgreSQL shows beside every table and column. */
const comments = (db: Any, table: Table, name: string): ReadonlyArray<CompiledQuery> => [
  sql`COMMENT ON TABLE ${sql.table(name)} IS ${literal(`${table.meaning.zh} ${table.meaning.en}`)}`.compile(db),
  ...Object.entries(table.columns).map(([column, { meaning }]) =>
    sql`COMMENT ON COLUMN ${sql.ref(`${name}.${column}`)} IS ${literal(`${meaning.zh} ${meaning.en}`)}`.compile(db),
  ),
]

/**
 * The statements that create a table, its indexes and, where the database keeps them, its comments. Names of indexes are unique
 * in a database and outlive the renaming of their table: the generation tells those of a rebuild from those that serve.
 */
export const createSql = (
  tx: Writing,
  dialect: DialectName,
  table: Table,
  generation = 1,
): ReadonlyArray<CompiledQuery> => {
  // Names come from definitions of tables, so the types of rows say nothing here.
  const db = tx as unknown as Any
  const { name } = table
  const named = (part: string): string => `${plainName(name)}_${part}_${generation}`
  const columns = Object.entries(table.columns).reduce(
    (made, [column, { unit, nullable }]) =>
      made.addColumn(column, typeIn(dialect, unit), (of) => (nullable ? of : of.notNull())),
    db.schema.createTable(name).addPrimaryKeyConstraint(named('key'), table.key as [never]),
  )
  const whole = dialect === 'sqlite' && table.clustered === true ? columns.modifyEnd(sql`WITHOUT ROWID`) : columns
  const indexes = table.indexes.flatMap((index) => {
    if (index.trigram === true)
      return trigramSql(dialect, named(index.name), name, index.columns).map((text) =>
        sql`${sql.raw(text)}`.compile(db),
      )
    const on = sql.join(index.columns.map((column) => sql.ref(column)))
    const unique = sql.raw(index.unique === true ? 'UNIQUE ' : '')
    const where = index.where === undefined ? sql`` : sql` WHERE ${sql.raw(index.where)}`
    return sql`CREATE ${unique}INDEX ${sql.ref(named(index.name))} ON ${sql.table(name)} (${on})${where}`.compile(db)
  })
  return [whole.compile(), ...indexes, ...(dialect === 'postgres' ? comments(db, table, name) : [])]
}

/** Makes a table. */
export const create = async (tx: Writing, dialect: DialectName, table: Table, generation = 1): Promise<void> => {
  for (const statement of createSql(tx, dialect, table, generation)) await tx.executeQuery(statement)
}

/** Takes a table away, if it is there. */
export const drop = async (tx: Writing, dialect: DialectName, name: string): Promise<void> => {
  if (dialect === 'sqlite') await dropTrigrams(tx, name)
  await tx.schema.dropTable(name).ifExists().execute()
}

/** The tables that are there. */
export const tablesIn = async (db: Reading, dialect: DialectName): Promise<ReadonlySet<string>> => {
  const asked =
    dialect === 'sqlite'
      ? sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'table'`
      : sql<{
          name: string
        }>`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema()`
  return new Set((await asked.execute(db)).rows.map(({ name }) => name))
}

/** The columns of a table. */
export const columnsIn = async (db: Reading, dialect: DialectName, name: string): Promise<ReadonlySet<string>> => {
  const asked =
    dialect === 'sqlite'
      ? sql<{ name: string }>`SELECT name FROM pragma_table_info(${name})`
      : sql<{
          name: string
        }>`SELECT column_name AS name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ${name}`
  return new Set((await asked.execute(db)).rows.map((row) => row.name))
}
