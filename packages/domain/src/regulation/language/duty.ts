import type { Condition, Pattern, Selection } from './condition.js'
import type { Target } from './target.js'
import type { Duration, Num, Path, Period, Ref } from './words.js'

/** When something fires: an event, or the moment a condition becomes true. */
export type Trigger =
  | Selection
  | { readonly becomes: Condition }
  | { readonly clock: Ref | '*'; readonly is: 'warned' | 'breached' | { readonly share: Num } }
  | { readonly every: Period }
  | { readonly anyOf: ReadonlyArray<Trigger> }

/** Until when: a length from the start, a date of the case, by class, relative to another clock, or the earliest of several. */
export type Limit =
  | Duration
  | { readonly at: Path; readonly plus?: Duration; readonly minus?: Duration; readonly else?: Limit }
  | { readonly by: Path; readonly limits: { readonly [value: string]: Limit }; readonly else?: Limit }
  | { readonly dueOf: ReadonlyArray<Ref>; readonly share?: Num; readonly else?: Limit }
  | { readonly earliest: ReadonlyArray<Limit> }

/** Deviations from the counting law of the Civil Code. */
export interface Counting {
  readonly startDay?: 'included'
  readonly roll?: 'next' | 'none'
  readonly endsAt?: '24:00' | 'close'
  readonly afterClose?: 'midnight' | 'nextWorkingDay'
  readonly schedule?: string
}

/** How a clock may be prolonged; without it `Extended` is refused for that clock. */
export interface Extension {
  readonly on?: Selection
  readonly to?: Path
  readonly maxTotal?: Limit
  readonly maxAdded?: Limit
  readonly notAfter?: Limit
  readonly times?: number
  readonly reason?: 'required'
  readonly approver?: Target
  readonly requires?: ReadonlyArray<Selection>
  readonly with?: ReadonlyArray<Ref>
}

/** Whose stream a mechanism reads; the institution is the root unit. */
export const streamScopes = ['complaint', 'call', 'agent', 'unit', 'institution'] as const
export type StreamScope = (typeof streamScopes)[number]

/** What clocks and obligations share: something starts an instance, something discharges it. */
export interface Duty {
  readonly scope?: StreamScope
  readonly forEach?: Condition
  readonly modality?: 'must' | 'should' | 'may'
  readonly startsOn: Trigger
  readonly startsAt?: ReadonlyArray<Path>
  readonly per?: 'first' | 'each' | 'restart'
  readonly key?: string
  /** Re-evaluated after every event until the instance ends; unknown leaves it pending. */
  readonly appliesWhen?: Condition
  readonly stopsOn: Pattern
  readonly cancelsOn?: ReadonlyArray<Selection>
  readonly responsible: Target
  readonly outlivesWithdrawal?: true
  readonly before?: ReadonlyArray<Selection>
  readonly severity?: 'refuse' | 'warn'
  readonly repeat?: { readonly every: Limit; readonly until: Pattern }
  readonly counting?: Counting
  readonly warnAt?: ReadonlyArray<Limit>
  readonly suspendableFor?: ReadonlyArray<string>
  readonly extension?: Extension
}

/** A duty with a time limit of the source. */
export interface ClockMechanism extends Duty {
  readonly kind: 'clock'
  readonly within: Limit
}

/** A duty whose limit is a parameter, an order of events, a rhythm or none (then: before the end of the case). */
export interface ObligationMechanism extends Duty {
  readonly kind: 'obligation'
  readonly within?: Limit
}
