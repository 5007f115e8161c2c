import { MAKE_UP, WORKDAY } from './kinds.js'

/**
 * Two tables that turn walking into looking up: `rank[i + 1]` is the number of working days up to and including
 * day i, `select[r]` the r-th working day (from 0). Adding n working days is `select[rank[..] + n]`.
 */
export interface RankSelect {
  readonly rank: Int32Array
  /** Day numbers, not indices. */
  readonly select: Int32Array
}

/** A plain loop: it runs once, unwarmed, before the first answer. */
export const rankSelect = (kinds: Uint8Array, first: number): RankSelect => {
  const size = kinds.length
  const rank = new Int32Array(size + 1)
  const select = new Int32Array(size)
  let r = 0
  for (let i = 0; i < size; i += 1) {
    const kind = kinds[i]
    if (kind === WORKDAY || kind === MAKE_UP) {
      select[r] = first + i
      r += 1
    }
    rank[i + 1] = r
  }
  return { rank, select: select.subarray(0, r) }
}
