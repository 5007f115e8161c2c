import type { EpochMs } from '@redress/holidays'
import type { DemoCase } from './case.js'
import type { OfficeTime } from './office-time.js'
import type { Random } from './random.js'

/** Chance of a late final answer at a window of ordinary punctuality. */
const LATE = 0.12

/** Working days that the regulation gives (第五条): the same day in person, two in writing, five when it is complex. */
const limitOf = ({ channel, complex }: DemoCase): number =>
  complex ? 5 : channel === 'oral' || channel === 'phone' ? 0 : 2

/** Days late: most one or two, a few much longer. */
const lateness = (chance: Random): number => {
  let days = 1
  while (days < 15 && chance.chance(0.42)) days++
  return days
}

/** When the final answer is given. */
export const answerBy = (
  demoCase: DemoCase,
  startedAt: EpochMs,
  chance: Random,
  office: OfficeTime,
): { readonly at: EpochMs; readonly late: boolean } => {
  const limit = limitOf(demoCase)
  if (chance.chance(LATE * demoCase.window.tardiness))
    return { at: office.workdaysAfter(demoCase.at, limit + lateness(chance), chance.unit()), late: true }
  const soon = office.after(startedAt, chance.between(12, 90))
  if (limit === 0) {
    // On the spot as far as possible, and in any case before the counters close.
    const closing = office.at(office.dayOf(demoCase.at), office.minuteAt(0.999))
    return { at: soon <= closing ? soon : (Math.max(closing, startedAt + 60_000) as EpochMs), late: false }
  }
  const days = chance.between(0, limit)
  const planned = office.workdaysAfter(demoCase.at, days, 0.1 + chance.unit() * 0.89)
  return { at: Math.max(planned, soon) as EpochMs, late: false }
}
