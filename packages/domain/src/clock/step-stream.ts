import type { EpochMs } from '@redress/holidays'
import { type Happening, kindOf } from '../aggregate/happening.js'
import type { Stream } from '../aggregate/stream.js'
import { millis } from '../complaint/time.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { CompiledDuty } from '../regulation/duty.js'
import { clockFacts } from './clock-facts.js'
import type { Step } from './clocks.js'
import { endedByRoute } from './ended-by-route.js'
import type { Instance } from './instance.js'
import { lasting } from './lasting.js'
import { lifted } from './lifted.js'
import { openedByClocks } from './opened-by-clocks.js'
import { linked, started } from './starts.js'
import { decidedLate, isWaiting, stepInstance } from './step.js'

type Regulations = ReadonlyArray<CompiledRegulation>

/**
 * Is it the duty of a later period while that of an earlier one is open and not late: what is done meets the earlier one. The
 * minutes of January, written in February, are not those of February.
 */
const comesAfter = (instance: Instance, all: ReadonlyArray<Instance>, now: EpochMs): boolean =>
  instance.duty.trigger.periods.length > 0 &&
  all.some(
    ({ duty, clock, open }) =>
      open &&
      duty === instance.duty &&
      (clock.opensMs ?? 0) < (instance.clock.opensMs ?? 0) &&
      (clock.due === undefined || now <= clock.due.ms),
  )

/** All instances after one more event, and the next links of the chains that it has discharged; the same list if nothing changed. */
const stepped = (
  all: ReadonlyArray<Instance>,
  stream: Stream,
  event: Happening,
  kind: string,
  now: EpochMs,
): ReadonlyArray<Instance> => {
  const clocks = () => clockFacts(all, now)
  const links: Instance[] = []
  let changed = false
  const next = all.map((instance) => {
    if (!instance.open) {
      const decided = isWaiting(instance) ? decidedLate(instance, stream, event, now, clocks) : instance
      changed ||= decided !== instance
      return decided
    }
    if (comesAfter(instance, all, now)) return instance
    const after = stepInstance(instance, stream, event, kind, now, clocks)
    if (after === instance) return instance
    changed = true
    const link = after.open ? undefined : linked(after, stream, event)
    if (link !== undefined) links.push(link)
    return after
  })
  return changed ? [...next, ...links] : all
}

/** The due times of all instances, and those that the states of others open, each in turn. */
export const settled = (all: ReadonlyArray<Instance>, regulations: Regulations, stream: Stream, event: Happening) => {
  const onClocks = regulations.flatMap(({ on }) => on.dutiesOnClocks)
  let lasted = lasting(all, stream, event)
  for (let links = onClocks.length; links > 0; links--) {
    const next = openedByClocks(lasted, onClocks, stream, millis(event.occurredAt))
    if (next === lasted) break
    lasted = lasting(next, stream, event)
  }
  return lasted
}

/** The index of newest events as it was before the last one. */
const earlierNewest = (stream: Stream, kind: string): Stream['newest'] => {
  const { [kind]: newest, ...rest } = stream.newest
  return newest?.alike === undefined ? rest : { ...rest, [kind]: newest.alike }
}

/**
 * The clocks of a stream after one more event. `stream` is the state after it. Order of work: what the event ends, moves and
 * makes applicable, what it opens (a start never discharges its own instance), what clauses lift, then the due times that
 * depend on the others.
 */
export const stepStream =
  (
    regulationsOf: (stream: Stream) => Regulations,
    dutiesOf: (regulation: CompiledRegulation, kind: string) => ReadonlyArray<CompiledDuty>,
  ): Step<Stream> =>
  (clocks, stream, event) => {
    const regulations = regulationsOf(stream)
    const now = millis(event.occurredAt)
    let all: ReadonlyArray<Instance> = clocks.all
    const kind = kindOf(event)
    if (all.some((instance) => instance.open || isWaiting(instance))) all = stepped(all, stream, event, kind, now)
    const starting = regulations.flatMap((regulation) => dutiesOf(regulation, kind))
    if (starting.length > 0) {
      const earlier = { ...stream, history: stream.history?.earlier, newest: earlierNewest(stream, kind) }
      for (const duty of starting) all = started(all, duty, stream, earlier, event)
    }
    all = lifted(endedByRoute(all, regulations, event), regulations, stream, event)
    return { all: settled(all, regulations, stream, event) }
  }
