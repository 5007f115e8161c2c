import type { EpochMs } from '@redress/holidays'
import type { ComplaintEvent } from '../complaint/event.js'
import type { Complaint } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import type { Clock, Due } from './clock.js'
import { type Instance, noted } from './instance.js'

type Instances = ReadonlyArray<Instance>

/** Due time of the latest open instance of the clauses named: one that applies, else the earliest of those still pending. */
const dueOf =
  (all: Instances, self: Instance) =>
  (clauses: ReadonlyArray<string>): Due | undefined => {
    const open = all.filter(
      ({ clock, open: live, duty }) =>
        live &&
        clock.due !== undefined &&
        duty.regulation === self.duty.regulation &&
        clauses.some((ref) => ref === clock.clause || duty.id.endsWith(`/${ref}`)) &&
        (clock.key === undefined || self.clock.key === undefined || clock.key === self.clock.key),
    )
    const applying = open.filter(({ clock }) => clock.applies === true)
    const latest = applying.at(-1)?.clock.due
    if (latest !== undefined) return latest
    const pending = open
      .filter(({ clock }) => clock.applies === undefined)
      .flatMap(({ clock }) => (clock.due === undefined ? [] : [clock.due]))
    const earliest = pending.reduce<Due | undefined>(
      (least, due) => (least === undefined || due.ms < least.ms ? due : least),
      undefined,
    )
    return earliest === undefined ? undefined : { ...earliest, provisional: true }
  }

const sameDue = (a: Due | undefined, b: Due | undefined): boolean =>
  a?.ms === b?.ms && a?.provisional === b?.provisional

/** One look at every open instance: fixed due times once, those that depend on the case anew. */
const reckoned = (all: Instances, complaint: Complaint, now: EpochMs): Instances => {
  let result = all
  for (const [i, instance] of all.entries()) {
    const { limit } = instance.duty
    if (!instance.open || limit === undefined || (limit.fixed && instance.clock.due !== undefined)) continue
    const from = instance.clock.startedMs
    const due = limit.due({ complaint, now, start: instance.start, from, dueOf: dueOf(result, instance) })
    if (due === undefined || sameDue(due, instance.clock.due)) continue
    result = result.with(i, { ...instance, clock: { ...instance.clock, due } })
  }
  return result
}

/** The clock with its first due time kept, where that has moved. */
const moved = (before: Clock, after: Clock, now: EpochMs): Clock => {
  const first = before.originalDue ?? before.due
  return noted(first === undefined || first.ms === after.due?.ms ? after : { ...after, originalDue: first }, now)
}

/**
 * Sets and renews the due times of open instances. A limit may follow that of another instance, opened before or after it:
 * looked at again until nothing changes, at most once for each instance.
 */
export const lasting = (all: Instances, complaint: Complaint, event: ComplaintEvent): Instances => {
  const now = millis(event.occurredAt)
  let result = reckoned(all, complaint, now)
  if (result === all) return all
  const follows = result.some(({ open, duty }) => open && duty.limit?.follows === true)
  for (let rest = follows ? all.length : 0; rest > 0; rest--) {
    const next = reckoned(result, complaint, now)
    if (next === result) break
    result = next
  }
  return result.map((instance, i) => {
    const before = all[i]
    return before === undefined || before === instance
      ? instance
      : { ...instance, clock: moved(before.clock, instance.clock, now) }
  })
}
