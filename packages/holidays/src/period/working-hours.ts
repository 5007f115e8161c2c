import type { EpochMs } from '../instant.js'
import { atMinute, minuteOf } from '../local.js'
import { minuteAfter } from '../openings.js'
import { heedsCalendar, hoursOf, openingsAt } from './hours-of-day.js'
import { expected, fastest, type Pace, slowest } from './pace.js'
import type { Question, Resolve, Resolved } from './resolved.js'
import { settle } from './settle.js'

/** The day on which the minutes are used up at a pace, and how many of them it takes; NaN if the calendar ends first. */
const walk = (question: Question, need: number, at: Pace): { readonly day: number; readonly need: number } => {
  const { table, start, startDay, zone } = question
  let rest = need
  for (let day = startDay; day <= table.last; day += 1) {
    const minutes = at(hoursOf(question, day, day === startDay ? minuteOf(start, zone) : 0), day)
    if (minutes >= rest) return { day, need: rest }
    rest -= minutes
  }
  return { day: Number.NaN, need: rest }
}

/**
 * Hours that run only inside the schedule. Day by day, bounded by the end of the calendar, so a schedule that is
 * hardly ever open ends in `OutOfRange` and never spins. Bounds: the same walk at the slowest and fastest pace.
 */
export const workingHours: Resolve = (question) => {
  const { table, start, startDay, length, zone } = question
  const need = length.n * 60
  const found = walk(question, need, expected)
  const due = found.day
  if (need === 0) return settle(question, { dueAt: start, due, earliest: due, latest: due, target: due })
  const from = due === startDay ? minuteOf(start, zone) : 0
  const dueAt = atMinute(due, minuteAfter(openingsAt(question, due), from, found.need), zone)
  const certain: Resolved = { dueAt: dueAt as EpochMs, due, earliest: due, latest: due, target: due }
  if (!heedsCalendar(question)) return settle(question, certain)
  const rests = [startDay, due] as const
  if (due <= table.certainUntil) return settle(question, { ...certain, rests })
  const earliest = walk(question, need, fastest(question)).day
  const latest = walk(question, need, slowest(question)).day
  return settle(question, { ...certain, earliest, latest, rests })
}
