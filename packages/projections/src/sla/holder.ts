import type { Holding } from '@redress/domain'

/**
 * Who held the case at a moment: the interval that began last at or before it, the first one for a moment before all.
 * Ends are not asked: of overlapping intervals, as back-dated assignments make them, exactly one counts.
 */
export const holderAt = (holdings: ReadonlyArray<Holding>, ms: number): Holding | undefined => {
  for (let i = holdings.length - 1; i >= 0; i--) {
    const holding = holdings[i]
    if (holding !== undefined && holding.fromMs <= ms) return holding
  }
  return holdings[0]
}
