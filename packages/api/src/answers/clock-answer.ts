import {
  type Clock,
  type ClockExplanation,
  type ClockState,
  type Dossier,
  type Holding,
  workdaysLate,
} from '@redress/domain'
import type { EpochMs, WorkingCalendar } from '@redress/holidays'
import { clauseOf } from './clause-in.js'
import type { AnswerContext } from './context.js'
import type { ClockAnswer } from './types/index.js'

/** States in which lateness means nothing: the limit never bound, or no time passes. */
export const loose: ReadonlySet<ClockState> = new Set(['inapplicable', 'cancelled', 'suspended'])

/** Signed working days from the due day to the end of the clock, or to the moment asked about. */
export const lateness = (calendar: WorkingCalendar, clock: Clock, state: ClockState, asOf: EpochMs): number | null =>
  loose.has(state) ? null : (workdaysLate(calendar, clock, asOf) ?? null)

/** Who had the case at a moment. */
export const holderAt = (holdings: ReadonlyArray<Holding>, at: EpochMs): Holding | undefined =>
  holdings.findLast((holding) => holding.fromMs <= at)

/** Since when and why a clock stands still. */
const suspended = ({ suspensions }: Clock, state: ClockState): ClockAnswer['suspended'] => {
  const last = suspensions?.at(-1)
  return state !== 'suspended' || last === undefined ? null : { since: last.from, reasons: last.reasons }
}

/** A clock of a fold, explained, in the form in which every answer gives it. */
export const clockAnswer = (
  { rules, calendar }: Pick<AnswerContext, 'rules' | 'calendar'>,
  { complaint, holdings }: Dossier,
  { clock, state, openedBy }: ClockExplanation,
  asOf: EpochMs,
): ClockAnswer => {
  const holder = holderAt(holdings, clock.endedMs ?? asOf)
  const granted = clock.prolongations?.at(-1)
  const named = (clause: string) => clauseOf(rules, clock.regulation, clause)
  return {
    id: clock.id,
    complaint: complaint.id,
    regulation: clock.regulation,
    version: clock.version,
    clause: clock.clause,
    ref: clock.ref,
    summary: clock.summary,
    kind: clock.kind,
    modality: clock.modality,
    state,
    startedAt: clock.startedAt,
    dueAt: clock.due?.at ?? null,
    dueDay: clock.due?.day ?? null,
    endedAt: clock.endedAt ?? null,
    workdaysLate: lateness(calendar, clock, state, asOf),
    provisional: clock.due?.provisional ?? false,
    owedBy: clock.owedBy ?? null,
    suspended: suspended(clock, state),
    prolonged: granted === undefined ? null : { at: granted.at, by: granted.actor },
    openedBy: openedBy === undefined ? null : { clock: openedBy.id, ...named(openedBy.clause) },
    liftedBy: clock.liftedBy === undefined ? null : named(clock.liftedBy),
    unit: holder?.unit ?? null,
    handler: holder?.person ?? null,
    notices: clock.due?.notices ?? [],
  }
}
