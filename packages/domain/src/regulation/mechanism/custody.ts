import type { Length } from '@redress/holidays'
import { compileCondition } from '../condition.js'
import type { Evaluator } from '../context.js'
import { duration, type Environment } from '../environment.js'
import type { Clause } from '../language/regulation.js'
import type { Retain } from '../language/work.js'
import { targetNames } from '../target-names.js'
import { type Cited, cited } from './cited.js'
import { type CompiledTrigger, compileTrigger } from './trigger.js'

/** What is to be kept, by whom and how long at least: no deed meets it, the store itself does. */
export interface CompiledCustody extends Cited {
  readonly what: ReadonlyArray<string>
  readonly deed: Retain['do']
  readonly on: CompiledTrigger
  readonly when?: Evaluator
  readonly by: ReadonlyArray<string>
  readonly to: ReadonlyArray<string>
  /** Absent where the source names no time: then it is kept without end. */
  readonly keepFor?: Length
}

export const compileCustody = (
  env: Environment,
  path: string,
  clause: Clause,
  id: string,
  { what, do: deed, on, when, by, to, keepFor }: Retain,
): CompiledCustody => {
  const length = keepFor === undefined ? undefined : duration(env, keepFor)
  return {
    ...cited(env, clause),
    what: typeof what === 'string' ? [what] : what,
    deed,
    on: compileTrigger(env, `${path}.on`, on, id),
    ...(when === undefined ? {} : { when: compileCondition(env, `${path}.when`, when) }),
    by: targetNames(by),
    to: to === undefined ? [] : targetNames(to),
    ...(length === undefined ? {} : { keepFor: length as Length }),
  }
}
