import type { Scalar } from '../../codec/words.js'
import type { Condition, Selection } from './condition.js'
import type { Effect } from './effect.js'
import type { CommandKind, Operand, Ref } from './words.js'

/** Accepts a command only if `require` is true, or unless `forbid` is true. */
export type Guard = {
  readonly kind: 'guard'
  readonly on: ReadonlyArray<CommandKind>
  readonly when?: Condition
  readonly unknownWhen?: 'skip' | 'applies'
  readonly severity?: 'refuse' | 'warn'
  /** The recorded way past it: who, after what, on which paper, and what that sets. */
  readonly override?: {
    readonly by: string
    readonly after?: Condition
    readonly needs?: Selection
    readonly sets?: Sets
  }
} & ({ readonly require: Condition } | { readonly forbid: Condition })

/** Facts that a decision writes. */
export interface Sets {
  readonly [path: string]: Scalar
}

/** Completes a command before the guards see it; `keep` names the field that holds the original word. */
export interface Fill {
  readonly kind: 'fill'
  readonly on: ReadonlyArray<CommandKind>
  readonly field: string
  readonly value: Operand
  readonly when: Condition
  readonly keep?: string
}

/** Lifts duties, clocks or record requirements: those of the clauses named, or all of a sort. They are cancelled, not met. */
export interface Waive {
  readonly kind: 'waive'
  readonly what: ReadonlyArray<Ref | 'records' | 'duties' | 'clocks'>
  readonly when: Condition
  readonly sets?: Sets
}

/** Lifts guards before their time and opens the later duty. */
export interface Relax {
  readonly kind: 'relax'
  readonly guards: ReadonlyArray<Ref>
  readonly when: Condition
  readonly creates?: Effect
}

/** Gives a condition a name. */
export interface Define {
  readonly kind: 'define'
  readonly name: string
  readonly is: Condition
}
