import type { Day } from './day.js'
import type { EpochMs } from './instant.js'

/** The end of a time limit. */
export interface Due {
  /** The last millisecond that is in time: met means `at <= dueAt`. */
  readonly dueAt: EpochMs
  readonly dueDay: Day
  /** Whether every day that the answer rests on is settled by a published notice. */
  readonly certain: boolean
  /** Earliest and latest due day that a notice to come can make of it; both `dueDay` when certain. */
  readonly earliest: Day
  readonly latest: Day
  /** Numbers (or ids) of the notices that the counted and skipped days rest on, oldest first. */
  readonly notices: ReadonlyArray<string>
}
