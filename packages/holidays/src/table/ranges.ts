import { daysAtStart } from '../day.js'

/** The day numbers of `YYYY-MM-DD` or `a/b`, both ends included. */
export const daysOfRange = (range: string): ReadonlyArray<number> => {
  const from = daysAtStart(range)
  const to = range.length > 10 ? daysAtStart(range.slice(11)) : from
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** The same for a list. */
export const daysOfRanges = (ranges: ReadonlyArray<string>): ReadonlyArray<number> => ranges.flatMap(daysOfRange)
