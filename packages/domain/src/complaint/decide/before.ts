import type { Clocks } from '../../clock/fold.js'
import type { Context } from '../../regulation/context.js'
import type { ComplaintEvent } from '../event.js'
import type { Refusal } from '../rejection.js'

/** A duty with `before` and `refuse` bars the events named while it is open and applies; what discharges it is never barred. */
export const orderVerdicts = (clocks: Clocks, event: ComplaintEvent, after: Context): ReadonlyArray<Refusal> =>
  clocks.all.flatMap(({ clock, duty, open }) => {
    if (!open || !duty.beforeRefuses || clock.applies !== true) return []
    if (duty.stops.single?.(event, after) === true) return []
    if (!duty.before.some((selector) => selector.matches(event, after))) return []
    const { regulation, version, clause, ref, summary } = duty
    return [
      {
        regulation,
        version,
        clause,
        ref,
        mechanism: 'before' as const,
        facts: [{ path: 'clock.startedAt', value: clock.startedAt }],
        because: summary,
        remedy: { zh: `请先履行该条规定的义务。`, en: `Discharge the duty of this clause first.` },
      },
    ]
  })
