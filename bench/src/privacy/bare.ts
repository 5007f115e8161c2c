import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'

/** Keys of one transaction. */
const BATCH = 2000

/** The peer of a rotation: one table, one loop over it, `node:crypto`, and no look at what was written. */
export const bareRotation = (
  folder: string,
  count: number,
): { readonly rotate: () => void; readonly close: () => void } => {
  const db = new Sqlite(join(folder, 'bare.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('CREATE TABLE keys (n INTEGER PRIMARY KEY, iv BLOB NOT NULL, ct BLOB NOT NULL)')
  let old = randomBytes(32)
  const wrap = (key: Buffer, bytes: Buffer): readonly [Buffer, Buffer] => {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, iv)
    return [iv, Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])]
  }
  const unwrap = (key: Buffer, iv: Buffer, ct: Buffer): Buffer => {
    const decipher = createDecipheriv('aes-256-gcm', key, iv).setAuthTag(ct.subarray(-16))
    return Buffer.concat([decipher.update(ct.subarray(0, -16)), decipher.final()])
  }
  const add = db.prepare('INSERT INTO keys (iv, ct) VALUES (?, ?)')
  db.transaction(() => {
    for (let n = 0; n < count; n++) add.run(...wrap(old, randomBytes(64)))
  })()
  const next = db.prepare<[number, number], { n: number; iv: Buffer; ct: Buffer }>(
    'SELECT n, iv, ct FROM keys WHERE n > ? ORDER BY n LIMIT ?',
  )
  const put = db.prepare('UPDATE keys SET iv = ?, ct = ? WHERE n = ?')
  return {
    rotate: () => {
      const fresh = randomBytes(32)
      for (let after = 0; ; ) {
        const rows = next.all(after, BATCH)
        db.transaction(() => {
          for (const { n, iv, ct } of rows) put.run(...wrap(fresh, unwrap(old, iv, ct)), n)
        })()
        if (rows.length < BATCH) break
        after = rows.at(-1)?.n ?? after
      }
      old = fresh
    },
    close: () => void db.close(),
  }
}
