import type { Clocks } from '../../clock/fold.js'
import { comesFirst, discharges, type Instance } from '../../clock/instance.js'
import type { Context } from '../../regulation/context.js'
import type { ComplaintEvent } from '../event.js'
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

/**
 * A duty with `before` and `refuse` bars the events named while it is open and applies, and warns of them while it is not
 * known whether it applies; what discharges it is never barred.
 */
export const orderVerdicts = (
  clocks: Clocks,
  event: ComplaintEvent,
  after: Context,
): { readonly refusals: ReadonlyArray<Refusal>; readonly warnings: ReadonlyArray<Warning> } => {
  const barring = clocks.all.filter(
    (instance) =>
      instance.open &&
      instance.duty.beforeRefuses &&
      comesFirst(instance, event, { ...after, start: instance.start }) &&
      !discharges(instance, after.complaint, event, after.now),
  )
  return {
    refusals: barring.filter(({ clock }) => clock.applies === true).map(refusal),
    warnings: barring
      .filter(({ clock }) => clock.applies === undefined)
      .map(({ duty: { regulation, clause, summary } }) => ({ regulation, clause, ...summary })),
  }
}
