import type { Clocks } from '../../clock/clocks.js'
import { stateAt } from '../../clock/state-at.js'
import { discharges } from '../../clock/step.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import { type ComplaintEvent, dataOf } from '../event.js'
import type { Warning } from './guard.js'

const saysWhy = (event: ComplaintEvent): boolean => {
  const { reason, details } = dataOf(event) as {
    readonly reason?: unknown
    readonly details?: { readonly reason?: unknown }
  }
  return [reason, details?.reason].some((why) => typeof why === 'string' && why.trim() !== '')
}

/** A duty that only should be kept, and is done late, asks for the reason. */
export const lateWarnings = (
  regulations: ReadonlyArray<CompiledRegulation>,
  clocks: () => Clocks,
  kind: string,
  event: ComplaintEvent,
  after: Context,
): ReadonlyArray<Warning> => {
  if (!regulations.some(({ on }) => on.softly(kind).length > 0) || saysWhy(event)) return []
  return clocks()
    .all.filter(
      (instance) =>
        instance.open &&
        instance.duty.modality === 'should' &&
        stateAt(instance.clock, after.now) === 'breached' &&
        discharges(instance, event, after),
    )
    .map(({ duty: { regulation, clause, summary } }) => ({
      regulation,
      clause,
      zh: `${summary.zh}（已超过期限，请写明原因）`,
      en: `${summary.en} (past due: give the reason)`,
    }))
}
