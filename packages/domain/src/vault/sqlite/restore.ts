import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Database, Statement } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { keyStoreFailed, type VaultError } from '../error.js'
import { readCopy } from '../stored/read-copy.js'
import { type Cell, type TableName, tableNames, tables } from '../stored/tables.js'
import { tried } from './fault.js'
import { openKeys } from './open.js'
import { bucketOf } from './vanishing.js'

/** What to bring back, and where to. */
export interface SqliteRestoreOptions {
  /** A file that `KeyStore.backup` wrote, of whichever database. */
  readonly from: string
  /** The file to be made; nothing may be there yet. */
  readonly to: string
}

const companions = (path: string): ReadonlyArray<string> => [path, `${path}-wal`, `${path}-shm`, `${path}-journal`]

const fill = async (db: Database, from: string): Promise<E.Either<VaultError, void>> => {
  const insert = (table: string, columns: ReadonlyArray<string>): Statement<Cell[]> =>
    db.prepare<Cell[]>(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
  const inserts = new Map<TableName, Statement<Cell[]>>(tableNames.map((name) => [name, insert(name, tables[name])]))
  const addToken = insert('tokens', ['bucket', ...tables.tokens])
  db.exec('BEGIN IMMEDIATE')
  const read = await readCopy(from, (batch) => {
    for (const [table, cells] of batch)
      if (table === 'tokens') addToken.run(bucketOf(String(cells[0])), ...cells)
      else inserts.get(table)?.run(...cells)
  })
  if (E.isLeft(read)) return read
  return tried(() => {
    db.exec('COMMIT')
    // One file without companions can take another name.
    db.pragma('journal_mode = DELETE')
  })
}

/**
 * Makes a key store in a SQLite file out of a backup, which is checked in full before. Never over one that is there. What was
 * erased after the backup was taken is in it again: reconcile the store with the log before it serves.
 *
 * Left: `KeyStoreFailed` (`denied`: something is at the target; `corrupt`: the backup is cut off or altered; `full`),
 * `NewerFormat`.
 *
 * @example
 * import { restoreKeys } from '@redress/domain/vault-sqlite'
 *
 * const done = await restoreKeys({ from: '/no/such/keys.backup', to: '/no/such/keys.db' })()
 * assert.equal(done._tag === 'Left' && done.left._tag, 'KeyStoreFailed')
 */
export const restoreKeys =
  ({ from, to }: SqliteRestoreOptions): TaskEither<VaultError, void> =>
  async () => {
    if (companions(to).some((path) => existsSync(path)))
      return E.left(keyStoreFailed('denied', 'something is at the target already'))
    const partial = `${to}.partial`
    for (const path of companions(partial)) await rm(path, { force: true })
    const opened = await openKeys(partial, false, 0)
    if (E.isLeft(opened)) return opened
    const done = await fill(opened.right, from)
    tried(() => opened.right.close())
    if (E.isRight(done)) await rename(partial, to)
    for (const path of companions(partial)) await rm(path, { force: true })
    return done
  }
