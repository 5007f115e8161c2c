import { compileCondition } from './condition.js'
import type { Evaluator, FactReader } from './context.js'
import { type Environment, unsupported } from './environment.js'
import { factReader } from './facts.js'
import type { Selection } from './language/condition.js'
import type { ClockMechanism, ObligationMechanism, Trigger } from './language/duty.js'
import type { Clause } from './language/regulation.js'
import { type CompiledLimit, compileLimit } from './limit.js'
import { type Cited, cited } from './mechanism/cited.js'
import { type CompiledPattern, compilePattern } from './pattern.js'
import { compileSelection, type Selector } from './selection.js'
import { targetNames } from './target.js'

/** A clock or obligation, ready to be folded. */
export interface CompiledDuty extends Cited {
  /** `<regulation>/<clause>#<mechanism>`. */
  readonly id: string
  readonly kind: 'clock' | 'obligation'
  readonly responsible: string
  readonly starts: ReadonlyArray<Selector>
  readonly startsAt: ReadonlyArray<FactReader>
  readonly per: 'first' | 'each' | 'restart'
  readonly key?: string
  readonly applies?: Evaluator
  readonly stops: CompiledPattern
  readonly cancels: ReadonlyArray<Selector>
  readonly before: ReadonlyArray<Selector>
  readonly beforeRefuses: boolean
  readonly outlivesWithdrawal: boolean
  readonly limit?: CompiledLimit
}

const starts = (env: Environment, path: string, trigger: Trigger): ReadonlyArray<Selector> => {
  if (typeof trigger === 'string' || 'event' in trigger) return [compileSelection(env, path, trigger, compileCondition)]
  if ('anyOf' in trigger) return trigger.anyOf.flatMap((inner, i) => starts(env, `${path}.anyOf.${i}`, inner))
  unsupported(env, path, 'a duty that is not started by an event')
  return []
}

const refuseWhatIsMissing = (env: Environment, path: string, duty: ClockMechanism | ObligationMechanism): void => {
  for (const key of ['extension', 'suspendableFor', 'repeat', 'warnAt', 'forEach'] as const)
    if (duty[key] !== undefined) unsupported(env, `${path}.${key}`, `${key} of a duty`)
  if (duty.scope !== undefined && duty.scope !== 'complaint')
    unsupported(env, `${path}.scope`, `a duty of scope ${duty.scope}`)
}

const selectors = (
  env: Environment,
  path: string,
  selections: ReadonlyArray<Selection> | undefined,
): ReadonlyArray<Selector> =>
  (selections ?? []).map((selection, i) => compileSelection(env, `${path}.${i}`, selection, compileCondition))

/** Compiles a duty of a clause. One without any due time in the source is due before the end of the case. */
export const compileDuty = (
  env: Environment,
  path: string,
  clause: Clause,
  index: number,
  duty: ClockMechanism | ObligationMechanism,
): CompiledDuty => {
  refuseWhatIsMissing(env, path, duty)
  const endless = duty.within === undefined && duty.before === undefined && duty.startsOn !== 'terminal'
  return {
    ...cited(env, clause),
    id: `${env.regulation.id}/${clause.id}#${index + 1}`,
    kind: duty.kind,
    modality: duty.modality ?? clause.modality,
    responsible: targetNames(duty.responsible).join(', '),
    starts: starts(env, `${path}.startsOn`, duty.startsOn),
    startsAt: (duty.startsAt ?? []).map((fact) => factReader(env, fact)),
    per: duty.per ?? 'first',
    ...(duty.key === undefined ? {} : { key: duty.key }),
    ...(duty.appliesWhen === undefined
      ? {}
      : { applies: compileCondition(env, `${path}.appliesWhen`, duty.appliesWhen) }),
    stops: compilePattern(env, `${path}.stopsOn`, duty.stopsOn),
    cancels: selectors(env, `${path}.cancelsOn`, duty.cancelsOn),
    before: selectors(env, `${path}.before`, endless ? ['terminal'] : duty.before),
    beforeRefuses: duty.severity === 'refuse',
    outlivesWithdrawal: duty.outlivesWithdrawal === true,
    ...(duty.within === undefined ? {} : { limit: compileLimit(env, `${path}.within`, duty.within, duty.counting) }),
  }
}
