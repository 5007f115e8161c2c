import { type DayNumber, dayFromNumber, type WorkingCalendar, weekday } from '@redress/holidays'

/** Days after the return from the Spring Festival on which the counters are still crowded. */
const AFTER_FESTIVAL_DAYS = 21
const REST_DAY = 0.16
const AFTER_REST = 1.45

/** By month, January first: the social-security year turns in July, everybody wants papers before the year ends. */
const MONTHS = [1.05, 0.9, 1.05, 1, 0.95, 1, 1.15, 1.05, 1, 0.9, 1.15, 1.45] as const
const WEEKDAYS = [1.2, 1.05, 1, 0.95, 0.9, 0.9, 0.9] as const

const festivalEnds = (calendar: WorkingCalendar, day: DayNumber): boolean => {
  const info = calendar.day(dayFromNumber(day))
  return info._tag === 'Right' && info.right.kind === 'holiday' && info.right.name?.zh.includes('春节') === true
}

/** How many complaints a day sees, relative to an ordinary one. On rest days only telephone line and website take any. */
export const seasonOf = (calendar: WorkingCalendar): ((day: DayNumber) => number) => {
  const crowded = (day: DayNumber): boolean => {
    for (let back = 1; back <= AFTER_FESTIVAL_DAYS; back++)
      if (festivalEnds(calendar, (day - back) as DayNumber)) return true
    return false
  }
  return (day) => {
    const date = dayFromNumber(day)
    const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? 1
    if (!calendar.numbers.isWorkday(day)) return REST_DAY * month
    const rested =
      !calendar.numbers.isWorkday((day - 1) as DayNumber) && !calendar.numbers.isWorkday((day - 3) as DayNumber)
    return month * (WEEKDAYS[weekday(date) - 1] ?? 1) * (crowded(day) ? 1.5 : 1) * (rested ? AFTER_REST : 1)
  }
}
