import { compileCondition } from '../condition.js'
import type { Evaluator } from '../context.js'
import { type Environment, parameter } from '../environment.js'
import type { Effective, Scope } from '../language/derivation.js'
import type { Clause } from '../language/regulation.js'
import { type Cited, cited } from './cited.js'

/** Which cases a regulation covers. */
export interface CompiledScope extends Cited {
  readonly covers: Evaluator
  readonly exclusive: boolean
}

export const compileScope = (env: Environment, path: string, clause: Clause, scope: Scope): CompiledScope => ({
  ...cited(env, clause),
  covers: compileCondition(env, `${path}.when`, scope.when),
  exclusive: scope.exclusive === true,
})

/** The day from which a version applies, where a clause says so and the day is set. */
export const effectiveFrom = (env: Environment, effective: Effective): string | undefined => {
  const set = parameter(env, effective.from.fact.slice('param.'.length))
  return typeof set === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(set) ? set : undefined
}
