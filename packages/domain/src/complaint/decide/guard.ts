import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { CompiledGuard } from '../../regulation/mechanism/guard.js'
import type { ComplaintCommand } from '../command.js'
import type { Evidence } from '../evidence.js'
import type { Refusal } from '../rejection.js'

type Deciding = Context & { readonly command: ComplaintCommand }
export type Warning = NonNullable<Evidence['warnings']>[number]
export type Override = NonNullable<Evidence['overrides']>[number]

export interface Verdicts {
  readonly refusals: ReadonlyArray<Refusal>
  readonly warnings: ReadonlyArray<Warning>
  readonly overrides: ReadonlyArray<Override>
}

const applies = (guard: CompiledGuard, context: Deciding): boolean => {
  if (!guard.on.some((test) => test(context.command))) return false
  const when = guard.when === undefined ? true : guard.when(context)
  return when === undefined ? guard.unknownApplies : when
}

const overridden = (guard: CompiledGuard, context: Deciding): boolean => {
  const override = guard.override
  return (
    override !== undefined &&
    context.command.actor.roles.includes(override.role) &&
    (override.after === undefined || override.after(context) === true) &&
    (override.needs === undefined || override.needs.select(context).length > 0)
  )
}

const refusal = (guard: CompiledGuard, context: Deciding): Refusal => ({
  regulation: guard.regulation,
  version: guard.version,
  clause: guard.clause,
  ref: guard.ref,
  mechanism: 'guard',
  facts: guard.seen.map((look) => look(context)),
  because: guard.summary,
  remedy: { zh: `须满足：${guard.remedy.zh}`, en: `Needed: ${guard.remedy.en}` },
})

/** Runs every guard of every regulation: all that fail are told together. */
export const guardVerdicts = (regulations: ReadonlyArray<CompiledRegulation>, context: Deciding): Verdicts => {
  const refusals: Refusal[] = []
  const warnings: Warning[] = []
  const overrides: Override[] = []
  for (const { guards } of regulations)
    for (const guard of guards) {
      if (!applies(guard, context) || guard.passes(context) === true) continue
      const { regulation, clause } = guard
      if (guard.warns) warnings.push({ regulation, clause, ...guard.summary })
      else if (guard.override !== undefined && overridden(guard, context)) {
        const { role, sets } = guard.override
        overrides.push({ regulation, clause, role, ...(sets === undefined ? {} : { sets: { ...sets } }) })
      } else refusals.push(refusal(guard, context))
    }
  return { refusals, warnings, overrides }
}
