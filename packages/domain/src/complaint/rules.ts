import { type CompiledRegulation, keyOf } from '../regulation/compile.js'
import type { Organisation } from '../regulation/organisation.js'
import type { RegulationPin } from './party.js'

/** The rules that a decision may draw on: every loaded version of every regulation, and the directory of the organisation. */
export interface Rules {
  /** By `id@version`, with `#settings` where a deployment has its own. */
  readonly regulations: ReadonlyMap<string, CompiledRegulation>
  /** The newest version of each regulation, in force or not yet: what a browser of regulations shows first. */
  readonly current: ReadonlyArray<CompiledRegulation>
  /** The regulation that a case is pinned to. */
  readonly find: (pin: RegulationPin) => CompiledRegulation | undefined
  /** Regulations that a new complaint is pinned to by themselves, by id; others only where a complaint names them. */
  readonly adopted: ReadonlySet<string>
  /** Who there is, as of now; answers that were used stay on record with the decision that used them. */
  readonly organisation?: Organisation
}

/** What a deployment adds to its regulations. */
export interface RulesOptions {
  /** Ids of the regulations that the institution has adopted; default all. The others are there to be read and compared. */
  readonly adopted?: ReadonlyArray<string>
  readonly organisation?: Organisation
}

/**
 * Rules of a deployment from its compiled regulations. Of several versions of one id, and of several settings of one version,
 * the last given is current; a case that names no settings is pinned to it.
 *
 * @example
 * import { compile, rulesOf } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(compiled._tag === 'Right')
 * assert.equal(rulesOf([compiled.right]).current.length, 1)
 */
export const rulesOf = (
  regulations: ReadonlyArray<CompiledRegulation>,
  { adopted = regulations.map(({ id }) => id), organisation }: RulesOptions = {},
): Rules => {
  const byKey = new Map(regulations.map((regulation) => [regulation.key, regulation]))
  const newest = new Map(regulations.map((regulation) => [keyOf(regulation.id, regulation.version), regulation]))
  return {
    regulations: byKey,
    current: [...new Map(regulations.map((regulation) => [regulation.id, regulation])).values()],
    find: ({ id, version, settings }) =>
      byKey.get(keyOf(id, version, settings)) ?? (settings === undefined ? newest.get(keyOf(id, version)) : undefined),
    adopted: new Set(adopted),
    ...(organisation === undefined ? {} : { organisation }),
  }
}
