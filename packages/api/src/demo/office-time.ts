import {
  type DayNumber,
  dayFromNumber,
  dayNumber,
  dayOf,
  type EpochMs,
  startOfDay,
  type WorkingCalendar,
} from '@redress/holidays'

const MINUTE = 60_000
/** The centre's counters: 9:00-12:00 and 13:30-17:00, in minutes of the day. */
const SHIFTS = [
  { from: 540, to: 720 },
  { from: 810, to: 1020 },
] as const
const SHIFT_MINUTES = SHIFTS.reduce((sum, { from, to }) => sum + to - from, 0)

/** When people of the centre are at work, by the working calendar: nobody answers at night, at noon or on a holiday. */
export interface OfficeTime {
  readonly isWorkday: (day: DayNumber) => boolean
  /** The instant at a minute of a day on the centre's clocks. */
  readonly at: (day: DayNumber, minute: number) => EpochMs
  readonly dayOf: (at: EpochMs) => DayNumber
  /** The minute of the day at a place of the working day, 0 its beginning and 1 its end. */
  readonly minuteAt: (share: number) => number
  /** So many minutes of work later; 0 is the next moment at work. */
  readonly after: (at: EpochMs, minutes: number) => EpochMs
  /** The k-th working day after the day of `at`, at a place of the working day. */
  readonly workdaysAfter: (at: EpochMs, k: number, share: number) => EpochMs
}

/** Office time by a working calendar. */
export const officeTime = (calendar: WorkingCalendar): OfficeTime => {
  const { zone, numbers } = calendar
  const starts = new Map<DayNumber, EpochMs>()
  const startOf = (day: DayNumber): EpochMs => {
    const known = starts.get(day)
    if (known !== undefined) return known
    const start = startOfDay(dayFromNumber(day), zone)
    starts.set(day, start)
    return start
  }
  const at = (day: DayNumber, minute: number): EpochMs => (startOf(day) + Math.round(minute * 60) * 1000) as EpochMs
  const dayNumberOf = (instant: EpochMs): DayNumber => dayNumber(dayOf(instant, zone))
  const minuteAt = (share: number): number => {
    const worked = share * SHIFT_MINUTES
    const morning = SHIFTS[0].to - SHIFTS[0].from
    return worked < morning ? SHIFTS[0].from + worked : SHIFTS[1].from + worked - morning
  }

  const after = (instant: EpochMs, minutes: number): EpochMs => {
    let day = dayNumberOf(instant)
    let minute = (instant - startOf(day)) / MINUTE
    let left = minutes
    for (;;) {
      if (numbers.isWorkday(day))
        for (const shift of SHIFTS) {
          const from = Math.max(minute, shift.from)
          if (from >= shift.to) continue
          if (left < shift.to - from) return at(day, from + left)
          left -= shift.to - from
        }
      day = numbers.add(day, 1)
      minute = 0
      // Past the last day that the calendar knows there is no answer; a demonstration never gets there.
      if (Number.isNaN(day)) return instant
    }
  }

  return {
    isWorkday: numbers.isWorkday,
    at,
    dayOf: dayNumberOf,
    minuteAt,
    after,
    workdaysAfter: (instant, k, share) => at(numbers.add(dayNumberOf(instant), k), minuteAt(share)),
  }
}
