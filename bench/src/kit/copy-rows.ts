import Database from 'better-sqlite3'

/** A table as it stands in a database: how it was made, and all that is in it. */
export interface TableRows {
  readonly name: string
  readonly ddl: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<unknown>>
}

interface Made {
  readonly name: string
  readonly sql: string
}

/** Every table with its indexes and rows. */
export const rowsOf = (db: Database.Database): ReadonlyArray<TableRows> => {
  const made = (type: 'table' | 'index', name: string): ReadonlyArray<Made> =>
    db
      .prepare<[string, string], Made>(
        'SELECT name, sql FROM sqlite_schema WHERE type = ? AND tbl_name = ? AND sql IS NOT NULL',
      )
      .all(type, name)
  // Ordinary tables only: an index of words is made of tables that nobody else may make.
  const names = db
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .all()
  return names.map((name) => ({
    name,
    ddl: [...made('table', name), ...made('index', name)].map(({ sql }) => sql),
    rows: db.prepare(`SELECT * FROM "${name}"`).raw().all() as unknown[][],
  }))
}

const BATCH = 10_000

/** Makes the same tables elsewhere and inserts the same rows, with nothing in between. */
export const copyRows = (path: string, tables: ReadonlyArray<TableRows>): void => {
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  db.pragma('cache_size = -65536')
  for (const { name, ddl, rows } of tables) {
    for (const statement of ddl) db.exec(statement)
    const width = rows[0]?.length ?? 0
    if (width === 0) continue
    const insert = db.prepare(`INSERT INTO "${name}" VALUES (${Array(width).fill('?').join(', ')})`)
    const together = db.transaction((some: typeof rows) => some.forEach((row) => void insert.run(row)))
    for (let from = 0; from < rows.length; from += BATCH) together(rows.slice(from, from + BATCH))
  }
  db.close()
}
