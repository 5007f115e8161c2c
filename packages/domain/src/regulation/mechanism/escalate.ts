import { compileCondition } from '../condition.js'
import type { Evaluator } from '../context.js'
import type { Environment } from '../environment.js'
import type { Clause } from '../language/regulation.js'
import type { Escalate } from '../language/work.js'
import { type CompiledLimit, compileLimit } from '../limit.js'
import { compileTarget, type Resolve } from '../target.js'
import { targetNames } from '../target-names.js'
import { type Cited, cited } from './cited.js'
import { type CompiledEffect, causedByClause, compileEffect } from './effect.js'
import { type CompiledTrigger, compileTrigger } from './trigger.js'

export interface CompiledEscalation extends Cited {
  readonly id: string
  readonly on: CompiledTrigger
  readonly when?: Evaluator
  /** Words of the target, before anybody is looked up. */
  readonly names: ReadonlyArray<string>
  readonly to: Resolve
  readonly cc: ReadonlyArray<Resolve>
  readonly effects: ReadonlyArray<CompiledEffect>
  readonly within?: CompiledLimit
  /** How often it may fire: `once` in the case (an edge: once per episode), or as the clause says. */
  readonly repeat: 'once' | 'perEvent' | 'perRound' | 'perGroup'
  /** The engine proposes, people act. */
  readonly suggests: boolean
}

export const compileEscalation = (
  env: Environment,
  path: string,
  clause: Clause,
  at: string,
  escalate: Escalate,
): CompiledEscalation => {
  const id = `${env.regulation.id}/${clause.id}#${at}`
  const cause = causedByClause(env.regulation.id, clause.id, at)
  return {
    ...cited(env, clause),
    id,
    on: compileTrigger(env, `${path}.on`, escalate.on, id),
    ...(escalate.when === undefined ? {} : { when: compileCondition(env, `${path}.when`, escalate.when) }),
    names: targetNames(escalate.to),
    to: compileTarget(env, `${path}.to`, escalate.to),
    cc: (escalate.cc ?? []).map((target, i) => compileTarget(env, `${path}.cc.${i}`, target)),
    effects: (escalate.do ?? []).map((effect, i) =>
      compileEffect(env, `${path}.do.${i}`, clause, `${at}.${i + 1}`, effect, cause, escalate.by ?? escalate.to),
    ),
    ...(escalate.within === undefined ? {} : { within: compileLimit(env, `${path}.within`, escalate.within) }),
    repeat: escalate.repeat ?? 'once',
    suggests: escalate.mode === 'suggest',
  }
}
