import type { CompiledRegulation } from '../regulation/compile.js'

/** The rules that a decision may draw on: every loaded version of every regulation, by `id@version`. */
export interface Rules {
  readonly regulations: ReadonlyMap<string, CompiledRegulation>
  /** The newest version of each regulation, in force or not yet: what a browser of regulations shows first. */
  readonly current: ReadonlyArray<CompiledRegulation>
}

/** Rules of a deployment from its compiled regulations. Of several versions of one id the last given is current. */
export const rulesOf = (regulations: ReadonlyArray<CompiledRegulation>): Rules => ({
  regulations: new Map(regulations.map((regulation) => [`${regulation.id}@${regulation.version}`, regulation])),
  current: [...new Map(regulations.map((regulation) => [regulation.id, regulation])).values()],
})
