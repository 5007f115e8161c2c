import Sqlite from 'better-sqlite3'

/** Parameters as sqlite3 binds them: a boolean as a number, and an object, which Emmett does pass, as a text. */
const one = (value) => {
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'object' && value !== null ? String(value) : value
}
const bound = (values) => values.map(one)

/** sqlite3 tells the number of an error, better-sqlite3 its name; Emmett asks for this one. */
const CONSTRAINT = 19
const numbered = (error) =>
  Object.assign(error, String(error.code).startsWith('SQLITE_CONSTRAINT') ? { errno: CONSTRAINT } : {})

/** The part of the package sqlite3 that Emmett's store calls, over better-sqlite3: no native build, and no thread to wait for. */
class Database {
  #db
  #statements = new Map()

  constructor(path) {
    this.#db = new Sqlite(path)
    // The default of sqlite3; better-sqlite3 was built with a lesser one for WAL.
    this.#db.pragma('synchronous = FULL')
  }

  #answer(sql, done, work) {
    let result
    try {
      const known = this.#statements.get(sql) ?? this.#db.prepare(sql)
      this.#statements.set(sql, known)
      result = work(known)
    } catch (error) {
      return void queueMicrotask(() => done(numbered(error)))
    }
    queueMicrotask(() => done.call(result, null, result))
  }

  run(sql, ...rest) {
    const done = rest.find((each) => typeof each === 'function') ?? (() => undefined)
    const values = bound(rest.find(Array.isArray) ?? [])
    this.#answer(sql, done, (known) => (known.reader ? known.all(...values) : known.run(...values)))
  }

  all(sql, values, done) {
    this.#answer(sql, done, (known) => known.all(...bound(values)))
  }

  get(sql, values, done) {
    this.#answer(sql, done, (known) => known.get(...bound(values)))
  }

  close() {
    this.#db.close()
  }
}

// What a file is opened for: better-sqlite3 needs no telling.
export default { Database, OPEN_URI: 0, OPEN_READWRITE: 0, OPEN_CREATE: 0 }
