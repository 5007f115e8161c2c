import { infoOf } from '../day-info.js'
import type { ExplainedDay, Explanation } from '../explanation.js'
import { dueOf } from './period.js'
import { reasonFor } from './reasons.js'
import type { Question, Resolved } from './resolved.js'

/** Every day from the first to the due day, counted ones numbered. */
const daysOf = (question: Question, answer: Resolved): ReadonlyArray<ExplainedDay> => {
  let ordinal = 0
  return Array.from({ length: answer.due - question.startDay + 1 }, (_, i) => {
    const n = question.startDay + i
    const { day, name, notice, certain } = infoOf(question.table, n)
    const reason = reasonFor(question, answer, n)
    if (reason.counted) ordinal += 1
    return {
      day,
      ...reason,
      ...(reason.counted ? { ordinal } : {}),
      ...(name === undefined ? {} : { name }),
      ...(notice === undefined ? {} : { notice }),
      certain,
    }
  })
}

/** `WorkingCalendar.explain`, from the same answer that `period` gives. */
export const explanationOf = (question: Question, answer: Resolved): Explanation => ({
  ...dueOf(question, answer),
  startDay: question.table.text(question.startDay),
  startAt: question.start,
  zone: question.zone,
  length: question.length,
  counting: question.counting,
  days: daysOf(question, answer),
})
