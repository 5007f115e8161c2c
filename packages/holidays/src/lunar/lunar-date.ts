import type { Text } from '../bilingual.js'
import { civilFromDays } from '../civil.js'
import { type Day, type DayNumber, dayFromNumber, daysAtStart } from '../day.js'
import { type Either, left, right } from '../either.js'
import { type CalendarError, calendarError } from '../error.js'
import { DRAGON_BOAT_DAY, MID_AUTUMN_DAY, QINGMING_DAY, springFestival } from './festivals.js'
import { FIRST_YEAR, LAST_YEAR, lunarDay, lunarYear } from './table.js'

/** A date of the Chinese lunar calendar (农历). */
export interface LunarDate {
  /** The year in which it begins: lunar 2026 runs from 17 February 2026 to 5 February 2027. */
  readonly year: number
  readonly month: number
  readonly day: number
  /** Whether the month is the leap month of that number (闰月). */
  readonly leap: boolean
}

const outside = (value: string | number): CalendarError =>
  calendarError(
    'OutOfRange',
    value,
    `超出农历表的范围；农历表覆盖农历 ${FIRST_YEAR} 年至 ${LAST_YEAR} 年。`,
    `is outside the lunar table, which covers the lunar years ${FIRST_YEAR} to ${LAST_YEAR}.`,
  )

/**
 * The lunar date of a day, from a table and not from the host: `Intl` errs for the Spring Festivals of 2027 and 2030.
 * Errors: `OutOfRange` outside the lunar years 2000 to 2100.
 *
 * @example
 * import { lunarDate, parseDay } from '@redress/holidays'
 *
 * const day = parseDay('2027-02-06')
 * if (day._tag === 'Right') lunarDate(day.right) // Right({ year: 2027, month: 1, day: 1, leap: false })
 */
export const lunarDate = (day: Day): Either<CalendarError, LunarDate> => {
  const n = daysAtStart(day)
  const civil = civilFromDays(n).year
  const year = (lunarYear(civil)?.start ?? Number.POSITIVE_INFINITY) <= n ? civil : civil - 1
  const found = lunarYear(year)
  if (found === undefined) return left(outside(day))
  const index = found.months.findLastIndex((start) => start <= n)
  if (index + 1 >= found.months.length) return left(outside(day))
  const behindLeap = found.leap > 0 && index >= found.leap
  return right({
    year,
    month: index + (behindLeap ? 0 : 1),
    day: n - (found.months[index] ?? n) + 1,
    leap: found.leap > 0 && index === found.leap,
  })
}

/**
 * The day of a lunar date. Errors: `OutOfRange` outside the table, `InvalidDay` for a date that the year does not have.
 *
 * @example
 * import { dayOfLunarDate } from '@redress/holidays'
 *
 * dayOfLunarDate({ year: 2026, month: 8, day: 15, leap: false }) // Right('2026-09-25'), the Mid-Autumn Festival
 */
export const dayOfLunarDate = (date: LunarDate): Either<CalendarError, Day> => {
  const { year, month, day, leap } = date
  if (lunarYear(year) === undefined) return left(outside(year))
  const n = lunarDay(year, month, day, leap)
  if (!Number.isNaN(n)) return right(dayFromNumber(n as DayNumber))
  return left(
    calendarError(
      'InvalidDay',
      `${year}-${leap ? 'leap ' : ''}${month}-${day}`,
      '不是存在的农历日期；请核对闰月和大小月。',
      'is not a date of that lunar year; check the leap month and the length of the month.',
    ),
  )
}

/** A festival and its own day, which is not the stretch that a notice makes of it. */
export interface Festival {
  readonly name: Text
  readonly day: Day
}

/**
 * The days of a year that the moon or the sun decides: Spring Festival (the first of the first lunar month), Qingming,
 * Dragon Boat Festival, Mid-Autumn Festival, in this order. Errors: `OutOfRange` outside 2001 to 2100.
 *
 * @example
 * import { festivals } from '@redress/holidays'
 *
 * const found = festivals(2030)
 * if (found._tag === 'Right') found.right[0]?.day // '2030-02-03'
 */
export const festivals = (year: number): Either<CalendarError, ReadonlyArray<Festival>> =>
  Number.isInteger(year) && year > FIRST_YEAR && year <= LAST_YEAR
    ? right(
        [springFestival(0), QINGMING_DAY, DRAGON_BOAT_DAY, MID_AUTUMN_DAY].map(({ name, dayIn }) => ({
          name,
          day: dayFromNumber(dayIn(year) as DayNumber),
        })),
      )
    : left(outside(year))
