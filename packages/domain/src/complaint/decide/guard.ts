import type { Intent } from '../../aggregate/happening.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { CompiledGuard } from '../../regulation/mechanism/guard.js'
import type { CompiledRelaxation } from '../../regulation/mechanism/lift.js'
import { isOnRecord } from '../../regulation/selection.js'
import { dataOf } from '../event.js'
import type { Evidence } from '../evidence.js'
import type { Refusal } from '../rejection.js'
import type { Deciding } from './deciding.js'

export type Warning = NonNullable<Evidence['warnings']>[number]
export type Override = NonNullable<Evidence['overrides']>[number]
export type Citation = NonNullable<Evidence['relaxed']>[number]

export interface Verdicts {
  readonly refusals: ReadonlyArray<Refusal>
  readonly warnings: ReadonlyArray<Warning>
  readonly overrides: ReadonlyArray<Override>
  readonly relaxed: ReadonlyArray<Citation>
}

const applies = (guard: CompiledGuard, context: Deciding<Intent>): boolean => {
  if (!guard.on.some(({ matches }) => matches(context.command))) return false
  const when = guard.when === undefined ? true : guard.when(context)
  return when === undefined ? guard.unknownApplies : when
}

const overridden = (guard: CompiledGuard, context: Deciding<Intent>): boolean => {
  const { override } = guard
  return (
    override !== undefined &&
    context.command.actor.roles.includes(override.role) &&
    (override.after === undefined || override.after(context) === true) &&
    (override.needs === undefined || isOnRecord(override.needs, context))
  )
}

const relaxationOf = (
  relaxations: ReadonlyArray<CompiledRelaxation>,
  guard: CompiledGuard,
  context: Deciding<Intent>,
): CompiledRelaxation | undefined => relaxations.find(({ lifts, when }) => lifts(guard) && when(context) === true)

const refusal = (guard: CompiledGuard, context: Deciding<Intent>): Refusal => ({
  regulation: guard.regulation,
  version: guard.version,
  clause: guard.clause,
  ref: guard.ref,
  mechanism: 'guard',
  facts: guard.seen.map((look) => look(context)),
  because: guard.summary,
  remedy: { zh: `须满足：${guard.remedy.zh}`, en: `Needed: ${guard.remedy.en}` },
})

const override = (guard: CompiledGuard, context: Deciding<Intent>): Override => {
  const { regulation, clause } = guard
  const { reason } = dataOf(context.command)
  return {
    regulation,
    clause,
    role: guard.override?.role ?? '',
    ...(typeof reason === 'string' ? { reason } : {}),
    ...(guard.override?.sets === undefined ? {} : { sets: { ...guard.override.sets } }),
  }
}

/** Runs every guard of every regulation that the command concerns: all that fail are told together. */
export const guardVerdicts = (regulations: ReadonlyArray<CompiledRegulation>, context: Deciding<Intent>): Verdicts => {
  const refusals: Refusal[] = []
  const warnings: Warning[] = []
  const overrides: Override[] = []
  const relaxed: Citation[] = []
  for (const { on, relaxations } of regulations)
    for (const guard of on.guards(context.command.command)) {
      if (!applies(guard, context) || guard.passes(context) === true) continue
      const { regulation, clause } = guard
      const relaxation = relaxations.length === 0 ? undefined : relaxationOf(relaxations, guard, context)
      if (relaxation !== undefined) relaxed.push({ regulation, clause: relaxation.clause })
      else if (guard.warns) warnings.push({ regulation, clause, ...guard.summary })
      else if (overridden(guard, context)) overrides.push(override(guard, context))
      else refusals.push(refusal(guard, context))
    }
  return { refusals, warnings, overrides, relaxed }
}
