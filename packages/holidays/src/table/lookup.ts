import type { Table } from './table.js'

/**
 * The k-th working day after `n` (before it, if k < 0; on or after it, if k = 0), or NaN outside the table. One
 * formula serves all three: counting from the working days up to `n` forwards, up to the day before `n` otherwise.
 */
export const addLookup = ({ rank, select, first }: Table, n: number, k: number): number =>
  k > 0
    ? (select[(rank[n - first + 1] ?? Number.NaN) + k - 1] ?? Number.NaN)
    : (select[(rank[n - first] ?? Number.NaN) + k] ?? Number.NaN)

/** Working days after `a` up to and including `b`, signed, or NaN outside the table. */
export const countLookup = ({ rank, first }: Table, a: number, b: number): number =>
  (rank[b - first + 1] ?? Number.NaN) - (rank[a - first + 1] ?? Number.NaN)
