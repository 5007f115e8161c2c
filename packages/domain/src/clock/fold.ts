import type { ComplaintEvent } from '../complaint/event.js'
import { evolve } from '../complaint/evolve.js'
import type { Rules } from '../complaint/rules.js'
import { type Complaint, eventsOf, initial } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import type { CompiledDuty } from '../regulation/duty.js'
import { type Instance, lasting, opened, stepInstance } from './instance.js'

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

/** Opens the instances that an event starts, beside or instead of those that are there. */
const start = (
  all: ReadonlyArray<Instance>,
  duty: CompiledDuty,
  complaint: Complaint,
  event: ComplaintEvent,
): ReadonlyArray<Instance> => {
  const context = { complaint, now: millis(event.occurredAt), it: event }
  if (!duty.starts.some((selector) => selector.matches(event, context))) return all
  const instance = opened(duty, complaint, event)
  const same = all.filter((other) => other.duty === duty && other.clock.key === instance.clock.key)
  if (duty.per === 'first' && same.length > 0) return all
  if (duty.per !== 'restart') return [...all, instance]
  const replaced = same.filter(
    (other) => other.open && !(other.clock.due !== undefined && other.clock.due.ms < context.now),
  )
  return [...all.filter((other) => !replaced.includes(other)), instance]
}

/**
 * The clocks after one more event. `complaint` is the state after it. Order of work: what the event ends, what it makes
 * applicable, what it opens (a start never discharges its own instance), then the due times that depend on the others.
 */
export const stepClocks = (rules: Rules): ((clocks: Clocks, complaint: Complaint, event: ComplaintEvent) => Clocks) => {
  const duties = dutiesOf(rules)
  return (clocks, complaint, event) => {
    let all: ReadonlyArray<Instance> = clocks.all
    if (all.some(({ open }) => open))
      all = all.map((instance) => (instance.open ? stepInstance(instance, complaint, event) : instance))
    for (const duty of duties(complaint.regulations)) all = start(all, duty, complaint, event)
    return { all: lasting(all, complaint, event) }
  }
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
