import type { Instant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { problems } from '../codec/problem.js'
import type { ComplaintEvent } from '../complaint/event.js'
import { Evidence } from '../complaint/evidence.js'
import { Actor } from '../complaint/party.js'
import { type DecodeError, decodeData, isEventType } from '../complaint/registry.js'
import type { NewEvent, RecordedEvent } from './port.js'

export const CATEGORY = 'complaint'
/** Stream of a complaint: `complaint-<id>`. */
export const streamOf = (complaint: string): string => `${CATEGORY}-${complaint}`

/** An event of the domain in the envelope of the log. What the envelope says is not said again in `data`. */
export const toNewEvent = (event: ComplaintEvent): NewEvent => ({
  id: event.id,
  type: event.type,
  schemaversion: event.schema,
  subject: event.complaint,
  time: event.occurredAt,
  correlationid: event.correlationId,
  causationid: event.causationId,
  authid: event.actor.id,
  dataclassification: 'personal',
  data: { command: event.command, actor: event.actor, evidence: event.evidence, data: event.data },
})

/** Reads a stored event, of whatever schema version; says what is wrong with one that cannot be read. */
export const fromRecorded = (recorded: RecordedEvent): E.Either<DecodeError, ComplaintEvent> => {
  const { type, schemaversion: schema } = recorded
  if (!isEventType(type)) return E.left({ _tag: 'UnknownEvent', type, schema })
  const stored = recorded.data as { command?: unknown; actor?: unknown; evidence?: unknown; data?: unknown } | null
  const data = decodeData(type, schema, stored?.data)
  if (E.isLeft(data)) return data
  const actor = Actor.decode(stored?.actor)
  const evidence = Evidence.decode(stored?.evidence ?? {})
  if (E.isLeft(actor)) return E.left({ _tag: 'BadEvent', type, schema, problems: problems(actor.left) })
  if (E.isLeft(evidence)) return E.left({ _tag: 'BadEvent', type, schema, problems: problems(evidence.left) })
  return E.right({
    id: recorded.id,
    type,
    schema,
    complaint: recorded.subject,
    occurredAt: recorded.time as Instant,
    actor: actor.right,
    command: String(stored?.command),
    correlationId: recorded.correlationid,
    causationId: recorded.causationid,
    data: data.right,
    evidence: evidence.right,
  } as ComplaintEvent)
}
