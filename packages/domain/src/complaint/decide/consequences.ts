import type * as t from 'io-ts'
import { dataOf, kindOf } from '../../aggregate/happening.js'
import type { Clocks } from '../../clock/clocks.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { CompiledEffect } from '../../regulation/mechanism/effect.js'
import { firesOn } from '../../regulation/mechanism/trigger.js'
import type { ComplaintEvent, EventData, EventType } from '../event.js'
import type { Evidence } from '../evidence.js'
import { evolve } from '../evolve.js'
import type { Recipient } from '../party.js'
import type { Complaint } from '../state.js'
import { classification, derivedBy } from './derive.js'
import { escalated, escalationsOf, type Fired, recipientOf } from './escalate.js'
import { engineEvent, grounds } from './event.js'
import type { Look } from './firing.js'
import { groundedOn } from './grounded.js'

type Regulations = ReadonlyArray<CompiledRegulation>
type Origin = Pick<ComplaintEvent, 'complaint' | 'occurredAt' | 'command' | 'correlationId' | 'causationId'>

/** What is to go on record next, because a clause says so. */
interface Draft {
  readonly type: EventType
  readonly data: EventData<EventType>
  readonly evidence: Evidence
  readonly causationId: string
}

/** A case in the middle of a decision: as the last event left it, and what has come of the command so far. */
export interface Course {
  readonly complaint: Complaint
  readonly events: ReadonlyArray<ComplaintEvent>
}

export interface Rulebook {
  readonly regulations: Regulations
  /** The clocks of a state of the case. */
  readonly clocksOf: (complaint: Complaint) => Clocks
  /** What of the outside the conditions may look at. */
  readonly around: Pick<Context, 'supplied' | 'organisation'>
}

/** However clauses set each other off, a decision ends: no case has that many rungs. */
const LIMIT = 64

/** A unit that the case goes to again is addressed as it was: duties ask for the roles that an order was sent to. */
const asBefore = ({ newest }: Complaint, to: Recipient): Recipient => {
  for (let h = newest['Assigned']; h !== undefined; h = h.alike) {
    const { person: _, ...last } = dataOf(h.event)['to'] as Recipient
    if (to.unit !== undefined && last.unit === to.unit) return { ...last, ...to }
  }
  return to
}

const ofEffect = (
  effect: CompiledEffect,
  context: Context,
  complaint: Complaint,
): Pick<Draft, 'type' | 'data'> | undefined => {
  switch (effect.sort) {
    case 'assign': {
      const round = effect.round === '+1' ? complaint.round + 1 : effect.round
      return {
        type: 'Assigned',
        data: { to: asBefore(complaint, recipientOf(effect.to(context))), round: round as t.Int },
      }
    }
    case 'reopen':
      return { type: 'Reopened', data: {} }
    case 'supervise':
      return { type: 'Escalated', data: { level: 'supervision', to: recipientOf(effect.to(context)) } }
    default:
      return undefined
  }
}

const ofFired = (fired: Fired, context: Context, complaint: Complaint, causationId: string): ReadonlyArray<Draft> => {
  const evidence: Evidence = { cause: fired.cause }
  const first: Draft = { type: 'Escalated', data: escalated(fired, context), evidence, causationId }
  // What is only proposed is for people to do.
  const effects = fired.escalation.suggests ? [] : fired.escalation.effects
  return [
    first,
    ...effects.flatMap((effect) => {
      const draft = ofEffect(effect, context, complaint)
      return draft === undefined ? [] : [{ ...draft, evidence: { ...evidence }, causationId }]
    }),
  ]
}

/** Can anything follow from an event by the rules themselves: a table looks at it, or an escalation may fire. */
export const followable = (
  regulations: Regulations,
  kind: string,
  event: ComplaintEvent,
  rising: ReadonlySet<string>,
  after: Context,
): boolean =>
  regulations.some(
    ({ on }) =>
      on.tables(kind).length > 0 ||
      on
        .escalations(kind)
        .some(
          ({ on: trigger }) =>
            trigger.clocks.length > 0 ||
            trigger.edges.some(({ id }) => rising.has(id)) ||
            firesOn(trigger, event, after),
        ),
  )

/**
 * All that follows by the rules themselves: results of decision tables, escalations and their effects, and what those set off
 * in turn. `rising` are the edges of the event or tick at hand.
 */
export const consequences = (
  { regulations, clocksOf, around }: Rulebook,
  course: Course,
  origin: Origin,
  cause: Pick<Look, 'event' | 'rising'> & { readonly before: Complaint },
  now: Context['now'],
): Course => {
  const fired = new Set<string>()
  const events = [...course.events]
  let { complaint } = course
  const follow = ({ event, rising, before }: typeof cause): ReadonlyArray<Draft> => {
    const context: Context = { ...around, stream: complaint, now, ...(event === undefined ? {} : { it: event }) }
    const causationId = event?.id ?? origin.causationId
    const kind = event === undefined ? '*' : kindOf(event)
    const look: Look = {
      event,
      rising,
      before: { complaint: before, clocks: () => clocksOf(before) },
      clocks: () => clocksOf(complaint),
    }
    const derived = derivedBy(regulations, kind, event, context, complaint)
    return [
      ...derived.map((one): Draft => {
        const { data, sets, cause: by, members = [] } = classification(one, context)
        return { type: 'Classified', data, evidence: { cause: by, sets: [...sets], members }, causationId }
      }),
      ...escalationsOf(regulations, look, context, fired).flatMap((one) =>
        ofFired(one, context, complaint, causationId),
      ),
    ]
  }
  const waiting = [...follow(cause)]
  for (let draft = waiting.shift(); draft !== undefined && events.length < LIMIT; draft = waiting.shift()) {
    const { type, data, evidence, causationId } = draft
    const by = { ...origin, causationId }
    const plain = engineEvent(type, data as never, { ...grounds(regulations), ...evidence }, by, events.length)
    const before: Context = { ...around, stream: complaint, now }
    const after: Context = { ...before, stream: evolve(complaint, plain), it: plain }
    // The result of a table is part of the classification that set it off: whom that has named is named.
    const said = type === 'Classified' ? events.flatMap(({ evidence: { routed } }) => routed ?? []) : []
    const grounded = groundedOn(regulations, kindOf(plain), plain, before, after, said)
    const sets = [...(evidence.sets ?? []), ...(grounded.evidence.sets ?? [])]
    const full = { ...grounds(regulations), ...evidence, ...grounded.evidence, sets }
    const event = engineEvent(type, data as never, full, by, events.length)
    const last = complaint
    complaint = evolve(complaint, event)
    events.push(event)
    waiting.push(...follow({ event, rising: grounded.edges.rising, before: last }))
  }
  return { complaint, events }
}
