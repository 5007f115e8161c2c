import { addDays, type Day, dayOf, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Complaint } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import type { Custody } from '../privacy/custody.js'
import type { SubjectCommandOf } from './command.js'
import { delayed, type Kept, onlyByOrder, type SubjectRefusal, underHold } from './refusal.js'
import type { Hold, SubjectState } from './state.js'

/** A case of the subject, and what of it clauses have somebody keep. */
export interface SubjectCase {
  readonly complaint: string
  readonly status: Complaint['status']
  readonly custody: ReadonlyArray<Custody>
}

/** Is there something to be done about the case yet. */
export const isOpen = (status: Complaint['status']): boolean =>
  status !== 'closed' && status !== 'withdrawn' && status !== 'unknown'

/** The clauses that have a case kept until some day. One that names no time bars nothing: the structure of the case stays. */
export const keptBy = ({ complaint, custody }: SubjectCase): ReadonlyArray<Kept> =>
  custody.flatMap(({ regulation, version, clause, ref, until }) =>
    until === undefined ? [] : [{ complaint, regulation, version, clause, ref, until }],
  )

/** The later of two days. */
export const later = (a: Day | undefined, b: Day): Day => (a === undefined || b > a ? b : a)

/** The day after one. */
export const dayAfter = (day: Day): Day => E.getOrElse(() => day)(addDays(day, 1))

/** Does a hold stand on a day. */
export const stands = ({ until }: Hold, today: Day): boolean => until === undefined || until >= today

/** What an order of erasure has against it: holds before all, then open cases and clauses, which the order of a court sets aside. */
export const barredBy = (
  { holds, id }: SubjectState,
  cases: ReadonlyArray<SubjectCase>,
  { occurredAt, data }: SubjectCommandOf<'OrderErasure'>,
): SubjectRefusal | undefined => {
  const today = dayOf(millis(occurredAt), SHANGHAI)
  const standing = holds.filter((hold) => stands(hold, today))
  if (standing.length > 0) return underHold(standing)
  if (data.basis === 'order') return undefined
  if (/^(?:agent|unit):/.test(id)) return onlyByOrder(id)
  const open = cases.filter(({ status }) => isOpen(status)).map(({ complaint }) => complaint)
  const kept = cases.flatMap(keptBy).filter(({ until }) => until >= today)
  if (open.length + kept.length === 0) return undefined
  const last = kept.reduce<Day | undefined>((day, { until }) => later(day, until), undefined)
  return delayed(open, kept, open.length > 0 || last === undefined ? undefined : dayAfter(last))
}
