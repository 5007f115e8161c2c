import type { Scalar } from '../../codec/words.js'
import type { Condition, Selection } from './condition.js'
import type { ClockMechanism, Limit, ObligationMechanism, Trigger } from './duty.js'
import type { Target } from './target.js'
import type { CommandKind, Duration, Num, Operand, Param, Path, Ref } from './words.js'

/** Consequences of a route, an escalation, a relaxation: a duty, a dispatch, a reopening, supervision. */
export type Effect =
  | { readonly oblige: Selection; readonly by?: Target; readonly within?: Limit; readonly from?: string }
  | { readonly assign: Target; readonly round: '+1' | number }
  | { readonly reopen: true }
  | { readonly supervise: Target }
  | { readonly joint: true }

/** Accepts a command only if `require` is true, or unless `forbid` is true. */
export type Guard = {
  readonly kind: 'guard'
  readonly on: ReadonlyArray<CommandKind>
  readonly when?: Condition
  readonly unknownWhen?: 'skip' | 'applies'
  readonly severity?: 'refuse' | 'warn'
  readonly override?: {
    readonly by: string
    readonly after?: Condition
    readonly needs?: Selection
    readonly sets?: { readonly [path: string]: Scalar }
  }
} & ({ readonly require: Condition } | { readonly forbid: Condition })

/** Completes a command before the guards see it; `keep` names the field that holds the original word. */
export interface Fill {
  readonly kind: 'fill'
  readonly on: ReadonlyArray<CommandKind>
  readonly field: string
  readonly value: Operand
  readonly when: Condition
  readonly keep?: string
}

export interface Define {
  readonly kind: 'define'
  readonly name: string
  readonly is: Condition
}

/** A value of a dimension of the taxonomy; `when` is shown as its criterion. */
export interface Term {
  readonly kind: 'term'
  readonly dim: string
  readonly value: Scalar | ReadonlyArray<Scalar>
  readonly when?: Condition
  readonly parent?: string
  readonly order?: number
  readonly residual?: true
}

/** Who takes a step of the work. */
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
  readonly sets?: { readonly [path: string]: Scalar }
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

/** Filing, archiving, sealing, back-up: what, when, by whom. */
export interface Retain {
  readonly kind: 'retain'
  readonly what: string | ReadonlyArray<string>
  readonly do: 'file' | 'archive' | 'keep' | 'copy' | 'seal' | 'back-up'
  readonly on: Trigger
  readonly when?: Condition
  readonly by: Target
  readonly to?: Target
  readonly keepFor?: Duration
}

/** A field of a form: a path, or a path with its rule, or so many of a group. */
export type Field =
  | Path
  | {
      readonly path: Path
      readonly modality?: 'may'
      readonly in?: ReadonlyArray<string>
      readonly open?: true
      readonly range?: readonly [number, number]
      readonly value?: { readonly fact: Path }
      readonly or?: { readonly value: string; readonly note: string; readonly into: Path }
    }
  | { readonly group: string; readonly atLeast: number }

/** Fields that must be there, or `notGiven` with a reason, once one of the events is recorded. */
export interface RecordRequirement {
  readonly kind: 'record'
  readonly at: ReadonlyArray<Selection>
  readonly fields: ReadonlyArray<Field>
  readonly form?: string
  readonly when?: Condition
  readonly notGiven?: 'withReason'
  readonly fieldsFrom?: Param
}

/** What an entry of a ledger does: points, a flag, a proposal for people to decide. */
export type LedgerEffect =
  | { readonly points: Num }
  | { readonly set: number }
  | { readonly flag: string; readonly value: Scalar }
  | { readonly list: string }
  | { readonly propose: `act:${string}`; readonly with?: { readonly [field: string]: Scalar } }

/** A ledger per agent or unit; it proposes and never acts. */
export interface Scheme {
  readonly kind: 'scheme'
  readonly scope: 'agent' | 'unit'
  readonly period?: string
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

/** Met by construction, or by the mechanisms named. */
export interface Assured {
  readonly kind: 'assured'
  readonly by: ReadonlyArray<Ref | 'clocks' | 'obligations' | 'register'>
}

/** Left to people, with the reason. */
export interface Manual {
  readonly kind: 'manual'
  readonly why: string
}

/** What a clause does. Kinds of the language that the engine cannot execute yet have no type here: the codec refuses them by name. */
export type Mechanism =
  | Guard
  | Fill
  | Define
  | Term
  | Route
  | Escalate
  | Retain
  | ClockMechanism
  | ObligationMechanism
  | RecordRequirement
  | Scheme
  | Assured
  | Manual
