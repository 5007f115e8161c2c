import type { EpochMs } from '@redress/holidays'
import type { Draft } from '../aggregate/enter.js'
import { type Happening, kindOf } from '../aggregate/happening.js'
import type { Stream } from '../aggregate/stream.js'
import type { Context } from '../regulation/context.js'
import { firesOn } from '../regulation/mechanism/trigger.js'
import type { CompiledPattern, Progress } from '../regulation/pattern.js'
import type { Selector } from '../regulation/selection.js'
import { stands } from '../regulation/standing.js'
import type { Truth } from '../regulation/truth.js'
import type { Clock } from './clock.js'
import { exists, type Instance, sameKey } from './instance.js'
import { moved } from './move-on.js'
import { prolongationsOf, resume, suspensionsOf } from './moves.js'
import { counted } from './suspension.js'

type Ending = NonNullable<Clock['ending']>

const concerns = (
  instance: Instance,
  selectors: ReadonlyArray<Selector>,
  event: Happening,
  context: Context,
): boolean => sameKey(instance, event) && selectors.some(({ matches }) => matches(event, context))

const concernsPattern = ({ keys }: CompiledPattern, event: Happening): boolean =>
  keys === undefined || keys.includes(kindOf(event))

/** The events after the start that still stand, oldest first. */
const since = ({ startLength }: Instance, stream: Stream): ReadonlyArray<Happening> => {
  const events: Happening[] = []
  for (let h = stream.history; h !== undefined && h.length > startLength; h = h.earlier)
    if (stands(stream, h)) events.push(h.event)
  return events.reverse()
}

/** How far a pattern has come with the newest event. A refusal takes an approval back: then it is told anew. */
const progressed = (
  pattern: CompiledPattern,
  progress: Progress,
  instance: Instance,
  event: Happening,
  context: Context,
): Progress => {
  if (event.type === 'Refused' && pattern.keys?.includes('Approved') !== false)
    return since(instance, context.stream).reduce<Progress>(
      (so, other) => (sameKey(instance, other) ? pattern.step(so, other, context) : so),
      pattern.begin(instance.start, context),
    )
  return concernsPattern(pattern, event) && sameKey(instance, event) ? pattern.step(progress, event, context) : progress
}

/** Is the duty done with this event, the newest of the stream. */
export const discharges = (instance: Instance, event: Happening, context: Context): boolean =>
  exists(instance, context.now) &&
  progressed(instance.duty.stops, instance.progress, instance, event, { ...context, it: event, start: instance.start })
    .done

/** Is the event one before which the duty had to be done. */
export const comesFirst = (instance: Instance, event: Happening, context: Context): boolean =>
  concerns(instance, instance.duty.before, event, context)

const cancelled = (instance: Instance, event: Happening, context: Context): boolean =>
  (event.type === 'Withdrawn' && !instance.duty.outlivesWithdrawal) ||
  concerns(instance, instance.duty.cancels, event, context)

/** Keeps the breach that has been seen: it stays, whatever becomes of the condition or the due time. The earlier one counts. */
export const noted = (clock: Clock, now: EpochMs): Clock => {
  if (clock.breachedMs !== undefined || clock.applies !== true) return clock
  const { due, overtakenMs, endedMs } = clock
  // What has ended grows no later.
  const at = endedMs === undefined || endedMs > now ? now : endedMs
  const overdue = due !== undefined && counted(clock, at) > due.ms ? due.ms : undefined
  if (overdue === undefined && overtakenMs === undefined) return clock
  return { ...clock, breachedMs: Math.min(overdue ?? Infinity, overtakenMs ?? Infinity) as EpochMs }
}

const known = (clock: Clock, applies: Truth, event: Happening, now: EpochMs): Clock =>
  applies === clock.applies
    ? clock
    : applies === true && clock.knownAt === undefined
      ? { ...clock, applies, knownAt: event.occurredAt, knownMs: now }
      : { ...clock, applies }

/** The clock with what its moves tell. */
export const told = (instance: Instance): Instance => {
  if (instance.moves.length === 0) return instance
  const clock: Draft<Clock> = { ...instance.clock }
  const suspensions = suspensionsOf(instance.moves)
  const prolongations = prolongationsOf(instance.moves)
  if (suspensions.length > 0) clock.suspensions = suspensions
  if (prolongations.length > 0) clock.prolongations = prolongations
  return { ...instance, clock }
}

/** Ends an instance. One that stood still stops standing still with it, so that its due time counts the whole stretch. */
export const ended = (
  instance: Instance,
  ending: Ending,
  event: Happening,
  now: EpochMs,
  liftedBy?: string,
): Instance => {
  const moves =
    instance.moves.length === 0
      ? instance.moves
      : resume(instance.moves, { endedBy: event.id, to: event.occurredAt, toMs: now })
  const clock: Draft<Clock> = {
    ...instance.clock,
    endedBy: event.id,
    endedAt: event.occurredAt,
    endedMs: now,
    ending,
  }
  if (liftedBy !== undefined) clock.liftedBy = liftedBy
  return told({ ...instance, open: false, moves, clock })
}

/** An open instance after an event that says nothing to it but whether it applies. */
const unmoved = (instance: Instance, applies: Truth, event: Happening, now: EpochMs): Instance => {
  const clock = noted(known(noted(instance.clock, now), applies, event, now), now)
  return clock === instance.clock ? instance : { ...instance, clock }
}

/** Was it done before anybody knew whether it had to be: then whether it was done in time is still to be said. */
export const isWaiting = ({ open, clock, duty }: Instance): boolean =>
  !open && clock.applies === undefined && clock.ending === 'discharged' && duty.applies !== undefined

/** What was done before it was known that it had to be, once it is known: late is late, whoever tells the class afterwards. */
export const decidedLate = (
  instance: Instance,
  stream: Stream,
  event: Happening,
  now: EpochMs,
  clocks: Context['clocks'],
): Instance => {
  const applies = instance.duty.applies?.({ stream, now, it: event, start: instance.start, clocks })
  return applies === undefined ? instance : unmoved(instance, applies, event, now)
}

/** An open instance after one more event, of that kind. */
export const stepInstance = (
  instance: Instance,
  stream: Stream,
  event: Happening,
  kind: string,
  now: EpochMs,
  clocks: Context['clocks'],
): Instance => {
  if (!exists(instance, now)) return instance
  const { duty } = instance
  const listens = duty.listens(kind)
  if (!listens && duty.applies === undefined) return unmoved(instance, true, event, now)
  const context: Context = { stream, now, it: event, start: instance.start, clocks }
  // What did not apply is about to be replaced by what the event starts: it is not late for the time before.
  if (duty.per === 'restart' && instance.clock.applies === false && firesOn(duty.trigger, event, context))
    return instance
  const applies = duty.applies === undefined ? true : duty.applies(context)
  return listens ? concerned(instance, event, applies, context) : unmoved(instance, applies, event, now)
}

/** An open instance after an event that it may be waiting for. */
const concerned = (instance: Instance, event: Happening, applies: Truth, context: Context): Instance => {
  const { duty } = instance
  const { now } = context
  const before = noted(instance.clock, now)
  const progress = progressed(duty.stops, instance.progress, instance, event, context)
  const until =
    instance.until === undefined || duty.repeat === undefined
      ? undefined
      : progressed(duty.repeat.until, instance.until, instance, event, context)
  const same = before === instance.clock && progress === instance.progress && until === instance.until
  const going: Instance = same
    ? instance
    : { ...instance, clock: before, progress, ...(until === undefined ? {} : { until }) }
  if (progress.done && !instance.progress.done) {
    // What an event says on the way out decides only what was still undecided.
    const clock = before.applies === undefined ? known(before, applies, event, now) : before
    return ended({ ...going, clock }, 'discharged', event, now)
  }
  if (until?.done === true || cancelled(instance, event, context)) return ended(going, 'cancelled', event, now)
  const clock = noted(known(before, applies, event, now), now)
  const moves = moved(instance, event, context)
  const overtaken = clock.overtakenBy === undefined && !duty.beforeRefuses && comesFirst(instance, event, context)
  if (overtaken) {
    const late = { ...clock, overtakenBy: event.id, overtakenAt: event.occurredAt, overtakenMs: now }
    return { ...going, clock: noted(late, now) }
  }
  if (moves !== instance.moves) return told({ ...going, clock, moves })
  return clock === going.clock ? going : { ...going, clock }
}
