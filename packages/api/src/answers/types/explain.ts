/** Why each deadline falls where it falls: a clock with its days, events and holders. */

import type { Bilingual, Status } from '@redress/domain'
import type { Day, Instant } from '@redress/holidays'
import type { ClockAnswer } from './clock.js'

/** A day that was counted or skipped, and why. */
export interface DayAnswer {
  readonly day: Day
  readonly counted: boolean
  readonly ordinal?: number
  readonly why: string
  readonly name?: Bilingual
  readonly notice?: string
  readonly certain: boolean
}

/** The event behind a statement. */
export interface EventCited {
  readonly event: string
  readonly type: string
  readonly occurredAt: Instant
}

/** Who had the case, from when to when. */
export interface HolderAnswer {
  readonly unit: string | null
  readonly person: string | null
  readonly from: Instant
  readonly to: Instant | null
}

/** A clock with everything that its due day rests on. */
export interface ClockExplained extends ClockAnswer {
  /** Is its condition true; `unknown` while a fact that it needs is not recorded. */
  readonly applies: boolean | 'unknown'
  readonly responsible: string
  readonly startedBy: EventCited
  readonly endedBy: EventCited | null
  readonly holders: ReadonlyArray<HolderAnswer>
  readonly days: ReadonlyArray<DayAnswer>
  /** The whole reckoning in words. */
  readonly text: Bilingual
}

/** Why each deadline of one complaint falls where it falls. Folded from the log itself. */
export interface Explained {
  readonly complaint: string
  readonly asOf: Instant
  readonly status: Status
  readonly regulations: ReadonlyArray<{ readonly id: string; readonly version: string; readonly title: Bilingual }>
  readonly clocks: ReadonlyArray<ClockExplained>
}
