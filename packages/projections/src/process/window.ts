import type { EpochMs, Length } from '@redress/holidays'
import type { Asking } from '../wake/plan.js'

const DAY = 24 * 60 * 60_000

/** Days that a length takes at most, the longest holidays included: to leave out what is older for certain. */
const mostDays: { readonly [U in Length['unit']]?: (n: number) => number } = {
  workingDay: (n) => 2 * n + 20,
  workingHour: (n) => 2 * n + 20,
  month: (n) => 31 * n + 1,
  calendarDay: (n) => n + 1,
}

/** A moment before which nothing is as young as one of these lengths asks; the beginning of time where any age is. */
export const oldest = (now: number, ages: ReadonlySet<Length> | undefined): number => {
  if (ages === undefined) return 0
  const days = [...ages].map(({ unit, n }) => (mostDays[unit] ?? ((hours) => hours + 1))(n))
  return now - Math.max(0, ...days) * DAY
}

/** Is what happened at a moment so young: in the window of a group. */
export const isYoung = (ms: number, now: number, { ages, turnsOld }: Pick<Asking, 'ages' | 'turnsOld'>): boolean =>
  ages === undefined || turnsOld(ms as EpochMs).some((old) => now < old)
