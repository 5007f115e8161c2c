import type { Scalar } from '../../codec/words.js'
import type { Evidence } from '../../complaint/evidence.js'
import { compileCondition } from '../condition.js'
import type { Evaluator } from '../context.js'
import type { Cause } from '../duty.js'
import type { Environment } from '../environment.js'
import type { Clause } from '../language/regulation.js'
import type { Route } from '../language/work.js'
import { type CompiledLimit, compileLimit } from '../limit.js'
import { compileTarget, type Resolve } from '../target.js'
import { targetNames } from '../target-names.js'
import { type Cited, cited } from './cited.js'
import { type CompiledEffect, compileEffect } from './effect.js'
import { type CompiledTrigger, compileTrigger } from './trigger.js'

export interface CompiledRoute extends Cited {
  readonly id: string
  /** Which of the routes of its clause; absent where it is the only one. */
  readonly mechanism?: string
  readonly steps: ReadonlyArray<string>
  readonly on: CompiledTrigger
  readonly when?: Evaluator
  readonly to?: Resolve
  readonly names: ReadonlyArray<string>
  readonly otherwise?: Resolve
  readonly cc: ReadonlyArray<Resolve>
  readonly priority?: string
  readonly within?: CompiledLimit
  /** Steps that it goes by on the way. */
  readonly via: ReadonlyArray<string>
  readonly endsClocks: boolean
  readonly sets: ReadonlyArray<readonly [string, Scalar]>
  readonly effect?: CompiledEffect
  readonly order: number
  readonly suggests: boolean
}

type Routed = NonNullable<Evidence['routed']>[number]

/** Did the route have its say on an event: it matched, and did not only give its `else`. */
export const tookPart = (
  { regulation, clause, mechanism }: Pick<CompiledRoute, 'regulation' | 'clause' | 'mechanism'>,
  routed: ReadonlyArray<Routed> | undefined,
): boolean =>
  routed?.some(
    (cited) =>
      cited.regulation === regulation &&
      cited.clause === clause &&
      cited.mechanism === mechanism &&
      cited.otherwise !== true,
  ) === true

/** The event on which a route had its say. */
const routedOnEvent = (route: Pick<CompiledRoute, 'regulation' | 'clause' | 'mechanism'>): Cause => ({
  keys: undefined,
  by: ({ evidence }) => tookPart(route, evidence.routed),
})

const DEFAULT_ORDER = 50

export const compileRoute = (
  env: Environment,
  path: string,
  clause: Clause,
  at: string,
  route: Route,
): CompiledRoute => {
  const id = `${env.regulation.id}/${clause.id}#${at}`
  const { to, creates } = route
  const several = clause.does.filter(({ kind }) => kind === 'route').length > 1
  const mechanism = several ? { mechanism: at } : {}
  const cause = routedOnEvent({ regulation: env.regulation.id, clause: clause.id, ...mechanism })
  return {
    ...cited(env, clause),
    id,
    ...mechanism,
    steps: typeof route.step === 'string' ? [route.step] : route.step,
    on: compileTrigger(env, `${path}.on`, route.on, id),
    ...(route.when === undefined ? {} : { when: compileCondition(env, `${path}.when`, route.when) }),
    ...(to === undefined ? {} : { to: compileTarget(env, `${path}.to`, to) }),
    names: to === undefined ? [] : targetNames(to),
    ...(route.else === undefined ? {} : { otherwise: compileTarget(env, `${path}.else`, route.else) }),
    cc: (route.cc ?? []).map((target, i) => compileTarget(env, `${path}.cc.${i}`, target)),
    ...(route.priority === undefined ? {} : { priority: route.priority }),
    ...(route.within === undefined ? {} : { within: compileLimit(env, `${path}.within`, route.within) }),
    via: route.via ?? [],
    endsClocks: route.ends?.includes('clocks') === true,
    sets: Object.entries(route.sets ?? {}),
    ...(creates === undefined
      ? {}
      : {
          effect: compileEffect(env, `${path}.creates`, clause, `${at}.1`, creates, cause, to ?? { actor: 'holder' }),
        }),
    order: route.order ?? DEFAULT_ORDER,
    suggests: route.mode === 'suggest',
  }
}
