/** A regulation in force here, clause by clause. */

import type { Bilingual } from '@redress/domain'

export interface RegulationSummary {
  readonly id: string
  readonly version: string
  readonly title: Bilingual
  /** New complaints come under it by themselves. */
  readonly adopted: boolean
  readonly clauses: ReadonlyArray<{
    readonly clause: string
    readonly ref: string
    readonly summary: Bilingual
    readonly mechanisms: ReadonlyArray<string>
  }>
}
