import type { EpochMs, WorkingCalendar } from '@redress/holidays'
import type { Due } from './clock.js'
import type { Dossier } from './dossier.js'
import { reckon } from './due.js'
import type { Instance } from './instance.js'
import { movedBy } from './moves.js'
import { noted } from './step.js'

/** Provisional although its days are certain: because a class is not known yet, which no notice changes. */
const awaitsClass = ({ provisional, earliest, latest }: Due): boolean => provisional && earliest === latest

const anew = (calendar: WorkingCalendar, due: Due): Due => {
  const fresh = reckon(calendar, due.from, due.length, due.counting) ?? due
  return awaitsClass(due) ? { ...fresh, provisional: true } : fresh
}

const same = (a: Due, b: Due): boolean =>
  a.ms === b.ms && a.provisional === b.provisional && a.earliest === b.earliest && a.latest === b.latest

const revised = (calendar: WorkingCalendar, instance: Instance, now: EpochMs): Instance => {
  const { open, base, clock, moves } = instance
  if (!open || base === undefined || clock.due === undefined) return instance
  // A breach that was seen under the old calendar stays.
  const before = noted(clock, now)
  const fresh = anew(calendar, base)
  const due = movedBy(calendar, fresh, moves)
  if (due === undefined || same(due, clock.due)) return before === clock ? instance : { ...instance, clock: before }
  const first = before.originalDue ?? before.due
  const originalDue = first === undefined || first.ms === due.ms ? {} : { originalDue: first }
  return { ...instance, base: fresh, clock: { ...before, ...originalDue, due } }
}

/**
 * The clocks of a case under another calendar, as when a notice is published or amended while they run: due times are reckoned
 * anew from the start that each had, and what had moved them is kept; the first due time stays visible (`originalDue`), and a
 * breach that was seen by `now` stays. Ended clocks keep the calendar under which they ended.
 *
 * @example
 * import { emptyDossier, reviseClocks } from '@redress/domain'
 * import { calendar } from '@redress/holidays'
 *
 * assert.deepEqual(reviseClocks(calendar('CN'))(emptyDossier('c-1'), 0 as never).clocks.all, [])
 */
export const reviseClocks =
  (calendar: WorkingCalendar) =>
  (dossier: Dossier, now: EpochMs): Dossier => {
    const { all } = dossier.clocks
    const next = all.map((instance) => revised(calendar, instance, now))
    return next.every((instance, i) => instance === all[i]) ? dossier : { ...dossier, clocks: { all: next } }
  }
