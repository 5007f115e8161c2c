import fc from 'fast-check'

/** So many choices are made in one life at most; those that come after are the first there is. */
const MOST = 250

/** Numbers that follow from one, by a linear congruence: chance enough for choices. */
const following = (first: number, length: number): ReadonlyArray<number> => {
  let at = first
  return Array.from({ length }, () => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0
    return at >>> 16
  })
}

/**
 * The choices of a life. They shrink by their number alone, which takes a dozen runs: the fewer there are, the plainer the
 * life.
 */
export const arbitraryChoices: fc.Arbitrary<ReadonlyArray<number>> = fc
  .record({
    first: fc.noShrink(fc.noBias(fc.nat(0x7fff_ffff))),
    length: fc.noBias(fc.integer({ min: 0, max: MOST })),
  })
  .map(({ first, length }) => following(first, length))
