import { weekdayOfDays } from './civil.js'
import { daysAtStart, type Weekday } from './day.js'
import type { Opening, OpeningHours, ScheduleParts } from './opening-hours.js'
import { HOLIDAY, MAKE_UP, WEEKEND } from './table/kinds.js'

type Hours = Required<Pick<ScheduleParts, 'open' | 'makeUpDays'>>

const CLOSED: ReadonlyArray<Opening> = []

/** Every list of openings in it. */
export const listsIn = (open: OpeningHours): ReadonlyArray<ReadonlyArray<Opening>> => [
  open.workday ?? CLOSED,
  open.weekend ?? CLOSED,
  open.holiday ?? CLOSED,
  open.makeUp ?? CLOSED,
  ...Object.values(open.weekday ?? {}),
  ...(open.dates ?? []).map((dated) => dated.open),
]

/** The openings of a day of a kind, on a weekday, dates aside. */
export const openingsOn = ({ open, makeUpDays }: Hours, kind: number, weekday: number): ReadonlyArray<Opening> => {
  if (kind === HOLIDAY) return open.holiday ?? CLOSED
  if (kind === MAKE_UP) return makeUpDays === 'open' ? (open.makeUp ?? open.workday ?? CLOSED) : CLOSED
  return open.weekday?.[weekday as Weekday] ?? (kind === WEEKEND ? open.weekend : open.workday) ?? CLOSED
}

/** The openings of a day of a kind. */
export type OpeningsOf = (day: number, kind: number) => ReadonlyArray<Opening>

const lookUp = (hours: Hours): OpeningsOf => {
  const dates = new Map((hours.open.dates ?? []).map(({ day, open }) => [daysAtStart(day), open]))
  return (day, kind) => dates.get(day) ?? openingsOn(hours, kind, weekdayOfDays(day))
}

/** A schedule serves many questions; its dates are read once. */
const made = new WeakMap<Hours, OpeningsOf>()

export const openingsOf = (hours: Hours): OpeningsOf => {
  const found = made.get(hours) ?? lookUp(hours)
  made.set(hours, found)
  return found
}
