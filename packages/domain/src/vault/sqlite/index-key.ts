import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import type { VaultError } from '../error.js'
import type { NewKey } from '../rows.js'
import { unusableOn } from './unusable.js'

/** Another key of the index, inside a write transaction of somebody else. Each throws what SQLite throws. */
export const indexKeyOn = (db: Database, changed: () => void) => {
  const replace = db
    .prepare<[string, string], number>(`UPDATE keys SET kid = ? WHERE secret = 'index' AND kid = ? RETURNING n`)
    .pluck()
  const material = db.prepare<unknown[]>('UPDATE material SET wrap = ?, iv = ?, ct = ? WHERE n = ?')
  const unusable = unusableOn(db)
  const waited = db.prepare<[], string>('SELECT kid FROM indexing').pluck()
  const done = db.prepare<[string]>('DELETE FROM indexing WHERE kid = ?')
  return {
    renew: (fresh: NewKey, instead: string): E.Either<VaultError, boolean> => {
      const refused = unusable(fresh)
      if (refused !== undefined) return E.left(refused)
      const { kid, wrap, iv, ct } = fresh
      const n = replace.get(kid, instead)
      if (n === undefined) return E.right(false)
      material.run(wrap, iv, ct, n)
      // A file from which so much is gone is written anew when it is scrubbed.
      db.exec('DELETE FROM tokens; UPDATE generation SET moved = 1; DELETE FROM indexing')
      db.prepare('INSERT INTO indexing (kid) VALUES (?)').run(kid)
      changed()
      return E.right(true)
    },
    unindexed: (): string | undefined => waited.get(),
    indexed: (kid: string): void => void done.run(kid),
  }
}
