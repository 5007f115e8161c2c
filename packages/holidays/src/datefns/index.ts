/**
 * The business-day functions of date-fns, by the working calendar: who knows those knows these. As there, dates are
 * `Date`s, and what cannot be reckoned is an invalid `Date` or NaN. Unlike there, a date's day is the one on Chinese
 * clocks, whatever zone the host is in, and the working days are those of the State Council's notices.
 *
 * Nothing here says whether the notices that an answer rests on are published; for certainty and bounds ask the calendar.
 */

// By the public door only, so that the published entry shares the main one's file.
import {
  calendar,
  type DayNumber,
  dayFromNumber,
  dayNumber,
  dayOf,
  type EpochMs,
  epochMs,
  instantOn,
  minuteOf,
  parseDay,
  parseInstant,
  startOfDay,
  type WorkingCalendar,
  type Zone,
} from '../index.js'

/** A `Date`, milliseconds, or a text with an offset or of a day alone: a text without one means another moment everywhere. */
export type DateLike = Date | number | string

/** The functions for one calendar. */
export interface BusinessDays {
  /** The n-th working day from the date, at the same time of day; with 0 the date itself. */
  readonly addBusinessDays: (date: DateLike, amount: number) => Date
  /** The same backwards. */
  readonly subBusinessDays: (date: DateLike, amount: number) => Date
  /** Working days from the earlier date (counted) to the later one (not counted); negative the other way round. */
  readonly differenceInBusinessDays: (laterDate: DateLike, earlierDate: DateLike) => number
  /** Whether the date is worked; false for what is no date, or lies outside the calendar. */
  readonly isBusinessDay: (date: DateLike) => boolean
}

const fromText = (text: string, zone: Zone): number => {
  const day = parseDay(text)
  if (day._tag === 'Right') return startOfDay(day.right, zone)
  const at = parseInstant(text)
  return at._tag === 'Right' ? at.right : Number.NaN
}

const msOf = (date: DateLike, zone: Zone): EpochMs | undefined => {
  const checked = epochMs(typeof date === 'string' ? fromText(date, zone) : Number(date))
  return checked._tag === 'Right' ? checked.right : undefined
}

const invalid = (): Date => new Date(Number.NaN)

/** As there: a part of a day is a day. */
const awayFromZero = (amount: number): number => Math.sign(amount) * Math.ceil(Math.abs(amount))

/**
 * The functions for another calendar: an institution's, or the plain Monday to Friday of date-fns itself.
 *
 * @example
 * import { calendar } from '@redress/holidays'
 * import { businessDaysOf } from '@redress/holidays/datefns'
 *
 * businessDaysOf(calendar('MON-FRI')).addBusinessDays('2026-02-13T10:00+08:00', 1) // Monday, 16 February 2026
 */
export const businessDaysOf = ({ numbers, zone }: WorkingCalendar): BusinessDays => {
  const dayIn = (date: DateLike): DayNumber => {
    const ms = msOf(date, zone)
    return ms === undefined ? (Number.NaN as DayNumber) : dayNumber(dayOf(ms, zone))
  }

  const addBusinessDays = (date: DateLike, amount: number): Date => {
    const ms = msOf(date, zone)
    if (ms === undefined || Number.isNaN(amount)) return invalid()
    if (amount === 0) return new Date(ms)
    const day = numbers.add(dayNumber(dayOf(ms, zone)), awayFromZero(amount))
    return Number.isNaN(day) ? invalid() : new Date(instantOn(dayFromNumber(day), minuteOf(ms, zone), zone))
  }

  const differenceInBusinessDays = (laterDate: DateLike, earlierDate: DateLike): number => {
    const to = dayIn(laterDate)
    const from = dayIn(earlierDate)
    // The day from which one looks is counted, the other is not, in both directions.
    const shift = from <= to ? 1 : 0
    return numbers.count((from - shift) as DayNumber, (to - shift) as DayNumber) + 0
  }

  return {
    addBusinessDays,
    subBusinessDays: (date, amount) => addBusinessDays(date, -amount),
    differenceInBusinessDays,
    isBusinessDay: (date) => numbers.isWorkday(dayIn(date)),
  }
}

let made: BusinessDays | undefined

const cn = (): BusinessDays => {
  made ??= businessDaysOf(calendar('CN'))
  return made
}

/**
 * date-fns' `addBusinessDays` by the State Council's notices.
 *
 * @example
 * import { addBusinessDays } from '@redress/holidays/datefns'
 *
 * addBusinessDays(new Date('2026-02-13T10:00:00+08:00'), 1) // Saturday, 14 February 2026: a make-up day
 */
export const addBusinessDays: BusinessDays['addBusinessDays'] = (date, amount) => cn().addBusinessDays(date, amount)

/**
 * date-fns' `subBusinessDays` by the State Council's notices.
 *
 * @example
 * import { subBusinessDays } from '@redress/holidays/datefns'
 *
 * subBusinessDays(new Date('2026-02-24T10:00:00+08:00'), 1) // Saturday, 14 February 2026
 */
export const subBusinessDays: BusinessDays['subBusinessDays'] = (date, amount) => cn().subBusinessDays(date, amount)

/**
 * date-fns' `differenceInBusinessDays` by the State Council's notices.
 *
 * @example
 * import { differenceInBusinessDays } from '@redress/holidays/datefns'
 *
 * differenceInBusinessDays('2026-02-24', '2026-02-13') // 2: the Friday and the make-up Saturday
 */
export const differenceInBusinessDays: BusinessDays['differenceInBusinessDays'] = (laterDate, earlierDate) =>
  cn().differenceInBusinessDays(laterDate, earlierDate)

/**
 * Whether a date is worked, by the State Council's notices; date-fns has `isWeekend` for the contrary.
 *
 * @example
 * import { isBusinessDay } from '@redress/holidays/datefns'
 *
 * isBusinessDay('2026-02-14') // true
 */
export const isBusinessDay: BusinessDays['isBusinessDay'] = (date) => cn().isBusinessDay(date)
