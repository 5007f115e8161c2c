import { civilFromDays, daysFromCivil, daysInMonth, pad2, pad4, weekdayOfDays } from './civil.js'
import { fourDigitsAt, twoDigitsAt } from './digits.js'
import { type Either, left, right } from './either.js'
import { calendarError, type InvalidCount, type InvalidDay } from './error.js'

/**
 * A date of the Gregorian calendar, `YYYY-MM-DD`, years 0001 to 9999. Only `parseDay` and this package make one,
 * so a value of this type is always a date that exists. Days compare as strings.
 */
export type Day = string & { readonly _brand: 'Day' }

/** Whole days since 1970-01-01; may be negative. */
export type DayNumber = number & { readonly _brand: 'DayNumber' }

/** 1 = Monday ... 7 = Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const FIRST = daysFromCivil(1, 1, 1)
const LAST = daysFromCivil(9999, 12, 31)
const DASH = 45

/** Not public: the date at the start of `text` as days since 1970-01-01, or NaN. */
export const daysAtStart = (text: string): number => {
  const year = fourDigitsAt(text, 0)
  const month = twoDigitsAt(text, 5)
  const day = twoDigitsAt(text, 8)
  const shaped = year > 0 && month > 0 && month <= 12 && day > 0
  if (!shaped || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return Number.NaN
  return day <= 28 || day <= daysInMonth(year, month) ? daysFromCivil(year, month, day) : Number.NaN
}

/**
 * Reads a day. Errors: `InvalidDay` for any other form and for days that do not exist.
 *
 * @example
 * import { parseDay } from '@redress/holidays'
 *
 * parseDay('2024-02-29')._tag // 'Right'
 * parseDay('2026-02-30')._tag // 'Left'
 */
export const parseDay = (text: string): Either<InvalidDay, Day> =>
  text.length === 10 && !Number.isNaN(daysAtStart(text))
    ? right(text as Day)
    : left(
        calendarError(
          'InvalidDay',
          text,
          '不是存在的日期；请写成 YYYY-MM-DD，例如 2026-02-14。',
          'is not a date that exists; write YYYY-MM-DD, for example 2026-02-14.',
        ),
      )

/**
 * Days since 1970-01-01.
 *
 * @example
 * import { dayNumber, parseDay } from '@redress/holidays'
 *
 * const day = parseDay('1970-01-02')
 * if (day._tag === 'Right') dayNumber(day.right) // 1
 */
export const dayNumber = (day: Day): DayNumber => daysAtStart(day) as DayNumber

/**
 * Checks a plain number for use as a day number. Errors: `InvalidCount` when it is not whole or lies outside the
 * years 0001 to 9999.
 *
 * @example
 * import { toDayNumber } from '@redress/holidays'
 *
 * toDayNumber(20_000)._tag // 'Right'
 * toDayNumber(0.5)._tag // 'Left'
 */
export const toDayNumber = (n: number): Either<InvalidCount, DayNumber> =>
  Number.isInteger(n) && n >= FIRST && n <= LAST
    ? right(n as DayNumber)
    : left(
        calendarError(
          'InvalidCount',
          n,
          '不是日序号；请给出自 1970-01-01 起的整天数（公元 1 年至 9999 年）。',
          'is no day number; give whole days since 1970-01-01, within the years 0001 to 9999.',
        ),
      )

/**
 * The day of a number; the inverse of `dayNumber`.
 *
 * @example
 * import { dayFromNumber, type DayNumber } from '@redress/holidays'
 *
 * dayFromNumber(1 as DayNumber) // '1970-01-02'
 */
export const dayFromNumber = (n: DayNumber): Day => {
  const { year, month, day } = civilFromDays(n)
  return `${pad4(year)}-${pad2(month)}-${pad2(day)}` as Day
}

/**
 * The day of the week, 1 = Monday ... 7 = Sunday.
 *
 * @example
 * import { parseDay, weekday } from '@redress/holidays'
 *
 * const day = parseDay('2026-02-14')
 * if (day._tag === 'Right') weekday(day.right) // 6
 */
export const weekday = (day: Day): Weekday => weekdayOfDays(daysAtStart(day)) as Weekday
