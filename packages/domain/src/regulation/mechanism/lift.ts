import type { Scalar } from '../../codec/words.js'
import { compileCondition } from '../condition.js'
import type { Evaluator } from '../context.js'
import type { CompiledDuty } from '../duty.js'
import type { Environment } from '../environment.js'
import type { Relax, Waive } from '../language/decision.js'
import type { Clause } from '../language/regulation.js'
import { type Cited, cited } from './cited.js'
import { citedOnEvent, compileEffect } from './effect.js'

/** A clause that lifts duties, clocks or records while its condition holds. */
export interface CompiledWaiver extends Cited {
  readonly id: string
  readonly when: Evaluator
  readonly lifts: (
    sort: 'record' | 'clock' | 'obligation',
    ref: { readonly clause: string; readonly at: string },
  ) => boolean
  readonly sets: ReadonlyArray<readonly [string, Scalar]>
}

/** A clause that lifts guards before their time, and the duty that takes their place. */
export interface CompiledRelaxation extends Cited {
  readonly when: Evaluator
  readonly lifts: (ref: { readonly clause: string; readonly at: string }) => boolean
  readonly duty?: CompiledDuty
}

const all: { readonly [sort: string]: string } = { record: 'records', clock: 'clocks', obligation: 'duties' }

const names = (
  refs: ReadonlyArray<string>,
  { clause, at }: { readonly clause: string; readonly at: string },
): boolean => refs.includes(clause) || refs.includes(`${clause}#${at}`)

export const compileWaiver = (
  env: Environment,
  path: string,
  clause: Clause,
  at: string,
  waive: Waive,
): CompiledWaiver => {
  const refs: ReadonlyArray<string> = waive.what
  return {
    ...cited(env, clause),
    id: `${env.regulation.id}/${clause.id}#${at}`,
    when: compileCondition(env, `${path}.when`, waive.when),
    lifts: (sort, ref) => refs.includes(all[sort] ?? '') || names(refs, ref),
    sets: Object.entries(waive.sets ?? {}),
  }
}

export const compileRelaxation = (
  env: Environment,
  path: string,
  clause: Clause,
  at: string,
  relax: Relax,
): CompiledRelaxation => {
  const cause = citedOnEvent(env.regulation.id, clause.id, 'relaxed')
  const effect =
    relax.creates === undefined
      ? undefined
      : compileEffect(env, `${path}.creates`, clause, `${at}.1`, relax.creates, cause, { actor: 'holder' })
  return {
    ...cited(env, clause),
    when: compileCondition(env, `${path}.when`, relax.when),
    lifts: (ref) => names(relax.guards, ref),
    ...(effect?.sort === 'oblige' ? { duty: effect.duty } : {}),
  }
}
