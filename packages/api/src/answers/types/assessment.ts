/** The assessment: the rows of the read model, with each clause as the source numbers it. */

import type { Instant } from '@redress/holidays'
import type { ClauseTally, AssessmentRow as TalliedRow } from '@redress/projections'
import type { AsOf } from './as-of.js'

export interface AssessmentQuery {
  readonly by: 'unit' | 'agent'
  /** Days of receipt: `2018`, `2018-06` or `2018-Q2`; default the year of the moment asked about. */
  readonly period?: string
  readonly asOf?: AsOf
  /** Only these units, or agents of theirs: for who may know of no others. */
  readonly units?: ReadonlyArray<string>
}

/** What became of one holder's cases and clocks, in all and clause by clause. */
export interface AssessmentRow extends Omit<TalliedRow, 'clauses'> {
  readonly clauses: ReadonlyArray<ClauseTally & { readonly ref: string }>
}

/** Assessment per unit or agent (考核). */
export interface Assessment {
  readonly by: 'unit' | 'agent'
  readonly period: string
  readonly asOf: Instant
  readonly rows: ReadonlyArray<AssessmentRow>
}
