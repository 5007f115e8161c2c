/**
 * A stretch of the year in which the notices do their work.
 *
 * Where no notice is published yet, the bounds rest on one assumption: outside these windows Monday to Friday are
 * worked; inside one, besides the days that the statute gives, at most `off` further weekdays are given off, and at most
 * `work` days off are worked: weekend days, or days that a new statute takes from a festival, as it took the eve from the
 * Spring Festival of 2014. The figures are the most that any notice or amendment of 2001-2026 did, and one more. A new
 * holiday elsewhere in the year, or something that no year has seen, breaks it.
 */
export interface Window {
  /** Month and day, both ends included. */
  readonly from: readonly [month: number, day: number]
  readonly to: readonly [month: number, day: number]
  readonly off: number
  readonly work: number
}

/** In the order of the year; they do not overlap. The first begins in December of the year before. */
export const WINDOWS: ReadonlyArray<Window> = [
  { from: [12, 29], to: [1, 8], off: 3, work: 3 }, // New Year
  { from: [1, 9], to: [3, 7], off: 6, work: 3 }, // Spring Festival: first day of the lunar year 21 January-20 February
  { from: [3, 27], to: [4, 12], off: 3, work: 3 }, // Qingming
  { from: [4, 18], to: [5, 16], off: 5, work: 3 }, // Labour Day
  { from: [5, 24], to: [6, 30], off: 3, work: 3 }, // Dragon Boat
  { from: [9, 1], to: [10, 16], off: 7, work: 5 }, // Mid-Autumn and National Day
]
