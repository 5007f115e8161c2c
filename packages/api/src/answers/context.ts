import type { EventStore, Rules } from '@redress/domain'
import type { Reveal } from '@redress/domain/reveal'
import type { EpochMs, WorkingCalendar } from '@redress/holidays'
import type { Views } from '@redress/projections/sqlite'

/** What the answers are made from. */
export interface AnswerContext {
  readonly store: EventStore
  /** Shows what is personal and puts the look on record; without it, it reads 已加密. */
  readonly reveal?: Reveal | undefined
  readonly views: Views
  readonly rules: Rules
  readonly calendar: WorkingCalendar
  readonly now: () => EpochMs
}
