/** The history of one complaint, event by event. */

import type { Bilingual } from '@redress/domain'
import type { Day, Instant } from '@redress/holidays'
import type { ClauseApplied, ClockChange } from '@redress/projections'
import type { AsOf } from './as-of.js'

/** A clause that had a say in an event, and what it did. */
export interface ClauseCited {
  readonly effect: ClauseApplied['effect']
  readonly regulation: string
  readonly clause: string
  readonly ref: string
  /** Record field that it filled, or fact that it wrote. */
  readonly field?: string
  /** Step and recipients that it routed to. */
  readonly step?: string
  readonly to?: ReadonlyArray<string>
  /** Role by which it was overridden. */
  readonly role?: string
}

/** What an event did to a clock. */
export interface ClockMoved {
  readonly effect: ClockChange['effect']
  readonly clock: string
  readonly regulation: string
  readonly clause: string
  readonly ref: string
  readonly summary: Bilingual
  /** Due day after the event. */
  readonly dueDay: Day | null
}

/** A fact that an event changed. Values that may be personal are left out: it is said that it changed, not what it says. */
export interface FactChanged {
  readonly path: string
  readonly from?: unknown
  readonly to?: unknown
}

/** One event of a complaint: who, when, what changed, under which clause, which clocks moved. */
export interface TrailEntry {
  readonly revision: number
  readonly position: string
  readonly event: string
  readonly type: string
  /** `final` of `Replied:final`; the act of an `ActRecorded`. */
  readonly variant: string | null
  readonly title: Bilingual
  readonly occurredAt: Instant
  readonly recordedAt: Instant
  /** It occurred before the entry before it: recorded later than it happened. */
  readonly backdated: boolean
  readonly actor: { readonly id: string; readonly unit: string | null }
  readonly command: string
  readonly changes: ReadonlyArray<FactChanged>
  readonly clauses: ReadonlyArray<ClauseCited>
  readonly clocks: ReadonlyArray<ClockMoved>
}

export interface TrailQuery {
  /** Only what had occurred by then. */
  readonly asOf?: AsOf
  /** Only what was recorded by then. */
  readonly asOfRecorded?: AsOf
}

/** An event that the read models leave out, because somebody decided so. It stays in the log. */
export interface EventLeftOut {
  readonly revision: number
  readonly position: string
  readonly type: string
  readonly decidedBy: string
  readonly reason: string
  readonly decidedAt: Instant
}

/** The history of one complaint (处理轨迹). */
export interface Trail {
  readonly complaint: string
  readonly asOf: Instant | null
  readonly asOfRecorded: Instant | null
  readonly entries: ReadonlyArray<TrailEntry>
  /** What the entries and the state do not tell of. */
  readonly leftOut: ReadonlyArray<EventLeftOut>
}
