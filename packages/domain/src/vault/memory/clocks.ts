import type { ClockRow } from '../rows.js'
import type { KeyTables } from './state.js'

export const seenIn = ({ clocks }: KeyTables, at: number): void => {
  const last = clocks.at(-1)
  if (last === undefined || at > last.latest) clocks.splice(-1, 1, { ...last, latest: at })
}

export const putRightIn = ({ clocks }: KeyTables, row: ClockRow): boolean => {
  const last = clocks.at(-1)
  if (last === undefined || row.latest >= last.latest) return false
  clocks.push(row)
  return true
}
