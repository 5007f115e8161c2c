import { isWork } from './kinds.js'

/**
 * Two tables that turn walking into looking up: `rank[i + 1]` is the number of working days up to and including
 * day i, `select[r]` the r-th working day (from 0). Adding n working days is `select[rank[..] + n]`.
 */
export interface RankSelect {
  readonly rank: Int32Array
  /** Day numbers, not indices. */
  readonly select: Int32Array
}

export const rankSelect = (kinds: Uint8Array, first: number): RankSelect => {
  const rank = new Int32Array(kinds.length + 1)
  const select = new Int32Array(kinds.length)
  let r = 0
  kinds.forEach((kind, i) => {
    if (isWork(kind)) {
      select[r] = first + i
      r += 1
    }
    rank[i + 1] = r
  })
  return { rank, select: select.slice(0, r) }
}
