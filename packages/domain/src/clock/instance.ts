import type { EpochMs, Instant } from '@redress/holidays'
import type { ComplaintEvent } from '../complaint/event.js'
import { type Complaint, revisionOf } from '../complaint/state.js'
import { millis, momentOf } from '../complaint/time.js'
import type { Context } from '../regulation/context.js'
import type { CompiledDuty } from '../regulation/duty.js'
import { eventField } from '../regulation/facts.js'
import type { Selector } from '../regulation/selection.js'
import { stands } from '../regulation/standing.js'
import type { Truth } from '../regulation/truth.js'
import type { Clock } from './clock.js'

/** One opened duty: the clock that others see, and what the fold needs to go on. */
export interface Instance {
  readonly clock: Clock
  readonly duty: CompiledDuty
  readonly start: ComplaintEvent
  /** Number of events up to and including the start. */
  readonly startLength: number
  /** Not yet ended: still listens to events. */
  readonly open: boolean
}

type Ending = Pick<Clock, 'ending'>['ending']

const startInstant = (duty: CompiledDuty, context: Context, event: ComplaintEvent): Instant => {
  for (const read of duty.startsAt) {
    const value = read({ ...context, start: event })
    if (momentOf(value) !== undefined) return value as Instant
  }
  return event.occurredAt
}

/** A new instance of a duty, opened by an event; its due time is set by `lasting`. */
export const opened = (duty: CompiledDuty, complaint: Complaint, event: ComplaintEvent): Instance => {
  const context: Context = { complaint, now: millis(event.occurredAt), it: event, start: event }
  const startedAt = startInstant(duty, context, event)
  const key = duty.key === undefined ? undefined : eventField(event, duty.key)
  const { regulation, version, clause, ref, summary, kind, modality, responsible } = duty
  return {
    duty,
    start: event,
    startLength: revisionOf(complaint),
    open: true,
    clock: {
      id: `${duty.id}:${event.id}`,
      regulation,
      version,
      clause,
      ref,
      summary,
      kind,
      modality,
      responsible,
      ...(typeof key === 'string' ? { key } : {}),
      startedBy: event.id,
      startedAt,
      startedMs: millis(startedAt),
      applies: duty.applies === undefined ? true : duty.applies(context),
    },
  }
}

/** The events after the start that still stand, oldest first. */
const since = ({ startLength }: Instance, complaint: Complaint): ReadonlyArray<ComplaintEvent> => {
  const events: ComplaintEvent[] = []
  for (let h = complaint.history; h !== undefined && h.length > startLength; h = h.earlier)
    if (stands(complaint, h.event)) events.push(h.event)
  return events.reverse()
}

/** An event with another key concerns another instance; one without the key concerns every open one. */
const sameKey = ({ duty, clock }: Instance, event: ComplaintEvent): boolean => {
  if (duty.key === undefined || clock.key === undefined) return true
  const key = eventField(event, duty.key)
  return key === undefined || key === clock.key
}

const concerns = (
  instance: Instance,
  selectors: ReadonlyArray<Selector>,
  event: ComplaintEvent,
  context: Context,
): boolean => sameKey(instance, event) && selectors.some((selector) => selector.matches(event, context))

/** Is the duty done with this event, the last of the complaint. */
export const discharges = (instance: Instance, complaint: Complaint, event: ComplaintEvent, now: EpochMs): boolean => {
  const { stops } = instance.duty
  const context: Context = { complaint, now, it: event, start: instance.start }
  if (stops.single !== undefined) return sameKey(instance, event) && stops.single(event, context)
  const after = since(instance, complaint).filter((other) => sameKey(instance, other))
  return after.at(-1) === event && stops.completion(after, [instance.start], context) === after.length - 1
}

/** Is the event one before which the duty had to be done. */
export const comesFirst = (instance: Instance, event: ComplaintEvent, context: Context): boolean =>
  concerns(instance, instance.duty.before, event, context)

const cancelled = (instance: Instance, event: ComplaintEvent, context: Context): boolean =>
  (event.type === 'Withdrawn' && !instance.duty.outlivesWithdrawal) ||
  concerns(instance, instance.duty.cancels, event, context)

/** Keeps the breach that has been seen: it stays, whatever becomes of the condition or the due time. The earlier one counts. */
export const noted = (clock: Clock, now: EpochMs): Clock => {
  if (clock.breachedMs !== undefined || clock.applies !== true) return clock
  const { due, overtakenMs } = clock
  const overdue = due !== undefined && now > due.ms ? due.ms : undefined
  if (overdue === undefined && overtakenMs === undefined) return clock
  return { ...clock, breachedMs: Math.min(overdue ?? Infinity, overtakenMs ?? Infinity) as EpochMs }
}

const known = (clock: Clock, applies: Truth, event: ComplaintEvent, now: EpochMs): Clock =>
  applies === clock.applies
    ? clock
    : applies === true && clock.knownAt === undefined
      ? { ...clock, applies, knownAt: event.occurredAt, knownMs: now }
      : { ...clock, applies }

export const ended = (instance: Instance, ending: Ending, event: ComplaintEvent, now: EpochMs): Instance => ({
  ...instance,
  open: false,
  clock: {
    ...instance.clock,
    endedBy: event.id,
    endedAt: event.occurredAt,
    endedMs: now,
    ...(ending === undefined ? {} : { ending }),
  },
})

/** An open instance after one more event. */
export const stepInstance = (instance: Instance, complaint: Complaint, event: ComplaintEvent): Instance => {
  const now = millis(event.occurredAt)
  const context: Context = { complaint, now, it: event, start: instance.start }
  const { duty } = instance
  const applies = duty.applies === undefined ? true : duty.applies(context)
  const before = noted(instance.clock, now)
  if (discharges(instance, complaint, event, now)) {
    // What an event says on the way out decides only what was still undecided.
    const clock = before.applies === undefined ? known(before, applies, event, now) : before
    return ended({ ...instance, clock }, 'discharged', event, now)
  }
  if (cancelled(instance, event, context)) return ended({ ...instance, clock: before }, 'cancelled', event, now)
  const clock = noted(known(before, applies, event, now), now)
  const overtaken = clock.overtakenBy === undefined && !duty.beforeRefuses && comesFirst(instance, event, context)
  if (overtaken) {
    const late = { ...clock, overtakenBy: event.id, overtakenAt: event.occurredAt, overtakenMs: now }
    return { ...instance, clock: noted(late, now) }
  }
  return clock === instance.clock ? instance : { ...instance, clock }
}
