import type { Either } from '../either.js'
import type { CalendarError } from '../error.js'
import { reckonNumber } from '../reckon.js'
import { covers } from '../table/table.js'
import { endOf } from './ends-at.js'
import type { Question, Resolved } from './resolved.js'
import { settle, tooFar } from './settle.js'

/** A last day found by counting every day, which stays. */
export const stays = (question: Question, target: number): Either<CalendarError, Resolved> =>
  settle(question, { dueAt: endOf(question, target), due: target, earliest: target, latest: target, target })

/** A last day that moves to the next working day if it is a rest day (art. 203). */
export const moves = (question: Question, target: number): Either<CalendarError, Resolved> => {
  if (!covers(question.table, target)) return tooFar(question)
  return reckoned(question, target, 0)
}

/** The k-th working day from a day. `from` itself matters only when it may be the answer, k being 0. */
export const reckoned = (question: Question, from: number, k: number): Either<CalendarError, Resolved> => {
  const { day, earliest, latest } = reckonNumber(question.table, from, k)
  const first = k === 0 ? from : from + 1
  const target = k === 0 ? from : day
  return settle(question, { dueAt: endOf(question, day), due: day, earliest, latest, target, rests: [first, day] })
}
