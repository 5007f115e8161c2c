import type { Due } from '../due.js'
import { noticesFor } from '../table/evidence.js'
import type { Question, Resolved } from './resolved.js'

/** The answer as callers see it. */
export const dueOf = ({ table }: Question, { dueAt, due, earliest, latest, rests }: Resolved): Due => ({
  dueAt,
  dueDay: table.text(due),
  certain: rests === undefined || rests[1] <= table.certainUntil,
  earliest: table.text(earliest),
  latest: table.text(latest),
  notices: rests === undefined ? [] : noticesFor(table, rests[0], rests[1]),
})
