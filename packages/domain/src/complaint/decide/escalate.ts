import { kindOf } from '../../aggregate/happening.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { CompiledEscalation } from '../../regulation/mechanism/escalate.js'
import type { Somebody } from '../../regulation/somebody.js'
import type { EventOf } from '../event.js'
import type { Recipient } from '../party.js'
import { type Cause, causesOf, type Look, mechanismOf } from './firing.js'

/** An escalation that fires, and what made it. */
export interface Fired {
  readonly escalation: CompiledEscalation
  readonly cause: Cause
  readonly to: ReadonlyArray<Somebody>
}

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

/** Escalations that fire at this moment, each once for what made it. `fired` holds those that its command has fired already. */
export const escalationsOf = (
  regulations: ReadonlyArray<CompiledRegulation>,
  look: Look,
  context: Context,
  fired: Set<string>,
): ReadonlyArray<Fired> =>
  regulations
    .flatMap(({ on }) => on.escalations(look.event === undefined ? '*' : kindOf(look.event)))
    .flatMap((escalation) =>
      causesOf(escalation, look, context).flatMap(({ cause, context: around, judged }) => {
        const to = escalation.to(around)
        const key = `${escalation.id} ${to.map(({ word }) => word).join(' ')} ${cause.clock ?? ''}`
        if (fired.has(key)) return []
        if (escalation.when !== undefined && escalation.when(judged) !== true) return []
        // An edge fires once per episode by itself.
        const edge = cause.clock === undefined && escalation.on.edges.some(({ id }) => look.rising.has(id))
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
