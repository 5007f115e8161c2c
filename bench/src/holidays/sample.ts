import { type Day, type DayNumber, dayFromNumber, dayNumber, type EpochMs, parseDay } from '@redress/holidays'
import { random } from '../kit/random.js'
import { right } from '../kit/right.js'

export const DAY_MS = 86_400_000

/** Days of 2010-2024: whatever is added here ends in a year whose notice is published. */
export const sampleDays = (size: number): ReadonlyArray<Day> => {
  const next = random(12345)
  const first = dayNumber(right(parseDay('2010-01-01')))
  const last = dayNumber(right(parseDay('2024-12-31')))
  return Array.from({ length: size }, () => dayFromNumber((first + Math.floor(next() * (last - first))) as DayNumber))
}

/** A whole minute of each day. */
export const sampleInstants = (days: ReadonlyArray<Day>): ReadonlyArray<EpochMs> => {
  const next = random(54321)
  return days.map((day) => (dayNumber(day) * DAY_MS + Math.floor(next() * 1440) * 60_000) as EpochMs)
}

export const sums = <A>(all: ReadonlyArray<A>, of: (one: A) => number): number => {
  let sum = 0
  for (const one of all) sum += of(one)
  return sum
}
