import type { Day } from '../day.js'
import type { Either } from '../either.js'
import type { CalendarError } from '../error.js'
import type { EpochMs } from '../instant.js'
import type { TimeText } from '../length.js'
import type { Schedule } from '../opening-hours.js'
import type { Zone } from '../zone.js'

/** A moment that was reckoned in working time, with the days on which it can still come to lie. */
export interface ReckonedInstant {
  readonly at: EpochMs
  /** Its day on the clocks of the zone. */
  readonly day: Day
  /** Whether every day that the answer rests on is settled by a published notice. */
  readonly certain: boolean
  /** Earliest and latest day that a notice to come can make of it; both `day` when certain. */
  readonly earliest: Day
  readonly latest: Day
}

/** Working minutes (signed, with fractions), with what they can still become: `least <= minutes <= most`. */
export interface CountedMinutes {
  readonly minutes: number
  readonly certain: boolean
  readonly least: number
  readonly most: number
}

/** The unchecked fast path, in milliseconds: NaN outside the calendar (false for `during`), no bounds. */
export interface WorkingHourNumbers {
  readonly add: (at: EpochMs, ms: number) => EpochMs
  readonly count: (from: EpochMs, to: EpochMs) => number
  readonly during: (at: EpochMs) => boolean
  /** Instants from here on rest on days that no published notice settles. Infinite: the schedule heeds none. */
  readonly doubtFrom: EpochMs
}

/**
 * Working hours: a schedule on a calendar, on the clocks of a zone. Time is real elapsed time: an opening across a change
 * of the clocks has the hours that pass, and the office is open whenever the clocks show an opening hour. Every answer is
 * a look-up, however far it lies.
 */
export interface WorkingHours {
  readonly schedule: Schedule
  readonly zone: Zone
  /**
   * The moment at which so many working minutes (or `PT8H`, `PT90M`) after `at` have passed: at closing time where they
   * end with an opening, not at the next one. Negative: the last moment from which they pass until `at`. 0: `at`.
   * Errors: `InvalidLength` (not finite, not a length of hours and minutes), `OutOfRange`.
   */
  readonly add: (at: EpochMs, time: number | TimeText) => Either<CalendarError, ReckonedInstant>
  /**
   * Working minutes from one moment to another; negative when `to` is before `from`, and then exactly the negative of
   * the way there. Errors: `OutOfRange`.
   */
  readonly count: (from: EpochMs, to: EpochMs) => Either<CalendarError, CountedMinutes>
  /** Whether it is open: from the first moment of an opening up to, not including, its end. Errors: `OutOfRange`. */
  readonly during: (at: EpochMs) => Either<CalendarError, boolean>
  /** The first moment from `at` on at which it is open: `at` itself if it is. Errors: `OutOfRange`. */
  readonly nextOpening: (at: EpochMs) => Either<CalendarError, ReckonedInstant>
  /** The unchecked fast path. */
  readonly numbers: WorkingHourNumbers
}
