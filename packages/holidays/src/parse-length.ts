import { type Either, left, right } from './either.js'
import { calendarError, type InvalidLength } from './error.js'
import type { Length, LengthText } from './length.js'

const WORKING = /^(\d+(?:\.\d+)?)(wd|wh)$/
const DATE = /^P(\d+)([YMWD])$/
const TIME = /^PT(?=\d)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?$/
const SAME_DAY = 'same-day'

/** Months to a year and days to a week; the Civil Code knows no others. */
const DATES: Readonly<Record<string, (n: number) => Length>> = {
  Y: (n) => ({ n: n * 12, unit: 'month' }),
  M: (n) => ({ n, unit: 'month' }),
  W: (n) => ({ n: n * 7, unit: 'calendarDay' }),
  D: (n) => ({ n, unit: 'calendarDay' }),
}

const timeOf = (hours: string | undefined, minutes: string | undefined): Length =>
  minutes === undefined
    ? { n: Number(hours), unit: 'hour' }
    : { n: Number(hours ?? 0) * 60 + Number(minutes), unit: 'minute' }

const read = (text: string): Length | undefined => {
  if (text === SAME_DAY) return { n: 0, unit: 'sameDay' }
  const working = WORKING.exec(text)
  if (working !== null) return { n: Number(working[1]), unit: working[2] === 'wd' ? 'workingDay' : 'workingHour' }
  const date = DATE.exec(text)
  if (date !== null) return DATES[date[2] ?? '']?.(Number(date[1]))
  const time = TIME.exec(text)
  return time === null ? undefined : timeOf(time[1], time[2])
}

/** Not public: minutes of `PT8H`, `PT90M`, `PT1H30M`; NaN of anything else. */
export const timeMinutes = (text: string): number => {
  const length = TIME.test(text) ? read(text) : undefined
  return length === undefined ? Number.NaN : length.n * (length.unit === 'hour' ? 60 : 1)
}

/**
 * Reads a length of time: `5wd` working days, `8wh` working hours, ISO 8601 `P30D`, `P2W`, `P1M`, `P1Y`, `PT24H`, `PT90M`,
 * `PT1H30M`, and `same-day`. Errors: `InvalidLength` for any other form.
 *
 * @example
 * import { parseLength } from '@redress/holidays'
 *
 * parseLength('5wd') // Right({ n: 5, unit: 'workingDay' })
 * parseLength('P1Y') // Right({ n: 12, unit: 'month' })
 */
export const parseLength = (text: string): Either<InvalidLength, Length> => {
  const length = read(text)
  return length !== undefined && Number.isFinite(length.n)
    ? right(length)
    : left(
        calendarError(
          'InvalidLength',
          text,
          '不是期间；请写成 5wd（工作日）、8wh（工作小时）、P30D、P2W、P1M、P1Y、PT24H、PT90M 或 same-day。',
          'is no length of time; write 5wd (working days), 8wh (working hours), P30D, P2W, P1M, P1Y, PT24H, PT90M or same-day.',
        ),
      )
}

/**
 * Writes a length of time; `parseLength` reads it back.
 *
 * @example
 * import { formatLength } from '@redress/holidays'
 *
 * formatLength({ n: 1, unit: 'month' }) // 'P1M'
 */
export const formatLength = ({ n, unit }: Length): LengthText => {
  switch (unit) {
    case 'minute':
      return `PT${n}M`
    case 'hour':
      return `PT${n}H`
    case 'workingHour':
      return `${n}wh`
    case 'sameDay':
      return SAME_DAY
    case 'calendarDay':
      return `P${n}D`
    case 'workingDay':
      return `${n}wd`
    case 'month':
      return `P${n}M`
  }
}
