import type { ErasureRow, ErasureStep, KeyState } from '../rows.js'
import { dropTokens, type KeyTables } from './state.js'

export const markIn = (tables: KeyTables, kid: string, from: ReadonlyArray<KeyState>, to: KeyState): boolean => {
  const row = tables.keys.get(kid)
  if (row === undefined || row.state === 'destroyed' || to === 'destroyed' || !from.includes(row.state)) return false
  tables.keys.set(kid, { ...row, state: to })
  tables.generation++
  return true
}

export const beginIn = (tables: KeyTables, erasure: ErasureRow): ErasureRow => {
  const known = tables.erasures.get(erasure.order)
  if (known !== undefined) return known
  tables.erasures.set(erasure.order, erasure)
  for (const kid of erasure.kids) markIn(tables, kid, ['active', 'restricted'], 'destroying')
  return erasure
}

export const destroyIn = (tables: KeyTables, order: string, receipt: string): boolean => {
  const erasure = tables.erasures.get(order)
  if (erasure?.step !== 'begun') return false
  for (const kid of erasure.kids) {
    const row = tables.keys.get(kid)
    if (row === undefined || row.state === 'destroyed') continue
    row.material?.ct.fill(0)
    tables.live.delete(row.subject)
    tables.keys.set(kid, { kid, subject: row.subject, state: 'destroyed', material: undefined, receipt })
  }
  dropTokens(tables, (_, kid) => erasure.kids.includes(kid))
  tables.erasures.set(order, { ...erasure, step: 'destroyed', receipt })
  tables.generation++
  return true
}

/** Only destroying destroys, and only what was merely begun is cancelled. */
export const stepIn = (tables: KeyTables, order: string, from: ErasureStep, to: ErasureStep): boolean => {
  const erasure = tables.erasures.get(order)
  if (erasure?.step !== from || to === 'destroyed' || (to === 'cancelled' && from !== 'begun')) return false
  tables.erasures.set(order, { ...erasure, step: to })
  if (to === 'cancelled') for (const kid of erasure.kids) markIn(tables, kid, ['destroying'], 'active')
  return true
}
