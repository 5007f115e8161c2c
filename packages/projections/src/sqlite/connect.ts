import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'

export type Connection = Database.Database

/** The path of a database that lives as long as its connection. */
export const MEMORY = ':memory:'

/** How long opening waits for another process's lock, in milliseconds. */
const PATIENCE = 5_000
/** The same of a statement that writes: whoever has a transaction to make tries again (`waiting`). */
const BRIEFLY = 20

/**
 * Opens the file of the read models.
 *
 * WAL lets readers of other processes go on while a batch is written. `synchronous=NORMAL` does not wait for the disk at
 * each commit: after a power failure the last commits may be gone, rows and checkpoint together, and are made again from
 * the log. A read model can be rebuilt, so it need not pay for what only the log must guarantee.
 */
export const connect = (path: string, readonly: boolean): Connection => {
  if (!readonly && path !== MEMORY) mkdirSync(dirname(path), { recursive: true })
  const db = new Database(path, { readonly, fileMustExist: readonly, timeout: PATIENCE })
  if (!readonly) {
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = NORMAL')
    // What is deleted is overwritten where that costs no page more.
    db.pragma('secure_delete = FAST')
    // 2 MiB: what is moved into the file goes to disk at once, and the log on the same disk waits for it. Seldom and much costs
    // no less in all, but holds up those whose events are just being written.
    db.pragma('wal_autocheckpoint = 500')
    // A rebuilt table takes the name of the old one; views of others that name it are to see the new one, and not to be rewritten.
    db.pragma('legacy_alter_table = ON')
    db.pragma(`busy_timeout = ${BRIEFLY}`)
  }
  // Who asks walks wide over the file, and has it mapped; who writes needs the pages of a batch, and the rest comes from the
  // system's cache: mapped or kept it would only count as memory of this process.
  db.pragma(`cache_size = -${readonly ? 65_536 : 16_384}`)
  if (readonly) db.pragma('mmap_size = 1073741824')
  db.pragma('temp_store = MEMORY')
  return db
}
