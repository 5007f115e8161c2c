import type { Database } from 'better-sqlite3'
import type { KeyRow, RotationRow, Wrapped, WrapRow } from '../rows.js'
import { KEY_COLUMNS, keyRow, type StoredKey } from '../stored/key.js'
import { rotationRow, type StoredRotation, type StoredWrap, wrapRow } from '../stored/wrap.js'

/** Wrapping keys and what they wrap. Each throws what SQLite throws; what writes runs inside a transaction of somebody else. */
export const wrappingOn = (db: Database, changed: () => void) => {
  const all = db.prepare<[], StoredWrap>('SELECT wrap, state, iv, ct FROM wraps ORDER BY rowid')
  const current = db.prepare<[], string>(`SELECT wrap FROM wraps WHERE state = 'current'`).pluck()
  const state = db.prepare<[string, string, string]>('UPDATE wraps SET state = ? WHERE wrap = ? AND state = ?')
  const add = db.prepare<unknown[]>(
    `INSERT INTO wraps (wrap, state, iv, ct) VALUES (?, 'current', ?, ?)
     ON CONFLICT (wrap) DO UPDATE SET state = excluded.state, iv = excluded.iv, ct = excluded.ct`,
  )
  const wrapsSome = db.prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM material WHERE wrap = ?)').pluck()
  const next = db.prepare<[number, string, number], StoredKey>(
    `SELECT ${KEY_COLUMNS} FROM material m JOIN keys k ON k.n = m.n WHERE m.n > ? AND m.wrap = ? ORDER BY m.n LIMIT ?`,
  )
  const rewrap = db.prepare<unknown[]>('UPDATE material SET wrap = ?, iv = ?, ct = ? WHERE n = ? AND wrap = ?')
  const length = db
    .prepare<[number], number>('SELECT length(wrap) + length(iv) + length(ct) FROM material WHERE n = ?')
    .pluck()
  const moved = db.prepare('UPDATE generation SET moved = 1')
  const last = db.prepare<[], StoredRotation>(
    'SELECT id, from_wrap, to_wrap, step, upto FROM rotations ORDER BY begun DESC LIMIT 1',
  )
  const save = db.prepare<unknown[]>(
    `INSERT INTO rotations (id, from_wrap, to_wrap, step, upto) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET step = excluded.step, upto = excluded.upto`,
  )
  return {
    wraps: (): ReadonlyArray<WrapRow> => all.all().map(wrapRow),
    addWrap: ({ wrap, check }: Omit<WrapRow, 'state'>, instead: string | undefined): boolean => {
      if (current.get() !== instead) return false
      if (instead !== undefined) state.run('retiring', instead, 'current')
      add.run(wrap, check.iv, check.ct)
      changed()
      return true
    },
    retireWrap: (wrap: string): boolean => {
      if (wrapsSome.get(wrap) === 1) return false
      const done = state.run('retired', wrap, 'retiring').changes > 0
      if (done) changed()
      return done
    },
    next: (from: string, after: number, limit: number): ReadonlyArray<readonly [number, KeyRow]> =>
      next.all(after, from, limit).map((row) => [row.n, keyRow(row)] as const),
    /** How many were still wrapped by `from`. */
    keep: (from: string, wrapped: ReadonlyArray<readonly [number, Wrapped]>): number => {
      let done = 0
      let otherwise = false
      for (const [n, { wrap, iv, ct }] of wrapped) {
        otherwise ||= length.get(n) !== wrap.length + iv.length + ct.length
        done += rewrap.run(wrap, iv, ct, n, from).changes
      }
      if (otherwise) moved.run()
      if (done > 0) changed()
      return done
    },
    rotation: (): RotationRow | undefined => {
      const row = last.get()
      return row === undefined ? undefined : rotationRow(row)
    },
    saveRotation: ({ id, from, to, step, upto }: RotationRow): void => void save.run(id, from, to, step, upto),
  }
}
