import { addMonths, type Day, dayOf, type EpochMs, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Rules } from '../complaint/rules.js'
import type { Complaint } from '../complaint/state.js'
import { custodyOf } from '../privacy/custody.js'
import { dayAfter, isOpen, keptBy, later } from './barred.js'
import type { Kept } from './refusal.js'

/** How long a deployment keeps what no clause has kept. */
export interface Retention {
  /** Months after the last closing; without it only what clauses name a time for is ever due. */
  readonly monthsAfterClose?: number
}

/** A subject whose time is up: since which day, and by which clauses. */
export interface DueErasure {
  readonly subject: string
  readonly since: Day
  readonly kept: ReadonlyArray<Kept>
}

/** The last day on which a case is to be kept; `undefined` where nothing names one, or the case is open. */
const endOf = (complaint: Complaint, kept: ReadonlyArray<Kept>, { monthsAfterClose }: Retention): Day | undefined => {
  if (isOpen(complaint.status)) return undefined
  const last = kept.reduce<Day | undefined>((day, { until }) => later(day, until), undefined)
  const ended = complaint.newest['Closed'] ?? complaint.newest['Withdrawn']
  if (monthsAfterClose === undefined || ended === undefined) return last
  const own = addMonths(dayOf(ended.atMs, SHANGHAI), monthsAfterClose)
  // A number of months that is none ends nothing.
  return E.isLeft(own) ? undefined : later(last, own.right)
}

/** No clause of any regulation names a time, nor does the deployment: nothing is ever due. */
export const nothingEnds = ({ regulations }: Rules, { monthsAfterClose }: Retention): boolean =>
  monthsAfterClose === undefined &&
  [...regulations.values()].every(({ custodies }) => custodies.every(({ keepFor }) => keepFor === undefined))

/**
 * The subjects all of whose cases have outlived what clauses (`keepFor`) and the deployment have them kept for. `now` is the
 * host's clock and `recorded` when the log last took an event: the earlier of the two counts, so that a clock set forward erases
 * nothing early, and one set back nothing that is not due.
 *
 * @example
 * import { dueForErasure, initial, rulesOf } from '@redress/domain'
 *
 * const cases = new Map([['person:p-1', [initial('c-1')]]])
 * assert.deepEqual(dueForErasure(rulesOf([]), {})(cases, { now: 0 as never, recorded: 0 as never }), [])
 */
export const dueForErasure =
  (rules: Rules, retention: Retention) =>
  (
    subjects: ReadonlyMap<string, ReadonlyArray<Complaint>>,
    { now, recorded }: { readonly now: EpochMs; readonly recorded: EpochMs },
  ): ReadonlyArray<DueErasure> => {
    const at = Math.min(now, recorded) as EpochMs
    const today = dayOf(at, SHANGHAI)
    return [...subjects].flatMap(([subject, all]) => {
      const cases = all.filter(({ status, erased }) => status !== 'unknown' && !erased)
      const kept = cases.map((complaint) =>
        keptBy({ complaint: complaint.id, status: complaint.status, custody: custodyOf(rules)(complaint, at) }),
      )
      let last: Day | undefined
      for (const [i, complaint] of cases.entries()) {
        const end = endOf(complaint, kept[i] ?? [], retention)
        if (end === undefined) return []
        last = later(last, end)
      }
      return last === undefined || last >= today ? [] : [{ subject, since: dayAfter(last), kept: kept.flat() }]
    })
  }
