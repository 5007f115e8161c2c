import type { ErasureRow, ErasureStep, KeyState } from '../rows.js'
import { erasureRow, type StoredErasure, storedErasure } from '../stored/erasure.js'
import type { Ask } from './connection.js'
import { gone } from './dead.js'
import { changed } from './generation.js'

const COLUMNS = 'SELECT id, step, receipt, ordered FROM erasures'
const MARK = `UPDATE keys SET state = $3
  WHERE kid = ANY($1::text[]) AND state = ANY($2::text[]) AND state <> 'destroyed' RETURNING n`
// Each of the two that an erasure waits for is one question, so that it goes there and back as seldom as can be.
const BEGIN = `WITH added AS (
    INSERT INTO erasures (id, step, receipt, ordered) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING RETURNING id
  ), marked AS (
    UPDATE keys SET state = 'destroying' WHERE kid = ANY($5::text[]) AND state IN ('active', 'restricted')
      AND EXISTS (SELECT 1 FROM added) RETURNING n
  ), changed AS (UPDATE generation SET value = value + 1 WHERE EXISTS (SELECT 1 FROM marked))
  SELECT id FROM added`
const END = `WITH moved AS (
    UPDATE erasures SET step = 'destroyed', receipt = $2 WHERE id = $1 AND step = 'begun' RETURNING ordered::json -> 'kids' AS kids
  ), ended AS (
    UPDATE keys SET state = 'destroyed', receipt = $2
    WHERE kid IN (SELECT json_array_elements_text(kids) FROM moved) AND state <> 'destroyed' RETURNING n
  ), changed AS (UPDATE generation SET value = value + 1 WHERE EXISTS (SELECT 1 FROM moved))
  SELECT (SELECT coalesce(json_agg(n), '[]') FROM ended) AS numbers FROM moved`
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
  const { id, step, receipt, ordered } = storedErasure(erasure)
  const added = await ask(BEGIN, [id, step, receipt, ordered, erasure.kids])
  return added.length > 0 ? erasure : ((await erasureIn(ask, erasure.order)) ?? erasure)
}

const moved = async (ask: Ask, order: string, from: ErasureStep, to: ErasureStep): Promise<boolean> =>
  (await ask('UPDATE erasures SET step = $3 WHERE id = $1 AND step = $2 RETURNING id', [order, from, to])).length > 0

export const destroyIn = async (ask: Ask, order: string, receipt: string): Promise<boolean> => {
  const [ended] = await ask<{ numbers: ReadonlyArray<number> }>(END, [order, receipt])
  if (ended !== undefined) await gone(ask, ended.numbers)
  return ended !== undefined
}

export const stepIn = async (ask: Ask, order: string, from: ErasureStep, to: ErasureStep): Promise<boolean> => {
  // Only destroying destroys.
  if (to === 'destroyed' || (to === 'cancelled' && from !== 'begun')) return false
  if (!(await moved(ask, order, from, to))) return false
  if (to === 'cancelled') await markIn(ask, (await erasureIn(ask, order))?.kids ?? [], ['destroying'], 'active')
  return true
}
