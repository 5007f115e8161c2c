import { type EpochMs, formatInstant } from '@redress/holidays'
import type { Stream } from '../aggregate/stream.js'
import type { CompiledDuty } from '../regulation/duty.js'
import type { ClockWatch } from '../regulation/mechanism/trigger.js'
import { partOf } from './due.js'
import { type Instance, isSameMatter, opened } from './instance.js'
import { isNamed } from './move-on.js'

type Instances = ReadonlyArray<Instance>

/** When a clock gets into the state that is watched for; undefined while nothing says that it will. */
export const momentOfWatch = ({ duty, clock, open }: Instance, is: ClockWatch['is']): EpochMs | undefined => {
  const { due, breachedMs, warnMs, endedMs, applies } = clock
  if (is === 'breached') {
    if (breachedMs !== undefined) return breachedMs
    return due !== undefined && open && applies === true ? due.ms : undefined
  }
  const moment =
    is === 'warned' ? warnMs : due === undefined ? undefined : partOf(duty.calendar, due, clock.startedMs, is.share)?.ms
  if (moment === undefined || applies !== true) return undefined
  return open || (endedMs !== undefined && endedMs > moment) ? moment : undefined
}

const isMeant = (watch: ClockWatch, duty: CompiledDuty, source: Instance): boolean =>
  source.duty.regulation === duty.regulation &&
  source.duty !== duty &&
  (watch.ref === '*' || isNamed(source.duty, [watch.ref]))

/**
 * The instance that another clock opens at a moment, in the past or to come. It takes over that clock's key and, where that
 * was breached, its start: what was left undone has run since then, and nobody gains time by not beginning.
 */
const instanceOf = (duty: CompiledDuty, source: Instance, watch: ClockWatch, atMs: EpochMs, stream: Stream): Instance =>
  opened(duty, stream, {
    event: source.start,
    startLength: source.startLength,
    round: source.round,
    key: source.clock.key,
    clock: {
      id: source.clock.id,
      atMs: (atMs + 1) as EpochMs,
      at: watch.is === 'breached' ? source.clock.startedAt : formatInstant(atMs, duty.calendar.zone),
    },
  })

/** Is there one of that key which exists already, or will before. */
const isTaken = (all: Instances, duty: CompiledDuty, instance: Instance): boolean =>
  duty.per === 'first' &&
  all.some((other) => isSameMatter(other, instance) && (other.clock.opensMs ?? 0) <= (instance.clock.opensMs ?? 0))

/**
 * The instances that the states of other clocks open. The moment is known beforehand, so they are there beforehand, not yet
 * existing: time alone brings them about, without an event, one after the other. One whose cause goes away (met in time,
 * moved) goes, too. A new one has no due time yet: asked again once it has, until nothing new comes of it.
 */
export const openedByClocks = (
  all: Instances,
  duties: ReadonlyArray<CompiledDuty>,
  stream: Stream,
  now: EpochMs,
): Instances => {
  // What existed at any moment so far exists, though an entry is dated back before it.
  const seen = stream.latestMs ?? now
  const result = all.filter(({ clock }) => clock.opensMs === undefined || clock.opensMs <= seen)
  // The list grows while it is gone through: what one opens may open the next.
  for (const source of result)
    for (const duty of duties)
      for (const watch of duty.trigger.clocks) {
        const moment = isMeant(watch, duty, source) ? momentOfWatch(source, watch.is) : undefined
        if (moment === undefined) continue
        const instance = instanceOf(duty, source, watch, moment, stream)
        const same = (other: Instance): boolean => other.clock.id === instance.clock.id
        if (result.some(same) || isTaken(result, duty, instance)) continue
        const known = all.find(same)
        result.push(known !== undefined && known.clock.opensMs === instance.clock.opensMs ? known : instance)
      }
  return result.length === all.length && result.every((instance, i) => instance === all[i]) ? all : result
}
