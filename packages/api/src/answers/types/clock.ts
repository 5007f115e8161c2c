/** One clock and the count of clocks by state: the board and the explanation share them. */

import type { Bilingual, ClockState } from '@redress/domain'
import type { Day, Instant } from '@redress/holidays'

/** Number of clocks in each state. */
export type StateCounts = { readonly [S in ClockState]: number }

/** A clause by which something was done to a clock. */
export interface ClauseOf {
  readonly clause: string
  readonly ref: string
}

/** One time limit of one complaint, as it stands at the moment asked about. */
export interface ClockAnswer {
  /** Unique within the complaint. */
  readonly id: string
  readonly complaint: string
  readonly regulation: string
  readonly version: string
  readonly clause: string
  /** The clause as the source numbers it. */
  readonly ref: string
  readonly summary: Bilingual
  readonly kind: 'clock' | 'obligation'
  readonly modality: 'must' | 'should' | 'may'
  readonly state: ClockState
  readonly startedAt: Instant
  /** Last instant that is still in time; null for a duty without a date. */
  readonly dueAt: Instant | null
  readonly dueDay: Day | null
  readonly endedAt: Instant | null
  /**
   * Working days from the due day to the day on which it ended, or to the moment asked about where it has not: above 0 is late,
   * below 0 is time to spare. Null where there is no due day, and while the clock does not apply or stands still.
   */
  readonly workdaysLate: number | null
  /** The due day rests on a year whose notice is not published yet. */
  readonly provisional: boolean
  /** Unit or person that owes it in this case, where the case or the directory tells. */
  readonly owedBy: string | null
  /** While it stands still: since when and why, in terms of the regulation. */
  readonly suspended: { readonly since: Instant; readonly reasons: ReadonlyArray<string> } | null
  /** A later due time was granted, last then and by whom; `dueAt` is the new one. Why stands in the explanation. */
  readonly prolonged: { readonly at: Instant; readonly by: string } | null
  /** The clock whose state opened it. */
  readonly openedBy: (ClauseOf & { readonly clock: string }) | null
  /** The clause that lifted it. */
  readonly liftedBy: ClauseOf | null
  /** Who has the case, or had it when the clock ended. */
  readonly unit: string | null
  readonly handler: string | null
  /** Numbers of the State Council notices the due day rests on. */
  readonly notices: ReadonlyArray<string>
}
