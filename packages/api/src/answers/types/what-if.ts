/** What complaints would be under other rules. */

import type { Bilingual, CompiledRegulation, WhatIfTally } from '@redress/domain'
import type { Instant } from '@redress/holidays'
import type { AsOf } from './as-of.js'

export interface WhatIfQuery {
  readonly under: CompiledRegulation
  /** Id of the regulation that it takes the place of, `*` for all that a case is under; default that of its own id. */
  readonly replacing?: string
  readonly asOf?: AsOf
  /** Only these; default those of the register, the newest first. */
  readonly complaints?: ReadonlyArray<string>
  /** Only those received in it: `2026-03-05`, `2026-W10`, `2026-03`, `2026-Q1`, `2026-H1` or `2026`. */
  readonly period?: string
  /** Complaints of the register looked at, at most; default all. */
  readonly limit?: number
  readonly cursor?: string
}

/** What they would be, in numbers. Nothing is written. */
export interface WhatIf {
  readonly regulation: { readonly id: string; readonly version: string }
  readonly asOf: Instant
  readonly summary: WhatIfTally
  /** How many of them are under what it takes the place of; the others stay as they are. */
  readonly concerned: number
  readonly text: ReadonlyArray<Bilingual>
  /** Ids of those that change. */
  readonly changed: ReadonlyArray<string>
  /** Complaints were left out: give it as `cursor` for the next of them. Null where none was. */
  readonly next: string | null
}
