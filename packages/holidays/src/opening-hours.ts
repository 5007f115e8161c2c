import type { Day, Weekday } from './day.js'

/**
 * An opening in minutes of the day: 9:00-18:00 is `{from: 540, to: 1080}`. It begins on its day (`from` < 1440) and may
 * run past midnight: a night shift 22:00-06:00 is `{from: 1320, to: 1800}` and belongs to the day on which it begins.
 * It has at most 24 hours.
 */
export interface Opening {
  readonly from: number
  readonly to: number
}

/** The openings of one date, whatever the calendar says of it: a half day before a festival, a day of stock-taking. */
export interface DatedOpenings {
  readonly day: Day
  /** Empty: closed. */
  readonly open: ReadonlyArray<Opening>
}

/**
 * When an office is open, by sort of day. What is not given is closed. `weekday` wins over `workday` and `weekend`
 * on the weekdays that it names (half a Friday, an open Saturday); on holidays and make-up days it is not asked.
 * `dates` win over everything.
 */
export interface OpeningHours {
  readonly workday?: ReadonlyArray<Opening>
  readonly weekend?: ReadonlyArray<Opening>
  readonly holiday?: ReadonlyArray<Opening>
  /** Make-up days, where their hours are not those of `workday`. */
  readonly makeUp?: ReadonlyArray<Opening>
  readonly weekday?: Readonly<Partial<Record<Weekday, ReadonlyArray<Opening>>>>
  readonly dates?: ReadonlyArray<DatedOpenings>
}

/** What a schedule is made of. */
export interface ScheduleParts {
  readonly id: string
  readonly open: OpeningHours
  /**
   * A make-up day is a working day by law; a hotline may still be closed on it. `open` (the default) means its
   * `makeUp` hours, or those of `workday`; `closed` closes it whatever `weekend` says.
   */
  readonly makeUpDays?: 'open' | 'closed'
}

/** Opening hours that were checked: sorted, without overlap, open some time. Made by `schedule`. */
export interface Schedule extends Required<ScheduleParts> {
  readonly _brand: 'Schedule'
}
