import type { ComplaintEvent } from '../complaint/event.js'
import { annuls, evolve, retold } from '../complaint/evolve.js'
import type { Rules } from '../complaint/rules.js'
import { type Complaint, eventsOf, initial } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import type { CompiledDuty } from '../regulation/duty.js'
import { ended, type Instance, opened, stepInstance } from './instance.js'
import { lasting } from './lasting.js'

/** The clocks of one complaint, in the order in which they were opened. */
export interface Clocks {
  readonly all: ReadonlyArray<Instance>
}

export const noClocks: Clocks = { all: [] }

type Pins = Complaint['regulations']

/** The duties of the regulations that a case is pinned to, found once for each list of pins. */
const dutiesOf = (rules: Rules): ((pins: Pins) => ReadonlyArray<CompiledDuty>) => {
  const found = new WeakMap<Pins, ReadonlyArray<CompiledDuty>>()
  return (pins) => {
    const known = found.get(pins)
    if (known !== undefined) return known
    const duties = pins.flatMap(({ id, version }) => rules.regulations.get(`${id}@${version}`)?.duties ?? [])
    found.set(pins, duties)
    return duties
  }
}

/** Was or is it late: then nothing replaces it. */
const isLate = ({ clock }: Instance, now: number): boolean =>
  clock.breachedMs !== undefined || clock.overtakenMs !== undefined || (clock.due !== undefined && clock.due.ms < now)

/**
 * Opens the instances that an event starts, beside or instead of those that are there. `earlier` has the history before the
 * event: from that and the event itself it is decided, once, whether it starts.
 */
const start = (
  all: ReadonlyArray<Instance>,
  duty: CompiledDuty,
  complaint: Complaint,
  earlier: Complaint,
  event: ComplaintEvent,
): ReadonlyArray<Instance> => {
  const now = millis(event.occurredAt)
  if (!duty.starts.some((selector) => selector.matches(event, { complaint: earlier, now, it: event }))) return all
  const instance = opened(duty, complaint, event)
  const same = all.filter(
    (other) => other.duty === duty && other.clock.key === instance.clock.key && !complaint.annulled.has(other.start.id),
  )
  if (duty.per === 'first' && same.length > 0) return all
  if (duty.per !== 'restart') return [...all, instance]
  const replaced = same.filter((other) => other.open && !isLate(other, now))
  return [...all.filter((other) => !replaced.includes(other)), instance]
}

type Step = (clocks: Clocks, complaint: Complaint, event: ComplaintEvent) => Clocks

/** An instance after a correction: as the corrected history has it, a breach that was seen kept; cancelled without a start. */
const amended = (before: Instance, after: Instance | undefined, event: ComplaintEvent): Instance => {
  if (after === undefined)
    return before.open
      ? ended(before, 'cancelled', event, millis(event.occurredAt))
      : { ...before, clock: { ...before.clock, ending: 'cancelled' } }
  const seen = before.clock.breachedMs
  return seen === undefined ? after : { ...after, clock: { ...after.clock, breachedMs: seen } }
}

/** The clocks once an event has been annulled: it starts, ends and moves none of them. */
const corrected = (step: Step, clocks: Clocks, complaint: Complaint, event: ComplaintEvent): Clocks => {
  let anew = noClocks
  for (const state of retold(complaint))
    if (state.history !== undefined && !state.annulled.has(state.history.event.id))
      anew = step(anew, state, state.history.event)
  const byId = new Map(anew.all.map((instance) => [instance.clock.id, instance]))
  const kept = clocks.all.map((instance) => amended(instance, byId.get(instance.clock.id), event))
  const known = new Set(kept.map(({ clock }) => clock.id))
  return { all: [...kept, ...anew.all.filter(({ clock }) => !known.has(clock.id))] }
}

/**
 * The clocks after one more event. `complaint` is the state after it. Order of work: what the event ends, what it makes
 * applicable, what it opens (a start never discharges its own instance), then the due times that depend on the others.
 */
export const stepClocks = (rules: Rules): Step => {
  const duties = dutiesOf(rules)
  const step: Step = (clocks, complaint, event) => {
    let all: ReadonlyArray<Instance> = clocks.all
    if (all.some(({ open }) => open))
      all = all.map((instance) => (instance.open ? stepInstance(instance, complaint, event) : instance))
    const earlier = { ...complaint, history: complaint.history?.earlier }
    for (const duty of duties(complaint.regulations)) all = start(all, duty, complaint, earlier, event)
    return { all: lasting(all, complaint, event) }
  }
  return (clocks, complaint, event) =>
    annuls(event) ? corrected(step, clocks, complaint, event) : step(clocks, complaint, event)
}

/** The clocks of a complaint, folded from its first event. */
export const foldClocks =
  (rules: Rules) =>
  (complaint: Complaint): Clocks => {
    const step = stepClocks(rules)
    let state = initial(complaint.id)
    let clocks = noClocks
    for (const event of eventsOf(complaint)) {
      state = evolve(state, event)
      clocks = step(clocks, state, event)
    }
    return clocks
  }
