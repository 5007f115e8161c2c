import type { Clockwork } from '../hours/clockwork.js'
import { clockworkOf } from '../hours/clockwork.js'
import { reckonHours } from '../hours/hours-of.js'
import type { EpochMs } from '../instant.js'
import { STANDARD_HOURS } from '../schedule.js'
import type { Question, Resolve } from './resolved.js'
import { settle, tooFar } from './settle.js'

const HOUR_MS = 3_600_000

/** The working time that a question is about. */
export const clockworkFor = ({ table, counting, zone }: Question): Clockwork =>
  clockworkOf(table, counting.schedule ?? STANDARD_HOURS, zone)

/** Hours that run only inside the schedule. */
export const workingHours: Resolve = (question) => {
  const { start, startDay, length } = question
  const work = clockworkFor(question)
  const ms = Math.round(length.n * HOUR_MS)
  const found = reckonHours(work, start, ms)
  if (found === undefined) return tooFar(question)
  const { at, day, earliest, latest } = found
  const answer = { dueAt: at as EpochMs, due: day, earliest, latest, target: day }
  // The last day looked at: not the one that begins when the time is up.
  return ms === 0 || work.doubtFrom === Number.POSITIVE_INFINITY
    ? settle(question, answer)
    : settle(question, { ...answer, rests: [startDay, work.dayOf(at - 1)] })
}
