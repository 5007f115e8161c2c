import {
  type Clock,
  type ClockState,
  clocksOf,
  type Dossier,
  type Holding,
  type Suspension,
  stateAt,
} from '@redress/domain'
import { type Day, dayOf, type EpochMs, SHANGHAI, type WorkingCalendar } from '@redress/holidays'
import { flagOf } from '../runtime/cell.js'
import type { RowIn } from '../runtime/table.js'
import type { clockTable } from './clock-table.js'
import { holderAt, intervalAt } from './holder.js'
import { workdaysBetween } from './workdays.js'

export type ClockRow = RowIn<typeof clockTable>

const NEVER = Number.POSITIVE_INFINITY

/** The moment whose holder answers for it: when it fell due or ended, but nobody answers for a time before it existed or was known. */
const chargedMs = ({ due, breachedMs, overtakenMs, endedMs, knownMs, opensMs }: Clock): number => {
  const until = Math.min(due?.ms ?? NEVER, breachedMs ?? NEVER, overtakenMs ?? NEVER, endedMs ?? NEVER)
  return Math.max(until, knownMs ?? 0, opensMs ?? 0)
}

/** The stretch in which it stands still now, where it does. */
const standing = ({ suspensions }: Clock): Suspension | undefined => {
  const last = suspensions?.at(-1)
  return last?.toMs === undefined ? last : undefined
}
const suspendedFrom = (clock: Clock): number => standing(clock)?.fromMs ?? NEVER

/** From when on it is late, where it was not ended in time nor stands still. A due instant itself is still in time. */
const overdueFrom = (clock: Clock): number => {
  const { due, endedMs } = clock
  if (due === undefined || (endedMs !== undefined && endedMs <= due.ms)) return NEVER
  return suspendedFrom(clock) <= due.ms ? NEVER : due.ms + 1
}

/**
 * From when on `stateAt` says breached. A breach that was seen stays, whether or not its condition holds now; one that
 * follows from the limit alone waits until the clock exists: it may be behind time when another clock opens it.
 */
const breachedFrom = (clock: Clock): number =>
  Math.min(
    (clock.breachedMs ?? NEVER) + 1,
    clock.applies === true
      ? Math.max(clock.opensMs ?? 0, Math.min(clock.overtakenMs ?? NEVER, overdueFrom(clock)))
      : NEVER,
  )

const undecidedFrom = (clock: Clock): number =>
  clock.applies === undefined ? Math.min(clock.overtakenMs ?? NEVER, overdueFrom(clock)) : NEVER

const orNull = (ms: number): number | null => (ms === NEVER ? null : ms)

/** When nothing can change its state any more. A back-dated end may lie before its start, or a breach already seen. */
const settledMs = ({ startedMs, endedMs, opensMs }: Clock, ...changes: ReadonlyArray<number>): EpochMs | undefined =>
  endedMs === undefined
    ? undefined
    : (Math.max(startedMs, endedMs, opensMs ?? 0, ...changes.filter((change) => change !== NEVER)) as EpochMs)

const lateness = ({ due, endedMs }: Clock, calendar: WorkingCalendar): number | null =>
  due === undefined || endedMs === undefined ? null : workdaysBetween(calendar, due.day, dayOf(endedMs, SHANGHAI))

/** What an open clock is but for the passing of time. */
const standingOf = ({ applies }: Clock): ClockState =>
  applies === undefined ? 'pending' : applies ? 'running' : 'inapplicable'

/** The clock that opened it. */
const openerOf = (dossier: Dossier, { openedBy }: Clock): Clock | undefined =>
  openedBy === undefined ? undefined : clocksOf(dossier).find(({ id }) => id === openedBy)

/** The row of one clock. `receivedDay` is the day of the complaint, for cohorts. */
export const clockRow = (
  dossier: Dossier,
  clock: Clock,
  ordinal: number,
  receivedDay: Day | null,
  calendar: WorkingCalendar,
): ClockRow => {
  const { complaint, holdings } = dossier
  const { due, endedMs } = clock
  const stretch = standing(clock)
  const granted = clock.prolongations?.at(-1)
  const now: Holding | undefined = endedMs === undefined ? holdings.at(-1) : holderAt(holdings, endedMs)
  const breached = breachedFrom(clock)
  const undecided = undecidedFrom(clock)
  const settled = settledMs(clock, breached, undecided)
  const chargedAt = chargedMs(clock)
  const interval = intervalAt(holdings, chargedAt)
  const charged = interval === undefined ? undefined : holdings[interval]
  return {
    complaint: complaint.id,
    ordinal,
    clock: clock.id,
    regulation: clock.regulation,
    version: clock.version,
    clause: clock.clause,
    kind: clock.kind,
    modality: clock.modality,
    responsible: clock.responsible,
    owed_by: clock.owedBy ?? null,
    unit: now?.unit ?? null,
    handler: now?.person ?? null,
    charged_unit: charged?.unit ?? null,
    charged_handler: charged?.person ?? null,
    charged_holding: interval ?? null,
    charged_ms: orNull(chargedAt),
    received_day: receivedDay,
    started_by: clock.startedBy,
    started_at: clock.startedAt,
    started_ms: clock.startedMs,
    applies: clock.applies === undefined ? null : flagOf(clock.applies),
    known_at: clock.knownAt ?? null,
    known_ms: clock.knownMs ?? null,
    due_at: due?.at ?? null,
    due_ms: due?.ms ?? null,
    due_day: due?.day ?? null,
    original_due_day: clock.originalDue?.day ?? null,
    provisional: flagOf(due?.provisional ?? false),
    due_earliest: due?.earliest ?? null,
    due_latest: due?.latest ?? null,
    notices: due === undefined || due.notices.length === 0 ? '[]' : JSON.stringify(due.notices),
    ended_by: clock.endedBy ?? null,
    ended_at: clock.endedAt ?? null,
    ended_ms: endedMs ?? null,
    ending: clock.ending ?? null,
    lifted_by: clock.liftedBy ?? null,
    overtaken_by: clock.overtakenBy ?? null,
    overtaken_ms: clock.overtakenMs ?? null,
    opens_ms: clock.opensMs ?? null,
    opened_by: clock.openedBy ?? null,
    opened_by_clause: openerOf(dossier, clock)?.clause ?? null,
    suspended_at: stretch?.from ?? null,
    suspended_ms: stretch?.fromMs ?? null,
    suspended_for: stretch === undefined ? null : JSON.stringify(stretch.reasons),
    prolonged_at: granted?.at ?? null,
    prolonged_by: granted?.actor ?? null,
    warn_ms: clock.warnMs ?? null,
    breached_from_ms: orNull(breached),
    undecided_from_ms: orNull(undecided),
    settled_ms: settled ?? null,
    final: settled === undefined ? null : stateAt(clock, settled),
    standing: settled === undefined ? standingOf(clock) : stateAt(clock, settled),
    workdays_late: lateness(clock, calendar),
  }
}

/** A moment after everything, to ask whether a clock ever counts. */
const LAST = 8.64e15 as EpochMs

const IDLE: ReadonlySet<string> = new Set(['inapplicable', 'cancelled'])

/** Clocks that do not apply, and never did when it mattered, are not shown, whatever ended them. */
export const isListed = (clock: Clock): boolean => clock.applies !== false || !IDLE.has(stateAt(clock, LAST))
