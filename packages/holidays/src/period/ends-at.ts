import type { EpochMs } from '../instant.js'
import { atMinute } from '../local.js'
import { openingsOf } from '../openings.js'
import { STANDARD_HOURS } from '../schedule.js'
import { kindAt } from '../table/table.js'
import type { Question } from './resolved.js'

const DAY_MINUTES = 1440

/** When business closes on a day, if it opens at all: by midnight, for a day ends then even where a shift goes on. */
export const closeOn = ({ table, counting }: Question, day: number): number | undefined => {
  const last = openingsOf(counting.schedule ?? STANDARD_HOURS)(day, kindAt(table, day)).at(-1)
  return last === undefined ? undefined : Math.min(last.to, DAY_MINUTES)
}

/** The last millisecond of the day: 24:00 as the Civil Code has it, still on that date. */
const midnight = ({ zone }: Question, day: number): EpochMs => (atMinute(day + 1, 0, zone) - 1) as EpochMs

/**
 * The end of the last day. Closing time serves only if there is one and it does not lie before the start, as it
 * would for a limit of the same day that begins in the evening.
 */
export const endOf = (question: Question, day: number): EpochMs => {
  const close = question.counting.endsAt === 'close' ? closeOn(question, day) : undefined
  const at = close === undefined || close === DAY_MINUTES ? undefined : atMinute(day, close, question.zone)
  return at !== undefined && at > question.start ? at : midnight(question, day)
}
