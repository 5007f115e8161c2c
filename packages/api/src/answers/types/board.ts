/** The SLA board: what it is asked and what it answers. */

import type { Bilingual, ClockState } from '@redress/domain'
import type { Instant } from '@redress/holidays'
import type { AsOf } from './as-of.js'
import type { ClockAnswer, StateCounts } from './clock.js'

/** Counts of one clause over the whole board. */
export interface ClauseCounts {
  readonly regulation: string
  readonly clause: string
  readonly ref: string
  readonly summary: Bilingual
  readonly counts: StateCounts
}

export interface BoardQuery {
  readonly asOf?: AsOf
  /** Ended clocks, too: met, cancelled, breached and done since. Ones that do not apply are never among them. */
  readonly all?: boolean
  readonly state?: ReadonlyArray<ClockState>
  readonly unit?: string
  /** Only what one of these units has: for who may know of no others. */
  readonly units?: ReadonlyArray<string>
  readonly handler?: string
  readonly clause?: string
  /** Only what is due by the n-th working day after the moment asked about at the latest; 0 is that very day. */
  readonly dueWithin?: number
  /** Clocks on one page, 1 to 1000, default 100. */
  readonly limit?: number
  readonly cursor?: string
}

/** The SLA board (时限看板). */
export interface Board {
  readonly asOf: Instant
  readonly counts: StateCounts
  readonly clauses: ReadonlyArray<ClauseCounts>
  readonly clocks: ReadonlyArray<ClockAnswer>
  /** Give it as `cursor` for the next page; null on the last. */
  readonly next: string | null
}
