import { type Clock, type ClockState, clockStates, type Holding, workdaysLate } from '@redress/domain'
import type { EpochMs, WorkingCalendar } from '@redress/holidays'
import type { ClockAnswer, StateCounts } from './types/index.js'

/** No clock in any state. */
export const noCounts = (): Record<ClockState, number> =>
  Object.fromEntries(clockStates.map((state) => [state, 0])) as Record<ClockState, number>

/** Adds up counts state by state. */
export const addCounts = (a: StateCounts, b: StateCounts): StateCounts =>
  Object.fromEntries(clockStates.map((state) => [state, a[state] + b[state]])) as StateCounts

/** States in which lateness means nothing: the limit never bound. */
export const loose: ReadonlySet<ClockState> = new Set(['inapplicable', 'cancelled'])

/** Signed working days from the due day to the end of the clock, or to the moment asked about. */
export const lateness = (calendar: WorkingCalendar, clock: Clock, state: ClockState, asOf: EpochMs): number | null =>
  loose.has(state) ? null : (workdaysLate(calendar, clock, asOf) ?? null)

/** Who had the case at a moment. */
export const holderAt = (holdings: ReadonlyArray<Holding>, at: EpochMs): Holding | undefined =>
  holdings.findLast((holding) => holding.fromMs <= at)

/** A clock of a fold in the form in which every answer gives it. */
export const clockAnswer = (
  calendar: WorkingCalendar,
  complaint: string,
  holdings: ReadonlyArray<Holding>,
  clock: Clock,
  state: ClockState,
  asOf: EpochMs,
): ClockAnswer => {
  const holder = holderAt(holdings, clock.endedMs ?? asOf)
  return {
    id: clock.id,
    complaint,
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
    unit: holder?.unit ?? null,
    handler: holder?.person ?? null,
    notices: clock.due?.notices ?? [],
  }
}
