import Sqlite, { type Database } from 'better-sqlite3'
import { type Check, type Flaw, flaw } from '../flaw.js'
import { migrations } from '../versions.js'

const objects = (db: Database): ReadonlyMap<string, string> =>
  new Map(
    db
      .prepare<[], [string, string]>("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
      .raw()
      .all(),
  )

/** What the migrations up to a version make of an empty file. */
const expected = (version: number): ReadonlyMap<string, string> => {
  const db = new Sqlite(':memory:')
  try {
    for (const migration of migrations.slice(0, version)) db.exec(migration)
    return objects(db)
  } finally {
    db.close()
  }
}

/** Tables, indexes and the triggers that keep the log append-only are those of its schema version. More may be there. */
export function* structure(db: Database, version: number): Check {
  const found = objects(db)
  const flaws: Flaw[] = []
  for (const [name, sql] of expected(version))
    if (found.get(name) !== sql) flaws.push(flaw('Structure', found.has(name) ? `${name} was changed` : `no ${name}`))
  yield flaws
}

const MOST = 100

/** SQLite's own check of every page and every index. One step: it cannot be interrupted. */
export function* integrity(db: Database): Check {
  const said = db.prepare<[], string>(`PRAGMA integrity_check(${MOST})`).pluck().all()
  yield said.filter((line) => line !== 'ok').map((line) => flaw('Damaged', line))
}
