import { formatInstant } from '@redress/holidays'
import type { Clocks } from '../../clock/clocks.js'
import type { Instance } from '../../clock/instance.js'
import { isNamed } from '../../clock/move-on.js'
import { momentOfWatch } from '../../clock/opened-by-clocks.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { CompiledEscalation } from '../../regulation/mechanism/escalate.js'
import { firesOn } from '../../regulation/mechanism/trigger.js'
import type { Somebody } from '../../regulation/somebody.js'
import type { ComplaintEvent, EventOf } from '../event.js'
import type { Evidence } from '../evidence.js'
import type { Recipient } from '../party.js'

type Cause = NonNullable<Evidence['cause']>

/** An escalation that fires, and what made it. */
export interface Fired {
  readonly escalation: CompiledEscalation
  readonly cause: Cause
  readonly to: ReadonlyArray<Somebody>
}

/** Which of the escalations of a clause, where it has several. */
const mechanismOf = ({ id }: CompiledEscalation): string => id.slice(id.indexOf('#') + 1)

const isOf = (event: Context['it'], escalation: CompiledEscalation): boolean => {
  const cause = event?.evidence.cause
  return (
    event?.type === 'Escalated' &&
    cause?.regulation === escalation.regulation &&
    cause.clause === escalation.clause &&
    (cause.mechanism === undefined || cause.mechanism === mechanismOf(escalation))
  )
}

/** Has it fired before: in the case, in the round, for the group that the outside has told of, for that clock. */
const firedBefore = (escalation: CompiledEscalation, context: Context, cause: Cause): boolean => {
  const { stream, supplied } = context
  const { repeat } = escalation
  for (let h = stream.newest['Escalated']; h !== undefined; h = h.alike) {
    if (!isOf(h.event, escalation)) continue
    if (cause.clock !== undefined) {
      if (h.event.evidence.cause?.clock === cause.clock) return true
    } else if (repeat === 'once' || (repeat === 'perRound' && h.round === stream.round)) return true
  }
  return (
    repeat === 'perGroup' &&
    Object.values(supplied?.related ?? {}).some((events) => events.some((event) => isOf(event, escalation)))
  )
}

const isMeant = (ref: string, escalation: CompiledEscalation, { duty }: Instance): boolean =>
  duty.regulation === escalation.regulation && (ref === '*' || isNamed(duty, [ref]))

/** The clocks whose state fires an escalation by now, each with the moment at which it did. */
const clocksFiring = (
  escalation: CompiledEscalation,
  clocks: Clocks,
  now: number,
): ReadonlyArray<readonly [Instance, number]> =>
  escalation.on.clocks.flatMap(({ ref, is }) =>
    clocks.all.flatMap((instance) => {
      if (!isMeant(ref, escalation, instance)) return []
      const moment = momentOfWatch(instance, is)
      return moment !== undefined && moment < now ? [[instance, moment] as const] : []
    }),
  )

/** What makes an escalation fire at this moment: the event, a rising edge, the state of a clock. */
const causesOf = (
  escalation: CompiledEscalation,
  event: ComplaintEvent | undefined,
  rising: ReadonlySet<string>,
  clocks: () => Clocks,
  context: Context,
): ReadonlyArray<readonly [Cause, Context]> => {
  const { regulation, clause, on } = escalation
  const edges = on.edges.filter(({ id }) => rising.has(id))
  const conditions = [...new Set(edges.flatMap(({ names }) => names))]
  const mechanism = mechanismOf(escalation)
  const cause: Cause = { regulation, clause, mechanism, ...(conditions.length === 0 ? {} : { conditions }) }
  const direct = edges.length > 0 || (event !== undefined && firesOn(on, event, context))
  const found: Array<readonly [Cause, Context]> = direct ? [[cause, context]] : []
  if (on.clocks.length === 0) return found
  for (const [{ clock, duty, start }, moment] of clocksFiring(escalation, clocks(), context.now)) {
    const at = formatInstant(moment as Context['now'], duty.calendar.zone)
    const facts = { clause: clock.clause, startedAt: clock.startedAt, overdueBy: context.now - moment }
    found.push([
      { regulation, clause, mechanism, clock: clock.id, at },
      { ...context, start, clock: facts },
    ])
  }
  return found
}

/** Escalations that fire at this moment, each once for what made it. `fired` holds those that its command has fired already. */
export const escalationsOf = (
  regulations: ReadonlyArray<CompiledRegulation>,
  kind: string,
  event: ComplaintEvent | undefined,
  rising: ReadonlySet<string>,
  clocks: () => Clocks,
  context: Context,
  fired: Set<string>,
): ReadonlyArray<Fired> =>
  regulations
    .flatMap(({ on }) => on.escalations(kind))
    .flatMap((escalation) =>
      causesOf(escalation, event, rising, clocks, context).flatMap(([cause, around]) => {
        const to = escalation.to(around)
        const key = `${escalation.id} ${to.map(({ word }) => word).join(' ')} ${cause.clock ?? ''}`
        if (fired.has(key)) return []
        if (escalation.when !== undefined && escalation.when(around) !== true) return []
        // An edge fires once per episode by itself.
        const edge = cause.clock === undefined && escalation.on.edges.some(({ id }) => rising.has(id))
        if (!(edge && escalation.repeat === 'once') && firedBefore(escalation, context, cause)) return []
        fired.add(key)
        return [{ escalation, cause, to }]
      }),
    )

/** Those that a target stands for, as the event names them. */
export const recipientOf = (people: ReadonlyArray<Somebody>): Recipient => {
  const [first] = people
  const roles = people.filter(({ unit, person }) => unit === undefined && person === undefined).map(({ word }) => word)
  const held = people.flatMap(({ role }) => (role === undefined ? [] : [role]))
  const all = [...new Set([...roles, ...held])]
  return {
    ...(first?.unit === undefined ? {} : { unit: first.unit }),
    ...(first?.person === undefined ? {} : { person: first.person }),
    ...(all.length === 0 ? {} : { roles: all }),
  }
}

/** Data of the event that puts an escalation on record. */
export const escalated = ({ escalation, cause, to }: Fired, context: Context): EventOf<'Escalated'>['data'] => {
  const due = escalation.within?.due({ ...context, from: context.now, dueOf: () => undefined })
  const cc = escalation.cc.flatMap((copy) => copy(context)).map((somebody) => recipientOf([somebody]))
  return {
    level: 'decision',
    to: recipientOf(to),
    cause: `${cause.regulation}/${cause.clause}`,
    ...(cc.length === 0 ? {} : { cc }),
    ...(due === undefined ? {} : { dueAt: due.at }),
    ...(escalation.suggests ? { suggested: true } : {}),
    ...(escalation.effects.some(({ sort }) => sort === 'joint') ? { joint: true } : {}),
  }
}
