import { type CompiledQuery, sql } from 'kysely'
import type { DialectName, Reading } from '../database/base.js'
import type { View } from './view.js'

const said = ({ zh, en }: View['meaning']): string => `${zh} ${en}`
const literal = (text: string) => sql.raw(`'${text.replaceAll("'", "''")}'`)

/** SQLite keeps the statement as it is written, and shows it (`.schema`): there the comments go. */
const remark = (text: string): string => `/* ${text} */`

const columnsOf = (dialect: DialectName, { columns }: View): string =>
  Object.entries(columns)
    .map(
      ([name, { sql: text, meaning, unit }]) =>
        `  ${text} AS "${name}"${dialect === 'sqlite' ? ` ${remark(`${said(meaning)} [${unit}]`)}` : ''}`,
    )
    .join(',\n')
    // A comma after a remark reads ill, yet is what SQL wants.
    .replaceAll(/( \/\* .*? \*\/),\n/g, ',$1\n')

/** The statement that makes a view; `again`: in the place of the one that stands (PostgreSQL). */
export const createViewSql = (db: Reading, dialect: DialectName, view: View, again = false): CompiledQuery => {
  const head = dialect === 'sqlite' ? ` ${remark(said(view.meaning))}` : ''
  const body = sql.raw(`${head} SELECT\n${columnsOf(dialect, view)}\nFROM ${view.from}`)
  const made = sql`CREATE ${sql.raw(again ? 'OR REPLACE ' : '')}VIEW ${sql.table(view.name)} AS${body}`
  return made.compile(db)
}

/** The statements that say what a view and its columns mean, where the database has a place for it. */
export const commentSql = (db: Reading, dialect: DialectName, view: View): ReadonlyArray<CompiledQuery> =>
  dialect === 'sqlite'
    ? []
    : [
        sql`COMMENT ON VIEW ${sql.table(view.name)} IS ${literal(said(view.meaning))}`.compile(db),
        ...Object.entries(view.columns).map(([column, { meaning }]) =>
          sql`COMMENT ON COLUMN ${sql.ref(`${view.name}.${column}`)} IS ${literal(said(meaning))}`.compile(db),
        ),
      ]

/** A view of the star schema as the database has it. */
export interface StandingView {
  readonly name: string
  /** What it selects, naming its tables as they are called now. Empty in SQLite, where it finds them by name anyway. */
  readonly text: string
}

/** The views of the star schema that are there, by name. */
export const standingViews = async (
  db: Reading,
  dialect: DialectName,
  names: ReadonlyArray<string>,
): Promise<ReadonlyMap<string, StandingView>> => {
  const asked =
    dialect === 'sqlite'
      ? sql<StandingView>`SELECT name, '' AS text FROM sqlite_schema WHERE type = 'view' AND name IN (${sql.join(names)})`
      : sql<StandingView>`SELECT relname AS name, pg_get_viewdef(oid) AS text FROM pg_class
          WHERE relkind = 'v' AND relnamespace = current_schema()::text::regnamespace AND relname IN (${sql.join(names)})`
  return new Map((await asked.execute(db)).rows.map((view) => [view.name, view]))
}
