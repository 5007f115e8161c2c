import type { Happening } from '../../aggregate/happening.js'
import { type Cause, type CompiledDuty, compileDuty } from '../duty.js'
import type { Environment } from '../environment.js'
import type { Limit, ObligationMechanism } from '../language/duty.js'
import type { Effect } from '../language/effect.js'
import type { Clause } from '../language/regulation.js'
import type { Target } from '../language/target.js'
import type { EventKind } from '../language/words.js'
import { compileTarget, type Resolve } from '../target.js'

/** What a clause brings about beside the event itself. A duty is folded with the others; the rest become events. */
export type CompiledEffect =
  | { readonly sort: 'oblige'; readonly duty: CompiledDuty }
  | { readonly sort: 'assign'; readonly to: Resolve; readonly round: '+1' | number }
  | { readonly sort: 'reopen' }
  | { readonly sort: 'supervise'; readonly to: Resolve }
  | { readonly sort: 'joint' }

type List = 'relaxed' | 'waived'

/** The event that a clause of the engine's own has made: an escalation, raised to decide. */
export const causedByClause = (regulation: string, clause: string, mechanism: string): Cause => ({
  keys: ['Escalated'],
  by: ({ type, data, evidence: { cause } }: Happening) =>
    type === 'Escalated' &&
    (data as { readonly level?: string }).level === 'decision' &&
    cause?.regulation === regulation &&
    cause.clause === clause &&
    (cause.mechanism === undefined || cause.mechanism === mechanism),
})

/** The event on which a clause had its say. */
export const citedOnEvent = (regulation: string, clause: string, list: List): Cause => ({
  keys: undefined,
  by: ({ evidence }: Happening) =>
    evidence[list]?.some((cited) => cited.regulation === regulation && cited.clause === clause) === true,
})

/** A length counts from the event named, once that has happened: it may come after what opened the duty. */
const countedFrom = (within: Limit, from: EventKind | undefined): Limit =>
  from !== undefined && ('n' in within || 'fact' in within) ? { at: `last.${from}.at`, plus: within } : within

/** Compiles an effect. A duty without a limit is due before the end of the case, and warns (open point of the language). */
export const compileEffect = (
  env: Environment,
  path: string,
  clause: Clause,
  at: string,
  effect: Effect,
  cause: Cause,
  responsible: Target,
): CompiledEffect => {
  if ('assign' in effect)
    return { sort: 'assign', to: compileTarget(env, `${path}.assign`, effect.assign), round: effect.round }
  if ('reopen' in effect) return { sort: 'reopen' }
  if ('supervise' in effect) return { sort: 'supervise', to: compileTarget(env, `${path}.supervise`, effect.supervise) }
  if ('joint' in effect) return { sort: 'joint' }
  const { oblige, by, within, from } = effect
  const duty: ObligationMechanism = {
    kind: 'obligation',
    startsOn: '*',
    stopsOn: oblige,
    responsible: by ?? responsible,
    // Counted from an event, it is the same duty until that has happened and it is done.
    per: from === undefined ? 'each' : 'restart',
    severity: 'warn',
    ...(from === undefined ? {} : { startsAt: [`last.${from}.at`] }),
    ...(within === undefined ? { before: ['terminal'] } : { within: countedFrom(within, from) }),
  }
  return { sort: 'oblige', duty: compileDuty(env, path, clause, at, duty, cause) }
}
