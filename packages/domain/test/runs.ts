/** A property that is asked under each of the 28 regulations: over a thousand runs together. */
export const underEach = { numRuns: 40 }
