import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { CompiledEscalation } from '../../regulation/mechanism/escalate.js'
import type { ComplaintEvent } from '../event.js'
import type { Complaint } from '../state.js'
import { engine, eventId, grounds } from './event.js'

const firedBefore = (complaint: Complaint, escalation: CompiledEscalation): boolean => {
  for (let h = complaint.history; h !== undefined; h = h.earlier) {
    const cause = h.event.evidence.cause
    if (cause?.regulation === escalation.regulation && cause.clause === escalation.clause) return true
  }
  return false
}

/** The escalations that an event fires, as events of the engine caused by it. */
export const escalationsOf = (
  regulations: ReadonlyArray<CompiledRegulation>,
  event: ComplaintEvent,
  before: Context,
  after: Context,
  firstIndex: number,
): ReadonlyArray<ComplaintEvent> =>
  regulations
    .flatMap((regulation) => regulation.escalations)
    .filter(
      (escalation) =>
        escalation.on.fires(event, before, after) &&
        (escalation.when === undefined || escalation.when(after) === true) &&
        !(escalation.once && firedBefore(after.complaint, escalation)),
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
