import type { EventStore, Rules } from '@redress/domain'
import type { EpochMs, WorkingCalendar } from '@redress/holidays'
import type { Views } from '@redress/projections/sqlite'

/** What the answers are made from. */
export interface AnswerContext {
  readonly store: EventStore
  readonly views: Views
  readonly rules: Rules
  readonly calendar: WorkingCalendar
  readonly now: () => EpochMs
}
