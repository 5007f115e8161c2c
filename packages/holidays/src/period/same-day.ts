import { minuteOf } from '../local.js'
import { reckonNumber } from '../reckon.js'
import { closeOn } from './ends-at.js'
import { moves, reckoned, stays } from './moved.js'
import type { Question, Resolve } from './resolved.js'
import { settle } from './settle.js'

/** Whether the limit begins when business on its first day is over, or when there is none that day. */
const afterClose = (question: Question): boolean => {
  const close = closeOn(question, question.startDay)
  return close === undefined || minuteOf(question.start, question.zone) >= close
}

const plain: Resolve = (question) =>
  question.counting.roll === 'next' ? moves(question, question.startDay) : stays(question, question.startDay)

/**
 * The day on which it begins; a clause may move a limit that begins after close to the next working day. Whether it
 * does so hangs on the first day: while that one is not settled, the answer can be it or the next working day.
 */
export const sameDay: Resolve = (question) => {
  const { table, startDay, counting } = question
  if (counting.afterClose !== 'nextWorkingDay') return plain(question)
  const answer = afterClose(question) ? reckoned(question, startDay, 1) : plain(question)
  if (answer._tag === 'Left') return answer
  const rests = [startDay, answer.right.due] as const
  if (startDay <= table.certainUntil) return settle(question, { ...answer.right, rests })
  const { latest } = reckonNumber(table, startDay, 1)
  return settle(question, { ...answer.right, earliest: startDay, latest: Math.max(latest, answer.right.latest), rests })
}
