import { monthsOn } from '../day-arithmetic.js'
import { moves, reckoned, stays } from './moved.js'
import type { Question, Resolve } from './resolved.js'

/** The starting day is left out (art. 201) unless the clause counts it as the first. */
const lead = ({ counting, length }: Question): number => (counting.startDay === 'included' && length.n > 0 ? 1 : 0)

const lastDay = (question: Question, target: number): ReturnType<Resolve> =>
  question.counting.roll === 'none' ? stays(question, target) : moves(question, target)

/** Every day counts, the starting day aside. */
export const calendarDays: Resolve = (question) =>
  lastDay(question, question.startDay + question.length.n - lead(question))

/**
 * The corresponding day of the last month, or its last day if there is none (art. 202). Where the starting day
 * counts, the month is over a day sooner, except at a month's end that was cut short already.
 */
export const months: Resolve = (question) => {
  const { days, corresponding } = monthsOn(question.startDay, question.length.n)
  return lastDay(question, corresponding ? days - lead(question) : days)
}

/** Only working days count, make-up days among them; the last one is one by construction, so nothing moves. */
export const workingDays: Resolve = (question) =>
  reckoned(question, question.startDay - lead(question), question.length.n)
