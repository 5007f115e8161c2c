import type { Database } from 'better-sqlite3'

/** Numbers of the kinds, given to new ones inside a write transaction. */
export interface Kinds {
  readonly idOf: (category: string, type: string) => number
  /** After a transaction that was rolled back: a kind it had added is not there. */
  readonly forget: () => void
}

export const kindsOf = (db: Database): Kinds => {
  const find = db.prepare<[string, string], number>('SELECT id FROM kinds WHERE category = ? AND type = ?').pluck()
  const add = db.prepare<[string, string]>('INSERT INTO kinds (category, type) VALUES (?, ?)')
  // A kind, once committed, stays what it is, whoever wrote it.
  const known = new Map<string, number>()
  return {
    idOf: (category, type) => {
      const key = `${category}\n${type}`
      const kept = known.get(key)
      if (kept !== undefined) return kept
      const id = find.get(category, type) ?? Number(add.run(category, type).lastInsertRowid)
      known.set(key, id)
      return id
    },
    forget: () => known.clear(),
  }
}
