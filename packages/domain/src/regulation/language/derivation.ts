import type { Scalar } from '../../codec/words.js'
import type { Condition } from './condition.js'
import type { CommandKind, EventKind, Param, Path } from './words.js'

/** A value of a dimension; `when` is shown as its criterion, and a value set by hand against it is warned of. */
export interface Term {
  readonly kind: 'term'
  readonly dim: string
  readonly value: Scalar | ReadonlyArray<Scalar>
  readonly when?: Condition
  readonly parent?: string
  readonly order?: number
  /** Taken where no other value of the parent fits. */
  readonly residual?: true
}

/** A decision table: where its result goes, which row wins, which events re-evaluate it, or the parameter that holds its rows. */
export interface Table {
  readonly kind: 'table'
  readonly id: string
  readonly out: Path
  readonly hit: 'first' | 'highest'
  readonly order?: ReadonlyArray<string>
  readonly on?: ReadonlyArray<EventKind>
  readonly rows?: Param
}

/** A row of a decision table; `members` has the other cases of the group looked at again, too. */
export type Derive = {
  readonly kind: 'derive'
  readonly table: string
  readonly then: Scalar
  readonly because?: string
  readonly propagate?: 'members'
} & ({ readonly when: Condition } | { readonly otherwise: true })

/** Which cases the regulation covers: decides what is pinned, never refuses. */
export interface Scope {
  readonly kind: 'scope'
  readonly when: Condition
  /** No other regulation beside it. */
  readonly exclusive?: true
}

/** From when a version applies, to cases received from then on. */
export interface Effective {
  readonly kind: 'effective'
  readonly from: Param
  readonly at: 'Received'
  readonly prefer?: 'newest'
  readonly supersedes?: string
  readonly status?: 'draft'
}

/** A serial number. That no two cases share one is kept by a stream of reservations, not by a guard. */
export interface Sequence {
  readonly kind: 'sequence'
  readonly field: Path
  readonly on: ReadonlyArray<CommandKind>
  /** `{yyyy}`, `{yy}`, `{MM}`, `{seq:2+}`: a number of at least two digits. */
  readonly format: string
  readonly resets: 'month' | 'year' | 'never'
  readonly start: number
  readonly gapless: boolean
}

/** A property of the store itself. */
export interface Invariant {
  readonly kind: 'invariant'
  readonly is: 'append-only' | 'gapless-sequence'
}

/** Opening hours of the regulation, usable in `during` and in `counting`. */
export interface Schedule {
  readonly kind: 'schedule'
  readonly id: string
  readonly days: 'mon-fri' | 'working-days' | 'all'
  readonly except?: string
  readonly makeUpDays?: 'open' | 'closed'
  readonly hours?: Param
}
