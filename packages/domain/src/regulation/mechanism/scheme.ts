import { compileCondition } from '../condition.js'
import type { Evaluator, FactReader } from '../context.js'
import { type Environment, unsupported } from '../environment.js'
import { factReader } from '../facts.js'
import type { LedgerEffect, Scheme } from '../language/mechanism.js'
import type { Clause } from '../language/regulation.js'
import { compileSelection, type Selector } from '../selection.js'
import { type Cited, cited } from './cited.js'

export interface CompiledScheme extends Cited {
  readonly scope: 'agent' | 'unit'
  readonly entries: ReadonlyArray<{
    readonly on: Selector
    readonly when?: Evaluator
    readonly charge?: FactReader
    readonly effect: LedgerEffect
  }>
}

export const compileScheme = (env: Environment, path: string, clause: Clause, scheme: Scheme): CompiledScheme => {
  for (const key of ['inputs', 'output', 'period'] as const)
    if (scheme[key] !== undefined) unsupported(env, `${path}.${key}`, `${key} of a scheme`)
  if (scheme.decision === 'engine') unsupported(env, `${path}.decision`, 'a scheme that the engine decides')
  return {
    ...cited(env, clause),
    scope: scheme.scope,
    entries: (scheme.entries ?? []).map((entry, i) => ({
      on: compileSelection(env, `${path}.entries.${i}.on`, entry.on, compileCondition),
      ...(entry.when === undefined ? {} : { when: compileCondition(env, `${path}.entries.${i}.when`, entry.when) }),
      ...(entry.charge === undefined ? {} : { charge: factReader(env, entry.charge) }),
      effect: entry.effect,
    })),
  }
}
