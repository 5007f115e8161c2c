import type { Scalar } from '../../codec/words.js'
import { type PeriodKind, type Seasons, seasonsOf } from '../../figure/period.js'
import { compileCondition, number } from '../condition.js'
import type { Evaluator, FactReader } from '../context.js'
import { type Environment, unsupported } from '../environment.js'
import { factReader } from '../facts.js'
import type { LedgerEffect, Scheme } from '../language/figure.js'
import type { Clause } from '../language/regulation.js'
import { compileSelection, type Selector } from '../selection.js'
import { compileTarget, type Resolve } from '../target.js'
import { type Cited, cited } from './cited.js'
import { type Parameters, parametersOf, periodKinds } from './indicator.js'

/** What a line of a ledger does, its parameters looked up. */
export type Entered =
  | { readonly points: number }
  | { readonly set: number }
  | { readonly flag: string; readonly value: Scalar }
  | { readonly list: string }
  | { readonly propose: `act:${string}`; readonly with?: { readonly [field: string]: Scalar } }

/** Who makes a line count: the engine at once, or people; then by which act, where the clause names one. */
export type Decision =
  | { readonly by: 'engine' }
  | { readonly by: 'human' }
  | { readonly by: 'act'; readonly act: string; readonly who: Resolve }

/** A ledger of agents or units, ready to be folded. */
export interface CompiledScheme extends Cited {
  /** `<regulation>/<clause>#<mechanism>`. */
  readonly id: string
  readonly scope: 'agent' | 'unit'
  readonly period?: PeriodKind
  readonly seasons: Seasons
  readonly entries: ReadonlyArray<{
    readonly on: Selector
    readonly when?: Evaluator
    /** Id of the agent or unit that is charged. */
    readonly charge?: FactReader
    readonly effect: Entered
  }>
  /** Clauses whose indicators or schemes it brings together. */
  readonly inputs: ReadonlyArray<string>
  readonly output?: 'ranking' | 'scorecard' | 'bonusProposal'
  readonly decision: Decision
  readonly parameters: Parameters
}

const entered = (env: Environment, path: string, effect: LedgerEffect): Entered => {
  if (!('points' in effect)) return effect
  const points = number(env, effect.points)
  if (points === undefined) unsupported(env, `${path}.points`, 'points without a value')
  return { points: points ?? 0 }
}

const decided = (env: Environment, path: string, { decision, entries }: Scheme): Decision => {
  if (decision === 'human') return { by: 'human' }
  if (decision !== 'engine')
    return { by: 'act', act: decision.act, who: compileTarget(env, `${path}.decision.by`, decision.by) }
  // A sanction is never the engine's: it only derives what follows from decisions that people have taken.
  if (entries === undefined || entries.some(({ effect }) => !('flag' in effect)))
    unsupported(env, `${path}.decision`, 'a scheme in which the engine decides more than flags')
  return { by: 'engine' }
}

export const compileScheme = (
  env: Environment,
  path: string,
  clause: Clause,
  at: string,
  scheme: Scheme,
): CompiledScheme => {
  const [period] = scheme.period === undefined ? [] : periodKinds(env, `${path}.period`, scheme.period)
  return {
    ...cited(env, clause),
    id: `${env.regulation.id}/${clause.id}#${at}`,
    scope: scheme.scope,
    ...(period === undefined ? {} : { period }),
    seasons: seasonsOf(env),
    entries: (scheme.entries ?? []).map((entry, i) => ({
      on: compileSelection(env, `${path}.entries.${i}.on`, entry.on, compileCondition),
      ...(entry.when === undefined ? {} : { when: compileCondition(env, `${path}.entries.${i}.when`, entry.when) }),
      ...(entry.charge === undefined ? {} : { charge: factReader(env, entry.charge) }),
      effect: entered(env, `${path}.entries.${i}.effect`, entry.effect),
    })),
    inputs: scheme.inputs ?? [],
    ...(scheme.output === undefined ? {} : { output: scheme.output }),
    decision: decided(env, path, scheme),
    parameters: parametersOf(env, scheme),
  }
}
