import type { Why } from '../explanation.js'
import { elapsedAt } from '../hours/elapsed.js'
import { atMinute, minuteOf } from '../local.js'
import { openingsOf } from '../openings.js'
import { STANDARD_HOURS } from '../schedule.js'
import { isWork, kindName } from '../table/kinds.js'
import { kindAt } from '../table/table.js'
import { closeOn } from './ends-at.js'
import type { Question, Resolved } from './resolved.js'
import { clockworkFor } from './working-hours.js'

const MINUTE_MS = 60_000

/** What one day did to the limit. */
export interface Reason {
  readonly counted: boolean
  readonly why: Why
  readonly minutes?: number
}

type Explain = (question: Question, answer: Resolved, day: number) => Reason

const counts = (why: Why): Reason => ({ counted: true, why })
const skips = (why: Why): Reason => ({ counted: false, why })

const included = ({ counting, length }: Question): boolean => counting.startDay === 'included' && length.n > 0

/** Days between the day that would have been the last and the working day to which it moved. */
const moved = ({ target, due }: Resolved, day: number): Reason =>
  skips(day === due && due !== target ? 'rolled-to' : 'rolled')

/** Calendar days and months: all count, up to the last, which may move. */
const everyDay: Explain = (question, answer, day) => {
  const excluded = day === question.startDay && !included(question)
  if (day > answer.target || (excluded && day === answer.target && answer.due > day)) return moved(answer, day)
  if (excluded) return skips('start-day-excluded')
  return counts(day === answer.target && answer.due > day ? 'rolled' : 'calendar-day')
}

/** Working days: those that are worked count, after the starting day. */
const workedDays: Explain = (question, answer, day) => {
  const { table, startDay, length } = question
  const kind = kindAt(table, day)
  if (length.n === 0 && answer.due > startDay) return moved(answer, day)
  if (day === startDay && !included(question)) return skips('start-day-excluded')
  return { counted: isWork(kind), why: kindName(kind) }
}

const sameDay: Explain = (question, answer, day) => {
  if (answer.due === question.startDay) return counts('calendar-day')
  const close = closeOn(question, question.startDay)
  const late = close === undefined || minuteOf(question.start, question.zone) >= close
  if (question.counting.afterClose !== 'nextWorkingDay' || !late) return moved(answer, day)
  if (day === question.startDay) return skips('after-close')
  const why = kindName(kindAt(question.table, day))
  return day === answer.due ? counts(why) : skips(why)
}

/** Working hours: what ran on each day of the clocks, between the start and the end. */
const hours: Explain = (question, answer, day) => {
  const { table, start, startDay, zone } = question
  const { timeline } = clockworkFor(question)
  const from = Math.max(start, atMinute(day, 0, zone))
  const to = Math.min(answer.dueAt, atMinute(day + 1, 0, zone))
  const minutes = from < to ? (elapsedAt(timeline, to) - elapsedAt(timeline, from)) / MINUTE_MS : 0
  const kind = kindName(kindAt(table, day))
  const worked = isWork(kindAt(table, day))
  if (minutes > 0) return { counted: true, why: worked ? kind : 'open', minutes }
  const opens = openingsOf(question.counting.schedule ?? STANDARD_HOURS)(day, kindAt(table, day)).length > 0
  if (opens) return { counted: false, why: day === startDay ? 'after-close' : kind, minutes }
  return { counted: false, why: worked ? 'closed' : kind, minutes }
}

const through: Explain = () => counts('calendar-day')

export const reasonFor: Explain = (question, answer, day) => {
  switch (question.length.unit) {
    case 'workingHour':
      return hours(question, answer, day)
    case 'workingDay':
      return workedDays(question, answer, day)
    case 'sameDay':
      return sameDay(question, answer, day)
    case 'calendarDay':
    case 'month':
      return everyDay(question, answer, day)
    default:
      return through(question, answer, day)
  }
}
