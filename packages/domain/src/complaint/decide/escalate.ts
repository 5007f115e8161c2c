import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { CompiledEscalation } from '../../regulation/mechanism/escalate.js'
import type { ComplaintEvent } from '../event.js'
import type { Complaint } from '../state.js'
import { engine, eventId, grounds } from './event.js'

/** What an escalation is told apart by: its clause and whom it goes to. */
const keyOf = ({ regulation, clause, to }: CompiledEscalation): string => `${regulation}/${clause} ${to.join(' ')}`

const firedBefore = (complaint: Complaint, { regulation, clause, to }: CompiledEscalation): boolean => {
  for (let h = complaint.history; h !== undefined; h = h.earlier) {
    const { event } = h
    const cause = event.evidence.cause
    if (event.type !== 'Escalated' || cause?.regulation !== regulation || cause.clause !== clause) continue
    if (event.data.to?.roles?.join(' ') === to.join(' ')) return true
  }
  return false
}

/** The escalations that an event fires, as events of the engine caused by it; `fired` are those that its command has fired already. */
export const escalationsOf = (
  regulations: ReadonlyArray<CompiledRegulation>,
  event: ComplaintEvent,
  before: Context,
  after: Context,
  firstIndex: number,
  fired: Set<string>,
): ReadonlyArray<ComplaintEvent> =>
  regulations
    .flatMap((regulation) => regulation.escalations)
    .filter(
      (escalation) =>
        !fired.has(keyOf(escalation)) &&
        escalation.on.fires(event, before, after) &&
        (escalation.when === undefined || escalation.when(after) === true) &&
        !(escalation.once && firedBefore(after.complaint, escalation)) &&
        fired.add(keyOf(escalation)),
    )
    .map((escalation, i) => ({
      id: eventId(event.command, firstIndex + i),
      type: 'Escalated' as const,
      schema: 1,
      complaint: event.complaint,
      occurredAt: event.occurredAt,
      actor: engine,
      command: event.command,
      correlationId: event.correlationId,
      causationId: event.id,
      data: {
        level: 'decision' as const,
        to: { roles: [...escalation.to] },
        cause: `${escalation.regulation}/${escalation.clause}`,
      },
      evidence: { ...grounds(regulations), cause: { regulation: escalation.regulation, clause: escalation.clause } },
    }))
