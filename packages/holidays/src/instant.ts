import { daysFromCivil } from './civil.js'
import { daysAtStart } from './day.js'
import { digitAt, twoDigitsAt } from './digits.js'
import { type Either, left, right } from './either.js'
import { calendarError, type InvalidInstant } from './error.js'

/** A moment as text: ISO 8601 with an offset, e.g. `2026-11-22T09:30:00+08:00`. Made by `formatInstant`, `instant`. */
export type Instant = string & { readonly _brand: 'Instant' }

/** A moment as whole milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number & { readonly _brand: 'EpochMs' }

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const DASH = 45
const PLUS = 43
const DOT = 46
const COLON = 58
const UPPER_T = 84
const UPPER_Z = 90

/** In UTC, a day inside the years 0001 to 9999, so that the local date has four digits in every zone. */
const FIRST_MS = daysFromCivil(1, 1, 2) * DAY_MS
const LAST_MS = daysFromCivil(9999, 12, 31) * DAY_MS

const inRange = (ms: number): boolean => ms >= FIRST_MS && ms < LAST_MS

/** The offset written at `at`, in minutes, or NaN; the text must end with it. */
const offsetAt = (text: string, at: number): number => {
  const sign = text.charCodeAt(at)
  if (sign === UPPER_Z) return text.length === at + 1 ? 0 : Number.NaN
  const hours = twoDigitsAt(text, at + 1)
  const minutes = twoDigitsAt(text, at + 4)
  if ((sign !== PLUS && sign !== DASH) || text.length !== at + 6 || text.charCodeAt(at + 3) !== COLON) return Number.NaN
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return Number.NaN
  return sign === PLUS ? hours * 60 + minutes : -(hours * 60 + minutes)
}

/** Milliseconds, or NaN. Digits after the third are dropped: the engine's resolution is the millisecond. */
const millisecondsOf = (text: string): number => {
  const days = daysAtStart(text)
  const hours = twoDigitsAt(text, 11)
  const minutes = twoDigitsAt(text, 14)
  if (text.charCodeAt(10) !== UPPER_T || text.charCodeAt(13) !== COLON) return Number.NaN
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return Number.NaN
  let at = 16
  let ms = 0
  if (text.charCodeAt(at) === COLON) {
    const seconds = twoDigitsAt(text, 17)
    if (seconds < 0 || seconds > 59) return Number.NaN
    ms = seconds * 1000
    at = 19
    if (text.charCodeAt(at) === DOT) {
      at += 1
      if (digitAt(text, at) < 0) return Number.NaN
      for (let unit = 100, digit = digitAt(text, at); digit >= 0; at += 1, digit = digitAt(text, at)) {
        ms += unit >= 1 ? digit * unit : 0
        unit /= 10
      }
    }
  }
  return days * DAY_MS + (hours * 60 + minutes - offsetAt(text, at)) * MINUTE_MS + ms
}

const refused = (value: string | number): InvalidInstant =>
  calendarError(
    'InvalidInstant',
    value,
    '不是带时差的时刻；请写成 2026-11-22T09:30:00+08:00（秒可省略，不接受 24:00 和闰秒）。',
    'is not an instant with an offset; write 2026-11-22T09:30:00+08:00 (seconds may be left out; 24:00 and leap seconds are refused).',
  )

/**
 * Reads `YYYY-MM-DDTHH:mm[:ss[.fff]](Z|±HH:mm)` and nothing else; a text without an offset means another moment on
 * every host, so it is refused. Fractions beyond the millisecond are dropped. Errors: `InvalidInstant`.
 *
 * @example
 * import { parseInstant } from '@redress/holidays'
 *
 * parseInstant('2026-11-22T09:30+08:00')._tag // 'Right'
 * parseInstant('2026-11-22T09:30')._tag // 'Left'
 */
export const parseInstant = (text: string): Either<InvalidInstant, EpochMs> => {
  const ms = millisecondsOf(text)
  return inRange(ms) ? right(ms as EpochMs) : left(refused(text))
}

/**
 * Checks a text and keeps it as it was written, offset and all. Errors: `InvalidInstant`.
 *
 * @example
 * import { instant } from '@redress/holidays'
 *
 * instant('2026-11-22T09:30:00+08:00')._tag // 'Right'
 */
export const instant = (text: string): Either<InvalidInstant, Instant> =>
  inRange(millisecondsOf(text)) ? right(text as Instant) : left(refused(text))

/**
 * Checks a plain number for use as an instant. Errors: `InvalidInstant` when it is not a whole number of
 * milliseconds within the years 0001 to 9999.
 *
 * @example
 * import { epochMs } from '@redress/holidays'
 *
 * epochMs(0)._tag // 'Right'
 * epochMs(0.5)._tag // 'Left'
 */
export const epochMs = (n: number): Either<InvalidInstant, EpochMs> =>
  Number.isInteger(n) && inRange(n) ? right(n as EpochMs) : left(refused(n))
