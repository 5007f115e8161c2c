import type { Happening } from '../aggregate/happening.js'
import { retold } from '../complaint/evolve.js'
import type { Complaint } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import { type Clocks, noClocks, type Step } from './clocks.js'
import { exists, type Instance } from './instance.js'
import { ended } from './step.js'

/** An instance after a correction: as the corrected history has it, a breach that was seen kept; cancelled without a start. */
const amended = (before: Instance, after: Instance | undefined, event: Happening): Instance => {
  if (after === undefined)
    return before.open
      ? ended(before, 'cancelled', event, millis(event.occurredAt))
      : { ...before, clock: { ...before.clock, ending: 'cancelled' } }
  const seen = before.clock.breachedMs
  return seen === undefined ? after : { ...after, clock: { ...after.clock, breachedMs: seen } }
}

/** The clocks once an event has been annulled: it starts, ends and moves none of them. */
export const corrected = (step: Step<Complaint>, clocks: Clocks, complaint: Complaint, event: Happening): Clocks => {
  let anew = noClocks
  for (const state of retold(complaint)) {
    const told = state.history?.event
    if (told !== undefined && (told.type === 'Migrated' || !state.annulled.has(told.id))) anew = step(anew, state, told)
  }
  const byId = new Map(anew.all.map((instance) => [instance.clock.id, instance]))
  const seen = complaint.latestMs ?? millis(event.occurredAt)
  const kept = clocks.all.flatMap((instance) => {
    const after = byId.get(instance.clock.id)
    // What another clock was still to open goes with what would have opened it.
    return after === undefined && instance.open && !exists(instance, seen) ? [] : [amended(instance, after, event)]
  })
  const known = new Set(kept.map(({ clock }) => clock.id))
  return { all: [...kept, ...anew.all.filter(({ clock }) => !known.has(clock.id))] }
}
