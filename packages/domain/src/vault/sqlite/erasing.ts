import type { Database } from 'better-sqlite3'
import type { ErasureRow, ErasureStep, KeyState } from '../rows.js'
import { erasureRow, type StoredErasure, storedErasure } from '../stored/erasure.js'
import { vanishingOn } from './vanishing.js'

/** States of keys, and their end, inside a write transaction of somebody else. Each throws what SQLite throws. */
export const erasingOn = (db: Database, changed: () => void) => {
  const find = db.prepare<[string], StoredErasure>('SELECT id, step, receipt, ordered FROM erasures WHERE id = ?')
  const open = db.prepare<[], StoredErasure>(
    `SELECT id, step, receipt, ordered FROM erasures WHERE step NOT IN ('done', 'cancelled') ORDER BY id`,
  )
  const add = db.prepare<[string, string, string | null, string]>(
    'INSERT INTO erasures (id, step, receipt, ordered) VALUES (?, ?, ?, ?)',
  )
  const step = db.prepare<[string, string, string]>('UPDATE erasures SET step = ? WHERE id = ? AND step = ?')
  const keepReceipt = db.prepare<[string, string]>('UPDATE erasures SET receipt = ? WHERE id = ?')
  const mark = db.prepare<[string, string, string]>(
    `UPDATE keys SET state = ? WHERE kid = ? AND state IN (SELECT value FROM json_each(?)) AND state <> 'destroyed'`,
  )
  const end = db
    .prepare<[string, string], number>(
      `UPDATE keys SET state = 'destroyed', receipt = ?
       WHERE kid IN (SELECT value FROM json_each(?)) AND state <> 'destroyed' RETURNING n`,
    )
    .pluck()
  const vanishing = vanishingOn(db)

  const rowOf = (order: string): ErasureRow | undefined => {
    const row = find.get(order)
    return row === undefined ? undefined : erasureRow(row)
  }
  const marked = (kid: string, from: ReadonlyArray<KeyState>, to: KeyState): boolean => {
    const done = to !== 'destroyed' && mark.run(to, kid, JSON.stringify(from)).changes > 0
    if (done) changed()
    return done
  }

  return {
    mark: marked,
    erasure: rowOf,
    unfinished: (): ReadonlyArray<ErasureRow> => open.all().map(erasureRow),
    begin: (erasure: ErasureRow): ErasureRow => {
      const known = rowOf(erasure.order)
      if (known !== undefined) return known
      const { id, step: at, receipt, ordered } = storedErasure(erasure)
      add.run(id, at, receipt, ordered)
      for (const kid of erasure.kids) marked(kid, ['active', 'restricted'], 'destroying')
      return erasure
    },
    destroy: (order: string, receipt: string): boolean => {
      const row = rowOf(order)
      if (row === undefined || step.run('destroyed', order, 'begun').changes === 0) return false
      vanishing.keys(end.all(receipt, JSON.stringify(row.kids)))
      keepReceipt.run(receipt, order)
      changed()
      return true
    },
    step: (order: string, from: ErasureStep, to: ErasureStep): boolean => {
      // Only destroying destroys.
      if (to === 'destroyed' || (to === 'cancelled' && from !== 'begun')) return false
      if (step.run(to, order, from).changes === 0) return false
      if (to === 'cancelled') for (const kid of rowOf(order)?.kids ?? []) marked(kid, ['destroying'], 'active')
      return true
    },
  }
}
