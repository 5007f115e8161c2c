import { type Either, left, right } from '../either.js'
import type { CalendarError } from '../error.js'
import { outOfRange } from '../out-of-range.js'
import { covers } from '../table/table.js'
import type { Question, Resolved } from './resolved.js'

/** The refusal of a limit that begins inside the calendar and ends outside. */
export const tooFar = ({ table, startDay, length }: Question): Either<CalendarError, never> =>
  left(outOfRange(table, `${table.text(startDay)} + ${length.n} ${length.unit}`))

/** The last step of every unit: an answer outside the calendar is none. */
export const settle = (question: Question, answer: Resolved): Either<CalendarError, Resolved> =>
  [answer.due, answer.earliest, answer.latest].every((day) => covers(question.table, day))
    ? right(answer)
    : tooFar(question)
