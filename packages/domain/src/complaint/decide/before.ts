import type { Happening } from '../../aggregate/happening.js'
import type { Clocks } from '../../clock/clocks.js'
import type { Instance } from '../../clock/instance.js'
import { comesFirst, discharges } from '../../clock/step.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { Refusal } from '../rejection.js'
import type { Warning } from './guard.js'

const refusal = ({ clock, duty }: Instance): Refusal => {
  const { regulation, version, clause, ref, summary } = duty
  return {
    regulation,
    version,
    clause,
    ref,
    mechanism: 'before',
    facts: [{ path: 'clock.startedAt', value: clock.startedAt }],
    because: summary,
    remedy: { zh: `请先履行该条规定的义务。`, en: `Discharge the duty of this clause first.` },
  }
}

/** Is the duty lifted by a waiver that the event itself makes true. */
const isWaived = (regulations: ReadonlyArray<CompiledRegulation>, { duty }: Instance, after: Context): boolean =>
  regulations.some(({ waivers }) =>
    waivers.some(
      (waiver) => waiver.regulation === duty.regulation && waiver.lifts(duty.kind, duty) && waiver.when(after) === true,
    ),
  )

/** Does the duty apply once the event is there: what the event itself says counts. */
const appliesAfter = (instance: Instance, after: Context): boolean | undefined =>
  instance.duty.applies === undefined ? true : instance.duty.applies({ ...after, start: instance.start })

const NOTHING = { refusals: [], warnings: [] }

/**
 * A duty with `before` and `refuse` bars the events named while it is open and applies, and warns of them while it is not
 * known whether it applies; one with `warn` only warns, once it applies. What discharges it is never barred.
 */
export const orderVerdicts = (
  regulations: ReadonlyArray<CompiledRegulation>,
  clocks: () => Clocks,
  kind: string,
  event: Happening,
  after: Context,
): { readonly refusals: ReadonlyArray<Refusal>; readonly warnings: ReadonlyArray<Warning> } => {
  if (!regulations.some(({ on }) => on.barring(kind).length > 0)) return NOTHING
  const barring = clocks().all.filter(
    (instance) =>
      instance.open &&
      (instance.duty.beforeRefuses || instance.duty.beforeWarns) &&
      (instance.clock.opensMs === undefined || instance.clock.opensMs <= after.now) &&
      comesFirst(instance, event, { ...after, start: instance.start }) &&
      !discharges(instance, event, after) &&
      !isWaived(regulations, instance, after),
  )
  const judged = barring.map((instance) => ({ instance, applies: appliesAfter(instance, after) }))
  return {
    refusals: judged
      .filter(({ instance, applies }) => applies === true && instance.duty.beforeRefuses)
      .map(({ instance }) => refusal(instance)),
    warnings: judged
      .filter(({ instance, applies }) => (instance.duty.beforeRefuses ? applies === undefined : applies === true))
      .map(
        ({
          instance: {
            duty: { regulation, clause, summary },
          },
        }) => ({ regulation, clause, ...summary }),
      ),
  }
}
