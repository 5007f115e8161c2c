import type { Holding } from '@redress/domain'

/**
 * Which interval covers a moment: the one that began last at or before it, the first one for a moment before all;
 * `undefined` where nobody ever held the case. Ends are not asked: of overlapping intervals, as back-dated assignments make
 * them, exactly one counts.
 */
export const intervalAt = (holdings: ReadonlyArray<Holding>, ms: number): number | undefined => {
  for (let i = holdings.length - 1; i >= 0; i--) {
    const holding = holdings[i]
    if (holding !== undefined && holding.fromMs <= ms) return i
  }
  return holdings.length === 0 ? undefined : 0
}

/** Who held the case at a moment, by the same rule. */
export const holderAt = (holdings: ReadonlyArray<Holding>, ms: number): Holding | undefined => {
  const at = intervalAt(holdings, ms)
  return at === undefined ? undefined : holdings[at]
}
