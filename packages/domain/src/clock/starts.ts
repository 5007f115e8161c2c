import type { Happening } from '../aggregate/happening.js'
import type { Stream } from '../aggregate/stream.js'
import { millis } from '../complaint/time.js'
import type { CompiledDuty } from '../regulation/duty.js'
import { firesOn } from '../regulation/mechanism/trigger.js'
import { type Instance, isSameMatter, opened } from './instance.js'

/** Was or is it late: then nothing replaces it. What does not apply is not late, however long ago it would have been due. */
const isLate = ({ clock }: Instance, now: number): boolean =>
  clock.breachedMs !== undefined ||
  (clock.applies !== false && (clock.overtakenMs !== undefined || (clock.due !== undefined && clock.due.ms < now)))

/** An instance beside, or instead of, those that are there. */
const admitted = (
  all: ReadonlyArray<Instance>,
  instance: Instance,
  stream: Stream,
  now: number,
): ReadonlyArray<Instance> => {
  const { duty } = instance
  const same = all.filter(
    (other) =>
      isSameMatter(other, instance) &&
      (other.clock.opensMs === undefined || other.clock.opensMs <= now) &&
      !stream.annulled.has(other.start.id),
  )
  if (duty.per === 'first' && same.length > 0) return all
  if (duty.per !== 'restart') return [...all, instance]
  const replaced = same.filter((other) => other.open && !isLate(other, now))
  return [...all.filter((other) => !replaced.includes(other)), instance]
}

/**
 * Opens the instance that an event starts. `earlier` has the history before the event: from that and the event itself it is
 * decided, once, whether it starts.
 */
export const started = (
  all: ReadonlyArray<Instance>,
  duty: CompiledDuty,
  stream: Stream,
  earlier: Stream,
  event: Happening,
): ReadonlyArray<Instance> => {
  const now = millis(event.occurredAt)
  const fires =
    duty.causedBy === undefined
      ? firesOn(duty.trigger, event, { stream: earlier, now, it: event })
      : duty.causedBy(event)
  if (!fires) return all
  const startLength = stream.history?.length ?? 0
  return admitted(all, opened(duty, stream, { event, startLength, key: duty.key?.(event) }), stream, now)
}

/** The next link of a chain begins where the last was discharged. */
export const linked = (instance: Instance, stream: Stream, event: Happening): Instance | undefined => {
  const { duty, until, clock } = instance
  if (duty.repeat === undefined || clock.ending !== 'discharged' || until?.done === true) return undefined
  const startLength = stream.history?.length ?? 0
  return opened(duty, stream, {
    event,
    startLength,
    round: instance.round,
    key: clock.key,
    link: true,
    ...(until === undefined ? {} : { until }),
  })
}
