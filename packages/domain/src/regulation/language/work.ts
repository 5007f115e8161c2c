import type { Condition } from './condition.js'
import type { Sets } from './decision.js'
import type { Trigger } from './duty.js'
import type { Effect } from './effect.js'
import type { Target } from './target.js'
import type { Duration } from './words.js'

/** Who takes a step of the work. Rows of one step compose. */
export interface Route {
  readonly kind: 'route'
  readonly step: string | ReadonlyArray<string>
  readonly on: Trigger
  readonly when?: Condition
  readonly to?: Target
  readonly else?: Target
  readonly by?: Target
  readonly cc?: ReadonlyArray<Target>
  readonly order?: number
  readonly mode?: 'bind' | 'suggest'
  readonly priority?: 'head-of-queue'
  readonly within?: Duration
  readonly via?: ReadonlyArray<string>
  readonly ends?: ReadonlyArray<'clocks'>
  readonly sets?: Sets
  readonly creates?: Effect
}

/** Raises a case to a higher rung when the trigger fires. */
export interface Escalate {
  readonly kind: 'escalate'
  readonly on: Trigger
  readonly when?: Condition
  readonly to: Target
  readonly by?: Target
  readonly cc?: ReadonlyArray<Target>
  readonly do?: ReadonlyArray<Effect>
  readonly within?: Duration
  readonly repeat?: 'once' | 'perEvent' | 'perRound' | 'perGroup'
  readonly mode?: 'bind' | 'suggest'
  readonly keepOwner?: true
}

/** Who may read which fields: denial wins, and what is undecided is hidden. */
export interface Confidential {
  readonly kind: 'confidential'
  readonly fields: ReadonlyArray<string>
  readonly when?: Condition
  readonly see: ReadonlyArray<Target>
  readonly deny?: ReadonlyArray<'export' | 'disclose' | 'publish'>
  readonly unless?: Condition
  /** What a viewer never sees, whoever else may. */
  readonly mask?: { readonly [viewer: string]: ReadonlyArray<string> }
  /** Each look is itself recorded. */
  readonly audit?: true
}

/** Filing, archiving, sealing, back-up: what, when, by whom, and what follows. */
export interface Retain {
  readonly kind: 'retain'
  readonly what: string | ReadonlyArray<string>
  readonly do: 'file' | 'archive' | 'keep' | 'copy' | 'seal' | 'back-up'
  readonly on: Trigger
  readonly when?: Condition
  readonly by: Target
  readonly to?: Target
  readonly creates?: Effect
  readonly keepFor?: Duration
  readonly then?: ReadonlyArray<{ readonly do: 'hand-over' | 'destroy'; readonly on: Trigger; readonly to: Target }>
}
