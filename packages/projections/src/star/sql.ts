import { type CompiledQuery, type Kysely, sql } from 'kysely'
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

/** The statements that make a view, with its comments. */
export const createViewSql = (db: Reading, dialect: DialectName, view: View): ReadonlyArray<CompiledQuery> => {
  const on = db as unknown as Kysely<Record<string, never>>
  const head = dialect === 'sqlite' ? ` ${remark(said(view.meaning))}` : ''
  const name = sql.table(view.name)
  const whole = sql`CREATE VIEW ${name} AS${sql.raw(`${head} SELECT\n${columnsOf(dialect, view)}\nFROM ${view.from}`)}`
  if (dialect === 'sqlite') return [whole.compile(on)]
  return [
    whole.compile(on),
    sql`COMMENT ON VIEW ${name} IS ${literal(said(view.meaning))}`.compile(on),
    ...Object.entries(view.columns).map(([column, { meaning }]) =>
      sql`COMMENT ON COLUMN ${sql.ref(`${view.name}.${column}`)} IS ${literal(said(meaning))}`.compile(on),
    ),
  ]
}

/** The views of the star schema that are there, also such as an earlier release made. */
export const viewsIn = async (db: Reading, dialect: DialectName): Promise<ReadonlyArray<string>> => {
  const asked =
    dialect === 'sqlite'
      ? sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'view' AND name GLOB 'star_*'`
      : sql<{
          name: string
        }>`SELECT table_name AS name FROM information_schema.views WHERE table_schema = current_schema() AND left(table_name, 5) = 'star_'`
  return (await asked.execute(db)).rows.map(({ name }) => name)
}
