import type { Text } from './bilingual.js'
import type { Day, DayNumber } from './day.js'
import type { Due } from './due.js'
import type { Either } from './either.js'
import type { CalendarError } from './error.js'
import type { Explanation } from './explanation.js'
import type { WorkingHours } from './hours/working-hours.js'
import type { EpochMs } from './instant.js'
import type { Layer } from './layer.js'
import type { Counting, Length, LengthText } from './length.js'
import type { Notice } from './notice.js'
import type { Schedule } from './opening-hours.js'
import type { BaseCalendar, CalendarSpec } from './spec.js'
import type { Zone } from './zone.js'

/** Calendars that need no composing. */
export type CalendarId = BaseCalendar

/** What sort of day it is; `make-up` is a Saturday or Sunday that is worked (调休上班). */
export type DayKind = 'workday' | 'weekend' | 'holiday' | 'make-up'

/** What the calendar says about one day. */
export interface DayInfo {
  readonly day: Day
  /** True for `workday` and `make-up`. */
  readonly work: boolean
  readonly kind: DayKind
  /** The holiday's name; on holidays only. */
  readonly name?: Text
  /**
   * Number (or id, where the number is not known) of the document that names this very day: a notice, or the
   * holiday statute for a holiday of a year without notice. Absent for days that follow from the weekday alone.
   */
  readonly notice?: string
  /** False after `certainUntil`: the notice that will decide is not published, this is the best guess. */
  readonly certain: boolean
}

/** A day of which two calendars, or two moments of knowledge, say different things. */
export interface DayDifference {
  readonly day: Day
  /** What this calendar says, and what the other one says. */
  readonly here: DayInfo
  readonly there: DayInfo
}

/** A day that was reckoned, with what it can still become. When `certain`, all three days are the same. */
export interface Reckoned {
  readonly day: Day
  readonly certain: boolean
  readonly earliest: Day
  readonly latest: Day
}

/** A number of working days (signed), with what it can still become: `least <= days <= most`. */
export interface Counted {
  readonly days: number
  readonly certain: boolean
  readonly least: number
  readonly most: number
}

/**
 * The unchecked fast path for hot loops: table look-ups on day numbers. Outside `firstDay`..`lastDay`, or for a
 * fraction, the answer is NaN (false for `isWorkday`). It carries no bounds: compare with `certainUntil`.
 */
export interface CalendarNumbers {
  readonly isWorkday: (n: DayNumber) => boolean
  /** As `addWorkdays`. */
  readonly add: (n: DayNumber, k: number) => DayNumber
  /** As `countWorkdays`: `a` exclusive, `b` inclusive, signed. */
  readonly count: (a: DayNumber, b: DayNumber) => number
  readonly certainUntil: DayNumber
}

/** The working calendar as known on some day. Immutable; every operation is pure. */
export interface WorkingCalendar {
  /** `CN`, `CN+school`. */
  readonly id: string
  /** What it is made of, as plain data: `compose` makes it again. */
  readonly spec: CalendarSpec
  /** Where its days begin and end. */
  readonly zone: Zone
  /** First and last day covered; outside, every operation answers `OutOfRange`. */
  readonly firstDay: Day
  readonly lastDay: Day
  /**
   * 28 December of the last year with a notice: the next notice may still rewrite 29-31 December, as it did in
   * 2001, 2005, 2006, 2007, 2011, 2018 and 2022. Certain means published; a published year can still be amended
   * (2003, 2015, 2019 and 2020 were).
   */
  readonly certainUntil: Day
  /** The notices that this calendar uses, oldest first. */
  readonly notices: ReadonlyArray<Notice>
  /** The same calendar with only those of its notices that were issued by `day` (and the law known by then). */
  readonly asOf: (day: Day) => WorkingCalendar
  /** The same calendar under one more layer of days. Errors: as `compose`. */
  readonly layer: (layer: Layer) => Either<CalendarError, WorkingCalendar>
  /**
   * The days that both calendars cover and that are of another kind in one than in the other, ascending: two calendars,
   * or one at two moments of knowledge. Errors: `OutOfRange` when they cover no common day.
   */
  readonly diff: (other: WorkingCalendar) => Either<CalendarError, ReadonlyArray<DayDifference>>
  /** What sort of day `day` is. Errors: `OutOfRange`. */
  readonly day: (day: Day) => Either<CalendarError, DayInfo>
  /** Whether `day` is worked. Errors: `OutOfRange`. */
  readonly isWorkday: (day: Day) => Either<CalendarError, boolean>
  /**
   * `n` > 0: the n-th working day strictly after `day`; `n` < 0: strictly before; `n` = 0: the first working day on
   * or after `day`. O(1) whatever `n`. Errors: `InvalidCount` (fractions), `OutOfRange`.
   */
  readonly addWorkdays: (day: Day, n: number) => Either<CalendarError, Reckoned>
  /**
   * Working days after `from` up to and including `to`; negative when `to` is before `from`, and then exactly the
   * negative of the way there. O(1). Errors: `OutOfRange`.
   */
  readonly countWorkdays: (from: Day, to: Day) => Either<CalendarError, Counted>
  /** The same with both ends counted; negative when `to` is before `from`. Errors: `OutOfRange`. */
  readonly countWorkdaysInclusive: (from: Day, to: Day) => Either<CalendarError, Counted>
  /** The first working day strictly after `day`. Errors: `OutOfRange`. */
  readonly next: (day: Day) => Either<CalendarError, Reckoned>
  /** The last working day strictly before `day`. Errors: `OutOfRange`. */
  readonly prev: (day: Day) => Either<CalendarError, Reckoned>
  /**
   * The working days that `countWorkdays` counts, ascending; the order of `from` and `to` does not matter.
   * Errors: `OutOfRange`.
   */
  readonly between: (from: Day, to: Day) => Either<CalendarError, ReadonlyArray<Day>>
  /** Every day of kind `holiday` in the calendar year, weekend days in the stretch included. Errors: `OutOfRange`. */
  readonly holidays: (year: number) => Either<CalendarError, ReadonlyArray<DayInfo>>
  /** Every day of kind `make-up` in the calendar year. Errors: `OutOfRange`. */
  readonly makeUpDays: (year: number) => Either<CalendarError, ReadonlyArray<DayInfo>>
  /** The unchecked fast path. */
  readonly numbers: CalendarNumbers
  /**
   * Working hours by a schedule on this calendar, on its own clocks or those of another zone (whose days the calendar's
   * days then are). Compiled at the first question and kept with the schedule.
   */
  readonly hours: (schedule: Schedule, zone?: Zone) => WorkingHours
  /**
   * When a time limit that begins at `start` ends, by the counting law or its deviation. Errors: `InvalidInstant`,
   * `InvalidLength`, `OutOfRange`.
   */
  readonly period: (start: EpochMs, length: Length | LengthText, counting?: Counting) => Either<CalendarError, Due>
  /** The same with every counted and skipped day and its reason. Errors: as `period`. */
  readonly explain: (
    start: EpochMs,
    length: Length | LengthText,
    counting?: Counting,
  ) => Either<CalendarError, Explanation>
}
