import type { Intent } from '../../aggregate/happening.js'
import type { Clocks } from '../../clock/clocks.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { ComplaintCommand } from '../command.js'

/** What all phases of a decision look at: the case before the command, the command, and the rules that apply. */
export interface Deciding<C extends Intent = ComplaintCommand> extends Context {
  readonly command: C
}

/** The rules of one decision, and the clocks of the case before it, folded only if somebody asks. */
export interface Bench {
  readonly regulations: ReadonlyArray<CompiledRegulation>
  readonly clocksBefore: () => Clocks
}
