import type { ErasureRow, ErasureStep, KeyState } from '../rows.js'
import { erasureRow, type StoredErasure, storedErasure } from '../stored/erasure.js'
import type { Ask } from './connection.js'
import { died } from './dead.js'
import { changed } from './generation.js'

const COLUMNS = 'SELECT id, step, receipt, ordered FROM erasures'
const MARK = `UPDATE keys SET state = $3
  WHERE kid = ANY($1::text[]) AND state = ANY($2::text[]) AND state <> 'destroyed' RETURNING n`
const END = `UPDATE keys SET state = 'destroyed', receipt = $2
  WHERE kid = ANY($1::text[]) AND state <> 'destroyed' RETURNING n`
export const erasureIn = async (ask: Ask, order: string): Promise<ErasureRow | undefined> => {
  const [row] = await ask<StoredErasure>(`${COLUMNS} WHERE id = $1`, [order])
  return row === undefined ? undefined : erasureRow(row)
}

export const unfinishedIn = async (ask: Ask): Promise<ReadonlyArray<ErasureRow>> =>
  (await ask<StoredErasure>(`${COLUMNS} WHERE step NOT IN ('done', 'cancelled') ORDER BY id COLLATE "C"`)).map(
    erasureRow,
  )

export const markIn = async (
  ask: Ask,
  kids: ReadonlyArray<string>,
  from: ReadonlyArray<KeyState>,
  to: KeyState,
): Promise<boolean> => {
  if (to === 'destroyed' || (await ask(MARK, [kids, from, to])).length === 0) return false
  await changed(ask)
  return true
}

export const beginIn = async (ask: Ask, erasure: ErasureRow): Promise<ErasureRow> => {
  const known = await erasureIn(ask, erasure.order)
  if (known !== undefined) return known
  const { id, step, receipt, ordered } = storedErasure(erasure)
  await ask('INSERT INTO erasures (id, step, receipt, ordered) VALUES ($1, $2, $3, $4)', [id, step, receipt, ordered])
  await markIn(ask, erasure.kids, ['active', 'restricted'], 'destroying')
  return erasure
}

const moved = async (ask: Ask, order: string, from: ErasureStep, to: ErasureStep): Promise<boolean> =>
  (await ask('UPDATE erasures SET step = $3 WHERE id = $1 AND step = $2 RETURNING id', [order, from, to])).length > 0

export const destroyIn = async (ask: Ask, order: string, receipt: string): Promise<boolean> => {
  const row = await erasureIn(ask, order)
  if (row === undefined || !(await moved(ask, order, 'begun', 'destroyed'))) return false
  const ended = (await ask<{ n: number }>(END, [row.kids, receipt])).map(({ n }) => n)
  for (const table of ['tokens', 'material'] as const) {
    await died(ask, table, ended)
    await ask(`DELETE FROM ${table} WHERE n = ANY($1::bigint[])`, [ended])
  }
  await ask('UPDATE erasures SET receipt = $2 WHERE id = $1', [order, receipt])
  await changed(ask)
  return true
}

export const stepIn = async (ask: Ask, order: string, from: ErasureStep, to: ErasureStep): Promise<boolean> => {
  // Only destroying destroys.
  if (to === 'destroyed' || (to === 'cancelled' && from !== 'begun')) return false
  if (!(await moved(ask, order, from, to))) return false
  if (to === 'cancelled') await markIn(ask, (await erasureIn(ask, order))?.kids ?? [], ['destroying'], 'active')
  return true
}
