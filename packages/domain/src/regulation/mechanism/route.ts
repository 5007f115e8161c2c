import { compileCondition } from '../condition.js'
import type { Evaluator } from '../context.js'
import { type Environment, unsupported } from '../environment.js'
import type { Route } from '../language/mechanism.js'
import type { Clause } from '../language/regulation.js'
import { targetNames } from '../target.js'
import { type Cited, cited } from './cited.js'
import { type CompiledTrigger, compileTrigger } from './trigger.js'

export interface CompiledRoute extends Cited {
  readonly steps: ReadonlyArray<string>
  readonly on: CompiledTrigger
  readonly when?: Evaluator
  readonly to: ReadonlyArray<string>
  readonly otherwise: ReadonlyArray<string>
  readonly cc: ReadonlyArray<string>
  readonly priority?: string
  readonly order: number
  readonly suggests: boolean
}

export const compileRoute = (env: Environment, path: string, clause: Clause, route: Route): CompiledRoute => {
  for (const key of ['within', 'ends', 'sets', 'creates', 'via'] as const)
    if (route[key] !== undefined) unsupported(env, `${path}.${key}`, `${key} of a route`)
  return {
    ...cited(env, clause),
    steps: typeof route.step === 'string' ? [route.step] : route.step,
    on: compileTrigger(env, `${path}.on`, route.on),
    ...(route.when === undefined ? {} : { when: compileCondition(env, `${path}.when`, route.when) }),
    to: route.to === undefined ? [] : targetNames(route.to),
    otherwise: route.else === undefined ? [] : targetNames(route.else),
    cc: (route.cc ?? []).flatMap(targetNames),
    ...(route.priority === undefined ? {} : { priority: route.priority }),
    order: route.order ?? 50,
    suggests: route.mode === 'suggest',
  }
}
