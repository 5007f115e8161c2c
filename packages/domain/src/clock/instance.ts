import type { EpochMs, Instant } from '@redress/holidays'
import type { ComplaintEvent } from '../complaint/event.js'
import { type Complaint, revisionOf } from '../complaint/state.js'
import { millis, momentOf } from '../complaint/time.js'
import type { Context } from '../regulation/context.js'
import type { CompiledDuty } from '../regulation/duty.js'
import { eventField } from '../regulation/facts.js'
import type { Truth } from '../regulation/truth.js'
import type { Clock, Due } from './clock.js'

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

/** The events after the start, oldest first, and the start itself. */
const since = ({ startLength }: Instance, complaint: Complaint): ReadonlyArray<ComplaintEvent> => {
  const events: ComplaintEvent[] = []
  for (let h = complaint.history; h !== undefined && h.length > startLength; h = h.earlier)
    if (!complaint.annulled.has(h.event.id)) events.push(h.event)
  return events.reverse()
}

/** A stop with another key discharges nothing; one without the key discharges every open instance. */
const sameKey = ({ duty, clock }: Instance, event: ComplaintEvent): boolean => {
  if (duty.key === undefined || clock.key === undefined) return true
  const key = eventField(event, duty.key)
  return key === undefined || key === clock.key
}

const discharged = (instance: Instance, complaint: Complaint, event: ComplaintEvent, context: Context): boolean => {
  const { stops } = instance.duty
  if (stops.single !== undefined) return sameKey(instance, event) && stops.single(event, context)
  const after = since(instance, complaint).filter((other) => sameKey(instance, other))
  return after.at(-1) === event && stops.completion(after, [instance.start], context) === after.length - 1
}

const cancelled = ({ duty }: Instance, event: ComplaintEvent, context: Context): boolean =>
  (event.type === 'Withdrawn' && !duty.outlivesWithdrawal) ||
  duty.cancels.some((selector) => selector.matches(event, context))

/** Keeps the breach that has been seen: it stays, whatever becomes of the condition or the due time. */
const noted = (clock: Clock, now: EpochMs): Clock =>
  clock.breachedMs === undefined && clock.applies === true && clock.due !== undefined && now > clock.due.ms
    ? { ...clock, breachedMs: clock.due.ms }
    : clock

const known = (clock: Clock, applies: Truth, event: ComplaintEvent, now: EpochMs): Clock =>
  applies === clock.applies
    ? clock
    : applies === true && clock.knownAt === undefined
      ? { ...clock, applies, knownAt: event.occurredAt, knownMs: now }
      : { ...clock, applies }

const ended = (instance: Instance, ending: Ending, event: ComplaintEvent, now: EpochMs): Instance => ({
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
  if (discharged(instance, complaint, event, context)) {
    // What an event says on the way out decides only what was still undecided.
    const clock = before.applies === undefined ? known(before, applies, event, now) : before
    return ended({ ...instance, clock }, 'discharged', event, now)
  }
  if (cancelled(instance, event, context)) return ended({ ...instance, clock: before }, 'cancelled', event, now)
  const clock = noted(known(before, applies, event, now), now)
  const overtaken =
    clock.overtakenBy === undefined &&
    !duty.beforeRefuses &&
    duty.before.some((selector) => selector.matches(event, context))
  if (overtaken)
    return { ...instance, clock: { ...clock, overtakenBy: event.id, overtakenAt: event.occurredAt, overtakenMs: now } }
  return clock === instance.clock ? instance : { ...instance, clock }
}

/** Due time of the latest open instance of the clauses named: one that applies, else the earliest of those still pending. */
const dueOf =
  (all: ReadonlyArray<Instance>, self: Instance) =>
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

/** Sets and renews the due times of open instances: fixed ones once, those that depend on the case after every event. */
export const lasting = (
  all: ReadonlyArray<Instance>,
  complaint: Complaint,
  event: ComplaintEvent,
): ReadonlyArray<Instance> => {
  let result = all
  for (const [i, instance] of all.entries()) {
    const { limit } = instance.duty
    if (!instance.open || limit === undefined || (limit.fixed && instance.clock.due !== undefined)) continue
    const due = limit.due({
      complaint,
      now: millis(event.occurredAt),
      start: instance.start,
      from: instance.clock.startedMs,
      dueOf: dueOf(result, instance),
    })
    if (due === undefined || due.ms === instance.clock.due?.ms) continue
    const first = instance.clock.originalDue ?? instance.clock.due
    const clock = { ...instance.clock, due, ...(first === undefined ? {} : { originalDue: first }) }
    result = result.map((other, j) =>
      j === i ? { ...instance, clock: noted(clock, millis(event.occurredAt)) } : other,
    )
  }
  return result
}
