import { type Fraction, shareOf } from './fraction.js'

/** How large a sample is asked for: so large a share of a population, at least so many of it. */
export interface SampleSize {
  readonly share?: Fraction
  readonly atLeast?: number
}

/**
 * How many of a population a sample must hold: the share rounded up, at least so many, never more than there are.
 *
 * @example
 * import { requiredOf } from '@redress/domain'
 *
 * const quota = { share: { numerator: 5, denominator: 100 }, atLeast: 5 }
 * assert.equal(requiredOf(quota, 101), 6)
 * assert.equal(requiredOf(quota, 3), 3)
 */
export const requiredOf = ({ share, atLeast }: SampleSize, population: number): number =>
  Math.min(population, Math.max(share === undefined ? 0 : shareOf(share, population), atLeast ?? 0))
