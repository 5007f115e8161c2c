import { civilFromDays, daysFromCivil, daysInMonth } from './civil.js'
import { type Day, dayFromNumber, daysAtStart, toDayNumber } from './day.js'
import { type Either, right } from './either.js'
import type { InvalidCount } from './error.js'

/**
 * The day `n` calendar days later (negative: earlier). Errors: `InvalidCount` when `n` is not whole or the answer
 * would lie outside the years 0001 to 9999.
 *
 * @example
 * import { addDays, parseDay } from '@redress/holidays'
 *
 * const day = parseDay('2026-02-28')
 * if (day._tag === 'Right') addDays(day.right, 1) // Right('2026-03-01')
 */
export const addDays = (day: Day, n: number): Either<InvalidCount, Day> => {
  const to = toDayNumber(daysAtStart(day) + n)
  return to._tag === 'Left' ? to : right(dayFromNumber(to.right))
}

/** Not public: the corresponding day `n` months on, or the last day of a month that has none, and which it was. */
export const monthsOn = (days: number, n: number): { readonly days: number; readonly corresponding: boolean } => {
  const { year, month, day } = civilFromDays(days)
  const index = year * 12 + month - 1 + n
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  const length = daysInMonth(toYear, toMonth)
  return { days: daysFromCivil(toYear, toMonth, Math.min(day, length)), corresponding: day <= length }
}

/**
 * The corresponding day `n` months later (negative: earlier), or the last day of the month where there is none
 * (Civil Code art. 202). Errors: as `addDays`.
 *
 * @example
 * import { addMonths, parseDay } from '@redress/holidays'
 *
 * const day = parseDay('2026-01-31')
 * if (day._tag === 'Right') addMonths(day.right, 1) // Right('2026-02-28')
 */
export const addMonths = (day: Day, n: number): Either<InvalidCount, Day> => {
  const to = toDayNumber(monthsOn(daysAtStart(day), n).days)
  return to._tag === 'Left' ? to : right(dayFromNumber(to.right))
}
