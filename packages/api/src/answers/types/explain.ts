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

/** Who had the case while the clock ran, from when to when; the stretches in which it stood still are not in it. */
export interface HolderAnswer {
  readonly unit: string | null
  readonly person: string | null
  readonly from: Instant
  readonly to: Instant
}

/** A stretch in which the clock stood still; null where it has not ended. */
export interface SuspensionAnswer {
  readonly reasons: ReadonlyArray<string>
  readonly from: Instant
  readonly to: Instant | null
  readonly begunBy: EventCited | null
  readonly endedBy: EventCited | null
  /** By how much it moved the due time: working or calendar days as the limit counts them, else minutes. */
  readonly lost: { readonly n: number; readonly unit: string } | null
  /** Due day after it. */
  readonly dueDay: Day | null
}

/** A later due time that was granted. */
export interface ProlongationAnswer {
  readonly at: Instant
  readonly by: string
  /** Roles that they held then. */
  readonly roles: ReadonlyArray<string>
  /** As whoever granted it wrote it: it may be personal. */
  readonly reason: string | null
  readonly grantedBy: EventCited | null
  /** Due day after it. */
  readonly dueDay: Day | null
}

/** A clock with everything that its due day rests on. */
export interface ClockExplained extends ClockAnswer {
  /** Is its condition true; `unknown` while a fact that it needs is not recorded. */
  readonly applies: boolean | 'unknown'
  /** When that became known, where it was later than the start; and whether it was behind time already then. */
  readonly knownAt: Instant | null
  readonly breachedAtBirth: boolean
  readonly responsible: string
  readonly startedBy: EventCited
  readonly endedBy: EventCited | null
  /** The event before which it had to be done, where that came first. */
  readonly overtakenBy: EventCited | null
  /** From when on it is due soon. */
  readonly warnAt: Instant | null
  /** First due day, where it was moved since. */
  readonly originalDueDay: Day | null
  readonly suspensions: ReadonlyArray<SuspensionAnswer>
  readonly prolongations: ReadonlyArray<ProlongationAnswer>
  /** Place in a chain of repeated duties, from 1. */
  readonly link: number | null
  readonly holders: ReadonlyArray<HolderAnswer>
  /** The days of the limit, before anything moved it. */
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
