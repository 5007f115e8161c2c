import { type EpochMs, formatInstant } from '@redress/holidays'
import type { Clocks } from '../../clock/clocks.js'
import type { Instance } from '../../clock/instance.js'
import { isNamed } from '../../clock/move-on.js'
import { momentOfWatch } from '../../clock/opened-by-clocks.js'
import type { Context } from '../../regulation/context.js'
import type { CompiledEscalation } from '../../regulation/mechanism/escalate.js'
import { type ClockWatch, firesOn } from '../../regulation/mechanism/trigger.js'
import type { ComplaintEvent } from '../event.js'
import type { Evidence } from '../evidence.js'
import type { Complaint } from '../state.js'
import { asOf } from './as-of.js'

export type Cause = NonNullable<Evidence['cause']>

/** A state of the case, and its clocks. */
interface Looked {
  readonly complaint: Complaint
  readonly clocks: () => Clocks
}

/** What the escalations are looked at for: an event, or a tick of the watchdog. */
export interface Look {
  readonly event: ComplaintEvent | undefined
  /** The edges of the moment. */
  readonly rising: ReadonlySet<string>
  /** The case before the event; at a tick the case as it is. */
  readonly before: Looked
  readonly clocks: () => Clocks
}

/** Which of the escalations of a clause, where it has several. */
export const mechanismOf = ({ id }: CompiledEscalation): string => id.slice(id.indexOf('#') + 1)

/** Is a clock one of those that an escalation watches for. */
export const isMeant = (ref: string, escalation: CompiledEscalation, { duty }: Instance): boolean =>
  duty.regulation === escalation.regulation && (ref === '*' || isNamed(duty, [ref]))

/** The clocks whose state fires an escalation by now, each with the moment at which it did. */
const clocksFiring = (
  escalation: CompiledEscalation,
  clocks: Clocks,
  now: number,
): ReadonlyArray<readonly [Instance, EpochMs, ClockWatch]> =>
  escalation.on.clocks.flatMap((watch) =>
    clocks.all.flatMap((instance) => {
      if (!isMeant(watch.ref, escalation, instance)) return []
      const moment = momentOfWatch(instance, watch.is)
      return moment !== undefined && moment < now ? [[instance, moment, watch] as const] : []
    }),
  )

/** What makes an escalation fire, as its target sees it and as its `when` does. */
interface Firing {
  readonly cause: Cause
  readonly context: Context
  readonly judged: Context
}

/**
 * What the `when` of an escalation by a clock looks at. Where time alone has brought the clock so far: the case at that
 * moment, so that nothing which came true only afterwards makes it fire. Else what the event has made of the case.
 */
const atItsMoment = (before: Looked, clock: string, watch: ClockWatch, context: Context): Context => {
  const then = before.clocks().all.find((instance) => instance.clock.id === clock)
  const moment = then === undefined ? undefined : momentOfWatch(then, watch.is)
  if (moment === undefined || moment >= context.now) return context
  const { it: _, ...around } = context
  return { ...around, stream: asOf(before.complaint, moment), now: moment }
}

/** What makes an escalation fire at this moment: the event, a rising edge, the state of a clock. */
export const causesOf = (
  escalation: CompiledEscalation,
  { event, rising, before, clocks }: Look,
  context: Context,
): ReadonlyArray<Firing> => {
  const { regulation, clause, on } = escalation
  const edges = on.edges.filter(({ id }) => rising.has(id))
  const conditions = [...new Set(edges.flatMap(({ names }) => names))]
  const mechanism = mechanismOf(escalation)
  const cause: Cause = { regulation, clause, mechanism, ...(conditions.length === 0 ? {} : { conditions }) }
  const direct = edges.length > 0 || (event !== undefined && firesOn(on, event, context))
  const found: Firing[] = direct ? [{ cause, context, judged: context }] : []
  if (on.clocks.length === 0) return found
  for (const [{ clock, duty, start }, moment, watch] of clocksFiring(escalation, clocks(), context.now)) {
    const facts = { clause: clock.clause, startedAt: clock.startedAt, overdueBy: context.now - moment }
    const around: Context = { ...context, start, clock: facts }
    found.push({
      cause: { regulation, clause, mechanism, clock: clock.id, at: formatInstant(moment, duty.calendar.zone) },
      context: around,
      judged: escalation.when === undefined ? around : atItsMoment(before, clock.id, watch, around),
    })
  }
  return found
}
