import type { Instant } from '@redress/holidays'
import type { Aggregate } from '../aggregate/happening.js'
import type { Cited } from '../regulation/mechanism/cited.js'
import type { CompiledScheme, Entered } from '../regulation/mechanism/scheme.js'
import type { Span } from './period.js'

/** An event that something rests on. */
export interface Evidenced {
  readonly event: string
  readonly occurredAt: Instant
}

/** What has become of a line: proposed to people, decided, taken back by a correction, or closed with its period. */
export type LineStatus = 'proposed' | 'confirmed' | 'reversed' | 'frozen'

/** A line in the ledger of an agent or unit, as the events alone give it. */
export interface LedgerEntry extends Cited, Evidenced {
  /** Unique in the ledger: scheme, entry, event. */
  readonly id: string
  readonly scheme: string
  readonly scope: 'agent' | 'unit'
  /** Id of the agent or unit charged; absent where the case does not name it. */
  readonly charged?: string
  readonly effect: Entered
  /** Whose history it stands in. */
  readonly of: { readonly aggregate: Aggregate; readonly id: string }
  /** When what it is about was done, and the period of the scheme in which that lies. */
  readonly conductAt: Instant
  readonly period?: Span
}

/** A line of a ledger and what has become of it. It proposes; what it does to anybody, people have decided. */
export interface LedgerLine extends LedgerEntry {
  readonly status: LineStatus
  /** Does it count in the result of its period. */
  readonly counts: boolean
  readonly confirmedBy?: Evidenced
  readonly reversedBy?: Evidenced
  readonly frozenBy?: Evidenced
}

/** An entry with its scheme, and the correction that took it back, if one did. */
export interface Entry {
  readonly line: LedgerEntry
  readonly scheme: CompiledScheme
  readonly reversedBy?: Evidenced
}
