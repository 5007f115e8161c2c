import { daysAtStart } from '../day.js'
import type { DayInfo } from '../working-calendar.js'

/** Neighbouring days of one holiday, or one make-up day. */
export interface Stretch {
  readonly first: DayInfo
  readonly last: DayInfo
}

const goesOn = (last: DayInfo, next: DayInfo): boolean =>
  daysAtStart(next.day) === daysAtStart(last.day) + 1 &&
  next.kind === last.kind &&
  next.notice === last.notice &&
  next.name?.zh === last.name?.zh

/** Days in order, those that belong together made one. */
export const stretchesOf = (days: ReadonlyArray<DayInfo>): ReadonlyArray<Stretch> => {
  const found: Array<Stretch> = []
  for (const day of days) {
    const last = found.at(-1)
    if (last !== undefined && goesOn(last.last, day)) found[found.length - 1] = { first: last.first, last: day }
    else found.push({ first: day, last: day })
  }
  return found
}
