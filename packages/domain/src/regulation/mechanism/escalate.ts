import { compileCondition } from '../condition.js'
import type { Evaluator } from '../context.js'
import { type Environment, unsupported } from '../environment.js'
import type { Escalate } from '../language/mechanism.js'
import type { Clause } from '../language/regulation.js'
import { targetNames } from '../target.js'
import { type Cited, cited } from './cited.js'
import { type CompiledTrigger, compileTrigger } from './trigger.js'

export interface CompiledEscalation extends Cited {
  readonly on: CompiledTrigger
  readonly when?: Evaluator
  readonly to: ReadonlyArray<string>
  /** Once in the life of the case, unless the clause says otherwise or an edge limits it anyway. */
  readonly once: boolean
}

export const compileEscalation = (
  env: Environment,
  path: string,
  clause: Clause,
  escalate: Escalate,
): CompiledEscalation => {
  for (const key of ['do', 'within', 'mode', 'cc'] as const)
    if (escalate[key] !== undefined) unsupported(env, `${path}.${key}`, `${key} of an escalation`)
  if (escalate.repeat === 'perGroup' || escalate.repeat === 'perRound')
    unsupported(env, `${path}.repeat`, `an escalation ${escalate.repeat}`)
  const on = compileTrigger(env, `${path}.on`, escalate.on)
  return {
    ...cited(env, clause),
    on,
    ...(escalate.when === undefined ? {} : { when: compileCondition(env, `${path}.when`, escalate.when) }),
    to: targetNames(escalate.to),
    once: !on.edge && (escalate.repeat ?? 'once') === 'once',
  }
}
