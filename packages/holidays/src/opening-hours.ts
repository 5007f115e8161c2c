import type { Weekday } from './day.js'

/** An opening in minutes of the day: 9:00-18:00 is `{from: 540, to: 1080}`; `to` may be 1440 (24:00). */
export interface Opening {
  readonly from: number
  readonly to: number
}

/**
 * When an office is open, by sort of day. What is not given is closed. `weekday` wins over `workday` and `weekend`
 * on the weekdays that it names (half a Friday, an open Saturday); on holidays and make-up days it is not asked.
 */
export interface OpeningHours {
  readonly workday?: ReadonlyArray<Opening>
  readonly weekend?: ReadonlyArray<Opening>
  readonly holiday?: ReadonlyArray<Opening>
  readonly weekday?: Readonly<Partial<Record<Weekday, ReadonlyArray<Opening>>>>
}

/** What a schedule is made of. */
export interface ScheduleParts {
  readonly id: string
  readonly open: OpeningHours
  /**
   * A make-up day is a working day by law; a hotline may still be closed on it. `open` (the default) means its
   * `workday` hours, `closed` closes it whatever `weekend` says.
   */
  readonly makeUpDays?: 'open' | 'closed'
}

/** Opening hours that were checked: sorted, without overlap, open some time. Made by `schedule`. */
export interface Schedule extends Required<ScheduleParts> {
  readonly _brand: 'Schedule'
}
