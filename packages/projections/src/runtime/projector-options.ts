import type { EventStore, Rules } from '@redress/domain'
import type { EpochMs, WorkingCalendar } from '@redress/holidays'
import type { Apart } from './apart.js'
import type { ProjectionError } from './error.js'
import type { ReadModel } from './model.js'
import type { Target } from './target.js'

export interface ProjectorOptions {
  readonly models: ReadonlyArray<ReadModel>
  readonly store: EventStore
  readonly target: Target
  readonly rules: Rules
  readonly calendar: WorkingCalendar
  /** The clock: for lags in seconds, and for when a decision was taken. */
  readonly now: () => EpochMs
  /** What was found in the way of something that can wait; `status` has it as `trouble` as long as there is no other. */
  readonly hindrance?: ProjectionError | undefined
  /** Who follows the log in the stead of this thread. */
  readonly apart?: Apart
  /** Events in one batch and transaction at most, default 8,192. */
  readonly batch?: number
  /** Dossiers kept in memory between batches, default 2,000. */
  readonly keep?: number
}
