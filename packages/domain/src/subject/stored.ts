import type { Instant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { DecodeError } from '../aggregate/registry.js'
import { problems } from '../codec/problem.js'
import { Actor } from '../complaint/party.js'
import { isSubjectEvent, type SubjectEvent, subjectEvents } from './event.js'

export const SUBJECT_CATEGORY = 'subject'
/** Stream of what was decided about the personal data of a subject: `subject-person:p-1`. */
export const subjectStream = (subject: string): string => `${SUBJECT_CATEGORY}-${subject}`

/** What the log gives back of an event. */
interface Recorded {
  readonly id: string
  readonly type: string
  readonly schemaversion: number
  readonly subject: string
  readonly time: string
  readonly correlationid: string
  readonly causationid: string
  readonly data: unknown
}

/** An event of a subject in the envelope of the log. */
export const subjectToNew = (event: SubjectEvent) => ({
  id: event.id,
  type: event.type,
  schemaversion: event.schema,
  subject: event.subject,
  time: event.occurredAt,
  correlationid: event.correlationId,
  causationid: event.causationId,
  authid: event.actor.id,
  dataclassification: 'personal' as const,
  data: { command: event.command, actor: event.actor, data: event.data },
})

/** Reads a stored event of a subject; says what is wrong with one that cannot be read. */
export const subjectFromRecorded = (recorded: Recorded): E.Either<DecodeError, SubjectEvent> => {
  const { type, schemaversion: schema } = recorded
  if (!isSubjectEvent(type) || subjectEvents[type].schema !== schema)
    return E.left({ _tag: 'UnknownEvent', type, schema })
  const stored = recorded.data as {
    readonly command?: unknown
    readonly actor?: unknown
    readonly data?: unknown
  } | null
  const data = subjectEvents[type].data.decode(stored?.data)
  if (E.isLeft(data)) return E.left({ _tag: 'BadEvent', type, schema, problems: problems(data.left) })
  const actor = Actor.decode(stored?.actor)
  if (E.isLeft(actor)) return E.left({ _tag: 'BadEvent', type, schema, problems: problems(actor.left) })
  const event = {
    id: recorded.id,
    type,
    schema,
    subject: recorded.subject,
    occurredAt: recorded.time as Instant,
    actor: actor.right,
    command: String(stored?.command),
    correlationId: recorded.correlationid,
    causationId: recorded.causationid,
    data: data.right,
  }
  // The codec of this type has read the data.
  return E.right(event as SubjectEvent)
}
