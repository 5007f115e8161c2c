import { daysAtStart } from '../day.js'

/** First and last day number of `YYYY-MM-DD` or `a/b`; NaN where the text is neither. */
export const boundsOfRange = (range: string): readonly [from: number, to: number] => {
  const from = daysAtStart(range)
  if (range.length === 10) return [from, from]
  return range[10] === '/' && range.length === 21 ? [from, daysAtStart(range.slice(11))] : [Number.NaN, Number.NaN]
}

/** Calls `use` with every day number of `YYYY-MM-DD` or `a/b`, both ends included. */
export const forRange = (range: string, use: (day: number) => void): void => {
  const from = daysAtStart(range)
  const to = range.length > 10 ? daysAtStart(range.slice(11)) : from
  for (let day = from; day <= to; day += 1) use(day)
}

/** The day numbers of a list of ranges. */
export const daysOfRanges = (ranges: ReadonlyArray<string>): ReadonlyArray<number> => {
  const days: Array<number> = []
  for (const range of ranges) forRange(range, (day) => days.push(day))
  return days
}
