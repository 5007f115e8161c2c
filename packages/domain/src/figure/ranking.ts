import { compareFractions, type Fraction } from '../regulation/fraction.js'

interface Valued {
  readonly value: Fraction | null
}

/** Places by value, the best first; equal values share a place, and who has no value has none. */
export const placesOf = (
  entrants: ReadonlyArray<readonly [string, Valued]>,
  lowestFirst: boolean,
): ReadonlyMap<string, number> => {
  const valued = entrants.flatMap(([who, { value }]) => (value === null ? [] : [[who, value] as const]))
  const isBetter = (a: Fraction, b: Fraction): boolean =>
    lowestFirst ? compareFractions(a, b) < 0 : compareFractions(a, b) > 0
  return new Map(valued.map(([who, value]) => [who, 1 + valued.filter(([, other]) => isBetter(other, value)).length]))
}
