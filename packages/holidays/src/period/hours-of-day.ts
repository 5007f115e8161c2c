import { weekdayOfDays } from '../civil.js'
import type { Opening, Schedule } from '../opening-hours.js'
import { minutesFrom, openingsOn } from '../openings.js'
import { STANDARD_HOURS } from '../schedule.js'
import { HOLIDAY, isWork, MAKE_UP, WEEKEND, WORKDAY } from '../table/kinds.js'
import { kindAt } from '../table/table.js'
import type { Question } from './resolved.js'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

/** The openings of a day as the calendar stands, or as if it were of another kind. */
export const openingsAt = ({ table, counting }: Question, day: number, kind?: number): ReadonlyArray<Opening> =>
  openingsOn(counting.schedule ?? STANDARD_HOURS, kind ?? kindAt(table, day), weekdayOfDays(day))

/** What a day gives in minutes, and what it would give more (or less) as a holiday and as a make-up day. */
export interface HoursOfDay {
  readonly worked: boolean
  readonly minutes: number
  readonly asHoliday: number
  readonly asMakeUp: number
}

/** `from` is the minute at which counting begins on that day. The statute's own holidays are not in doubt. */
export const hoursOf = (question: Question, day: number, from: number): HoursOfDay => {
  const kind = kindAt(question.table, day)
  const worked = isWork(kind)
  const minutes = minutesFrom(openingsAt(question, day), from)
  if (day <= question.table.certainUntil || kind === HOLIDAY) return { worked, minutes, asHoliday: 0, asMakeUp: 0 }
  const more = (as: number): number => minutesFrom(openingsAt(question, day, as), from) - minutes
  return { worked, minutes, asHoliday: more(HOLIDAY), asMakeUp: worked ? 0 : more(MAKE_UP) }
}

/** The longest working day of the schedule, in minutes. */
export const longestDay = ({ counting }: Question): number =>
  Math.max(
    ...WEEKDAYS.map((weekday) => minutesFrom(openingsOn(counting.schedule ?? STANDARD_HOURS, WORKDAY, weekday), 0)),
  )

const isAlike = (schedule: Schedule): boolean => {
  const monday = JSON.stringify(openingsOn(schedule, WORKDAY, 1))
  return WEEKDAYS.every((weekday) =>
    [WORKDAY, WEEKEND, HOLIDAY, MAKE_UP].every(
      (kind) => JSON.stringify(openingsOn(schedule, kind, weekday)) === monday,
    ),
  )
}

/** A schedule serves many limits; the answer belongs to it. */
const alike = new WeakMap<Schedule, boolean>()

/** A service that is open alike on all days (24 hours, 7 days) does not depend on the calendar at all. */
export const heedsCalendar = ({ counting: { schedule = STANDARD_HOURS } }: Question): boolean => {
  const answer = alike.get(schedule) ?? isAlike(schedule)
  alike.set(schedule, answer)
  return !answer
}
