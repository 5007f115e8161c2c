import type { Schedule } from './opening-hours.js'

/**
 * How a time limit is measured. Minutes and hours run through nights and rest days; working hours run inside the
 * schedule only; `sameDay` (its `n` is ignored, write 0) ends with the day on which it begins.
 */
export type Unit = 'minute' | 'hour' | 'workingHour' | 'sameDay' | 'calendarDay' | 'workingDay' | 'month'

/** A length of time through the calendar. `n` is not negative; whole for days and months. */
export interface Length {
  readonly n: number
  readonly unit: Unit
}

/** Hours and minutes as ISO 8601 text: `PT8H`, `PT90M`, `PT1H30M`. */
export type TimeText = `PT${number}H` | `PT${number}M` | `PT${number}H${number}M`

/** A length as text: what `parseLength` reads. */
export type LengthText = `${number}wd` | `${number}wh` | `P${number}${'D' | 'W' | 'M' | 'Y'}` | TimeText | 'same-day'

/** Deviations from the counting law (Civil Code art. 200-204); each clause may set its own. */
export interface Counting {
  /** The starting day counts as the first. Law: it does not (art. 201). Days and months only. */
  readonly startDay?: 'included'
  /**
   * What becomes of a last day that is a rest day: `next` moves it to the next working day (art. 203, the law for
   * calendar days and months), `none` leaves it. `sameDay` moves only when `next` is said.
   */
  readonly roll?: 'next' | 'none'
  /** The last day ends at 24:00 (the law) or at the close of business of the schedule; 24:00 if closed all day. */
  readonly endsAt?: '24:00' | 'close'
  /** A `sameDay` limit that begins after close or on a closed day: until midnight (default) or the next working day. */
  readonly afterClose?: 'midnight' | 'nextWorkingDay'
  /** Opening hours for `workingHour`, `close` and `afterClose`; `STANDARD_HOURS` when absent. */
  readonly schedule?: Schedule
}
