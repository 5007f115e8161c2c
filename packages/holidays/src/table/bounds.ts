import { countLookup } from './lookup.js'
import type { Table } from './table.js'
import { WINDOWS } from './windows.js'

/** Fewest and most working days after `a` up to `b` (a <= b) that any notice to come can make of it. */
interface Bounds {
  readonly least: number
  readonly most: number
}

/**
 * The stretch is cut where the window of its first day ends: behind that, windows are whole from their first day
 * on, which is what the prefix tables hold; before it, the cap applies to the part of the window that is inside.
 */
export const boundsOf = (table: Table, a: number, b: number): Bounds => {
  const { least, most, losable, spare, window, end } = table.slack()
  const start = a - table.first + 1
  const stop = b - table.first
  if (stop < start) return { least: 0, most: 0 }
  const within = WINDOWS[window[start] ?? -1]
  if (within === undefined) return behind(start - 1)
  const cut = Math.min(end[start] ?? stop, stop)
  const worked = countLookup(table, a, cut + table.first)
  const inside = (sums: Int32Array): number => (sums[cut + 1] ?? 0) - (sums[start] ?? 0)
  const rest = behind(cut)
  return {
    least: worked - Math.min(within.off, inside(losable)) + rest.least,
    most: worked + Math.min(within.work, inside(spare)) + rest.most,
  }

  function behind(from: number): Bounds {
    return {
      least: (least[stop + 1] ?? 0) - (least[from + 1] ?? 0),
      most: (most[stop + 1] ?? 0) - (most[from + 1] ?? 0),
    }
  }
}

/** The first integer in [from, to] that passes; `to + 1` when none does. Halving: 16 steps at most here. */
const firstThat = (from: number, to: number, passes: (n: number) => boolean): number => {
  let low = from
  let high = to + 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Earliest and latest that the k-th working day after `n` (k > 0) can be; NaN when it may lie outside the table. */
export const boundsForward = (table: Table, n: number, k: number): readonly [earliest: number, latest: number] => {
  const earliest = firstThat(n + 1, table.last, (x) => boundsOf(table, n, x).most >= k)
  const latest = firstThat(earliest, table.last, (x) => boundsOf(table, n, x).least >= k)
  return latest > table.last ? [Number.NaN, Number.NaN] : [earliest, latest]
}

/** The same for the k-th working day before `n` (k > 0). */
export const boundsBackward = (table: Table, n: number, k: number): readonly [earliest: number, latest: number] => {
  const tooLate = (bound: (b: Bounds) => number) => (x: number) => bound(boundsOf(table, x - 1, n - 1)) < k
  const latest =
    firstThat(
      table.first,
      n - 1,
      tooLate((b) => b.most),
    ) - 1
  const earliest =
    firstThat(
      table.first,
      latest,
      tooLate((b) => b.least),
    ) - 1
  return earliest < table.first ? [Number.NaN, Number.NaN] : [earliest, latest]
}
