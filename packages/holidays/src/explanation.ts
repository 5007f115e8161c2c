import type { Text } from './bilingual.js'
import type { Day } from './day.js'
import type { Due } from './due.js'
import type { EpochMs } from './instant.js'
import type { Counting, Length } from './length.js'
import type { Zone } from './zone.js'

/**
 * Why a day was counted or skipped.
 * - `start-day-excluded`: the day of the start, which the law leaves out
 * - `workday`, `make-up`: counted because it is worked; in working hours also uncounted, when none of its hours ran
 * - `weekend`, `holiday`: skipped as a rest day
 * - `open`: a rest day that counts because the schedule opens on it (working hours)
 * - `closed`: a day that is worked, but on which the schedule is closed (working hours)
 * - `calendar-day`: counted like every other (calendar days, months, hours that run through, the same day)
 * - `rolled`: a rest day that would have been the last, or one between it and the next working day
 * - `rolled-to`: the working day to which the last day moved
 * - `after-close`: the limit began when this day had closed, so its count begins later
 */
export type Why =
  | 'start-day-excluded'
  | 'workday'
  | 'make-up'
  | 'weekend'
  | 'holiday'
  | 'open'
  | 'closed'
  | 'calendar-day'
  | 'rolled'
  | 'rolled-to'
  | 'after-close'

/** One day of an explanation. */
export interface ExplainedDay {
  readonly day: Day
  readonly counted: boolean
  /** 1 for the first counted day, and so on; on counted days only. */
  readonly ordinal?: number
  readonly why: Why
  /** Minutes of the limit that ran on this day; for `workingHour` only. */
  readonly minutes?: number
  /** The holiday's name. */
  readonly name?: Text
  /** As `DayInfo.notice`. */
  readonly notice?: string
  readonly certain: boolean
}

/** Why a time limit ends when it does: every day from the first to the last, the last being the due day. */
export interface Explanation extends Due {
  readonly startDay: Day
  readonly startAt: EpochMs
  readonly zone: Zone
  readonly length: Length
  readonly counting: Counting
  readonly days: ReadonlyArray<ExplainedDay>
}
