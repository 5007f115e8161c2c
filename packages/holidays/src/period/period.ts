import { type DayNumber, dayFromNumber } from '../day.js'
import type { Due } from '../due.js'
import { noticesFor } from '../table/evidence.js'
import type { Question, Resolved } from './resolved.js'

/** The answer as callers see it. */
export const dueOf = ({ table }: Question, { dueAt, due, earliest, latest, rests }: Resolved): Due => ({
  dueAt,
  dueDay: dayFromNumber(due as DayNumber),
  certain: rests === undefined || rests[1] <= table.certainUntil,
  earliest: dayFromNumber(earliest as DayNumber),
  latest: dayFromNumber(latest as DayNumber),
  notices: rests === undefined ? [] : noticesFor(table, rests[0], rests[1]),
})
