import fc from 'fast-check'
import type { Either } from '../src/index.js'
import { calendar, type Day, type DayNumber, dayFromNumber, dayNumber, type EpochMs, parseDay } from '../src/index.js'

/** Tests may throw; the package may not. */
export const get = <A>(either: Either<unknown, A>): A => {
  if (either._tag === 'Left') throw new Error(`not right: ${JSON.stringify(either.left)}`)
  return either.right
}

export const day = (text: string): Day => get(parseDay(text))

export const CN = calendar('CN')
/** What was known when these tests were written: what they say of 2027 stays true when its notice is added. */
export const IN_2026 = CN.asOf(day('2026-11-22'))
export const FIRST = dayNumber(CN.firstDay)
export const LAST = dayNumber(CN.lastDay)

export const dayBetween = (first: string, last: string): fc.Arbitrary<Day> =>
  fc.integer({ min: dayNumber(day(first)), max: dayNumber(day(last)) }).map((n) => dayFromNumber(n as DayNumber))

/** Any day that the calendar covers. */
export const anyDay = dayBetween('2001-01-01', '2100-12-31')

/** A day far enough from both ends that a hundred working days stay inside. */
export const innerDay = dayBetween('2002-01-01', '2099-12-31')

export const settledDay = dayBetween('2002-01-01', '2026-06-30')

/** Any moment of those days, to the millisecond. */
export const instantWithin = (first: string, last: string): fc.Arbitrary<EpochMs> =>
  fc
    .tuple(dayBetween(first, last), fc.integer({ min: 0, max: 86_399_999 }))
    .map(([d, ms]) => (dayNumber(d) * 86_400_000 + ms - 8 * 3_600_000) as EpochMs)

export const shift = (d: Day, n: number): Day => dayFromNumber((dayNumber(d) + n) as DayNumber)
