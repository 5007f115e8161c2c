import type { Scalar } from '../../codec/words.js'
import type { Bilingual } from '../../complaint/rejection.js'
import { type CommandTest, commandKind } from '../command-kind.js'
import { compileCondition } from '../condition.js'
import type { Evaluator } from '../context.js'
import { describe } from '../describe.js'
import type { Environment } from '../environment.js'
import type { Guard } from '../language/decision.js'
import type { Clause } from '../language/regulation.js'
import { seenIn } from '../seen.js'
import { compileSelection, type Selector } from '../selection.js'
import { type Cited, cited } from './cited.js'

export interface CompiledGuard extends Cited {
  /** Number of the mechanism in its clause, as relaxations name it. */
  readonly at: string
  readonly on: ReadonlyArray<CommandTest>
  readonly when?: Evaluator
  readonly unknownApplies: boolean
  readonly passes: Evaluator
  readonly warns: boolean
  readonly seen: ReturnType<typeof seenIn>
  readonly remedy: Bilingual
  readonly override?: {
    readonly role: string
    readonly after?: Evaluator
    readonly needs?: Selector
    readonly sets?: { readonly [path: string]: Scalar }
  }
}

/** `require`: only true passes. `forbid`: only true refuses. */
const verdict = (env: Environment, path: string, guard: Guard): Evaluator => {
  if ('require' in guard) {
    const required = compileCondition(env, `${path}.require`, guard.require)
    return (context) => required(context) === true
  }
  const forbidden = compileCondition(env, `${path}.forbid`, guard.forbid)
  return (context) => forbidden(context) !== true
}

export const compileGuard = (
  env: Environment,
  path: string,
  clause: Clause,
  at: string,
  guard: Guard,
): CompiledGuard => {
  const condition = 'require' in guard ? guard.require : { not: guard.forbid }
  const override = guard.override
  return {
    ...cited(env, clause),
    at,
    on: guard.on.map((kind) => commandKind(env, `${path}.on`, kind)),
    ...(guard.when === undefined ? {} : { when: compileCondition(env, `${path}.when`, guard.when) }),
    unknownApplies: guard.unknownWhen === 'applies',
    passes: verdict(env, path, guard),
    // What only should be is warned of, unless the clause says otherwise.
    warns: (guard.severity ?? (clause.modality === 'should' ? 'warn' : 'refuse')) === 'warn',
    seen: seenIn(env, guard.when === undefined ? condition : { all: [guard.when, condition] }, env.regulation),
    remedy: describe(condition, env.regulation),
    ...(override === undefined
      ? {}
      : {
          override: {
            role: override.by,
            ...(override.sets === undefined ? {} : { sets: override.sets }),
            ...(override.after === undefined
              ? {}
              : { after: compileCondition(env, `${path}.override.after`, override.after) }),
            ...(override.needs === undefined
              ? {}
              : { needs: compileSelection(env, `${path}.override.needs`, override.needs, compileCondition) }),
          },
        }),
  }
}
