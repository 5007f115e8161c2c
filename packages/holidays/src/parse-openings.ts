import { twoDigitsAt } from './digits.js'
import { type Either, left, right } from './either.js'
import { calendarError, type InvalidSchedule } from './error.js'
import type { Opening } from './opening-hours.js'

const COLON = 58
const DASH = 45
const DAY_MINUTES = 1440

/** `HH:mm` at `at` as a minute of the day up to 24:00, or NaN. */
const minuteAt = (text: string, at: number): number => {
  const hours = twoDigitsAt(text, at)
  const minutes = twoDigitsAt(text, at + 3)
  const shaped = hours >= 0 && minutes >= 0 && minutes <= 59 && text.charCodeAt(at + 2) === COLON
  return shaped && hours * 60 + minutes <= DAY_MINUTES ? hours * 60 + minutes : Number.NaN
}

/** 22:00-06:00 runs past midnight; 09:00-09:00 is nothing, not 24 hours. */
const opening = (text: string): Opening | undefined => {
  const from = minuteAt(text, 0)
  const to = minuteAt(text, 6)
  const shaped = text.length === 11 && text.charCodeAt(5) === DASH && from < DAY_MINUTES && from !== to
  return shaped && !Number.isNaN(to) ? { from, to: from < to ? to : to + DAY_MINUTES } : undefined
}

/**
 * Reads opening hours as regulations write them, `09:00-12:00, 13:00-18:00`; `22:00-06:00` runs past midnight. Errors: `InvalidSchedule` for any
 * other form; overlaps are left for `schedule` to refuse.
 *
 * @example
 * import { parseOpenings } from '@redress/holidays'
 *
 * parseOpenings('09:00-12:00, 13:00-18:00') // Right([{ from: 540, to: 720 }, { from: 780, to: 1080 }])
 */
export const parseOpenings = (text: string): Either<InvalidSchedule, ReadonlyArray<Opening>> => {
  const openings: Array<Opening> = []
  for (const part of text.split(/[,，、]/)) {
    const next = opening(part.trim())
    if (next === undefined)
      return left(
        calendarError(
          'InvalidSchedule',
          text,
          '不是营业时间；请写成 09:00-12:00, 13:00-18:00；跨夜写成 22:00-06:00。',
          'is not a list of opening hours; write 09:00-12:00, 13:00-18:00, or 22:00-06:00 past midnight.',
        ),
      )
    openings.push(next)
  }
  return right(openings)
}
