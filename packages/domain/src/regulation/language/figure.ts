import type { Scalar } from '../../codec/words.js'
import type { Condition, Selection } from './condition.js'
import type { Limit, StreamScope } from './duty.js'
import type { Target } from './target.js'
import type { EventKind, Num, Path, Period, Ref, Rows } from './words.js'

/** A ratio or count over rows; `cohort` puts a row in a period, `matureAfter` holds back rows that can still change. */
export interface Indicator {
  readonly kind: 'indicator'
  readonly rows: Rows
  readonly denominator: Condition
  readonly numerator?: Condition
  readonly measure: 'ratio' | 'count'
  readonly cohort: Path
  readonly period: Period | ReadonlyArray<Period>
  readonly groupBy?: ReadonlyArray<Path>
  readonly compare?: 'previousPeriod'
  readonly target?: { readonly atLeast: Num } | { readonly atMost: Num }
  readonly openRows?: 'excludeNotDue' | 'countAsFailed'
  readonly matureAfter?: Limit
  /** Shown beside the figure, never subtracted. */
  readonly exceptions?: Condition
}

/** What an entry of a ledger does: points, a value, a flag, a list, a proposal for people to decide. */
export type LedgerEffect =
  | { readonly points: Num }
  | { readonly set: number }
  | { readonly flag: string; readonly value: Scalar }
  | { readonly list: string }
  | { readonly propose: `act:${string}`; readonly with?: { readonly [field: string]: Scalar } }

/** A ledger per agent or unit: entries from events, or indicators as inputs; it proposes and never acts. */
export interface Scheme {
  readonly kind: 'scheme'
  readonly scope: 'agent' | 'unit'
  readonly period?: Period
  readonly entries?: ReadonlyArray<{
    readonly on: Selection
    readonly when?: Condition
    readonly charge?: Path
    readonly effect: LedgerEffect
  }>
  readonly inputs?: ReadonlyArray<Ref>
  readonly output?: 'ranking' | 'scorecard' | 'bonusProposal'
  readonly decision: 'engine' | 'human' | { readonly by: Target; readonly act: `act:${string}` }
}

/** One part of a report: a count, a list, a figure, or text that people write. */
export type Section =
  | {
      readonly count: Rows
      readonly where?: Condition
      readonly groupBy?: ReadonlyArray<Path>
      readonly compare?: 'previousPeriod'
    }
  | {
      readonly rows: Rows
      readonly where?: Condition
      readonly columns?: ReadonlyArray<Path>
      readonly groupBy?: ReadonlyArray<Path>
    }
  | { readonly indicator: Ref | '*'; readonly show?: 'withAndWithoutExclusions' }
  | { readonly narrative: string }

/** A periodic, per-case or live report: author, readers, sections, when it is due. */
export interface Report {
  readonly kind: 'report'
  readonly every: Period | { readonly perCase: EventKind } | { readonly live: true }
  readonly author: Target
  readonly to: ReadonlyArray<Target>
  readonly sections: ReadonlyArray<Section>
  readonly due?: Limit
  readonly title?: string
  readonly scope?: StreamScope
  readonly forEach?: Condition
}
