import { formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { engine, eventId } from '../complaint/decide/event.js'
import type { DueErasure, Retention } from '../subject/due.js'
import { type SubjectEvent, subjectEvents } from '../subject/event.js'
import { subjectStream, subjectToNew } from '../subject/stored.js'
import type { SubjectOptions } from './erasure-options.js'
import { inStore, overtaken, type SubjectError } from './subject-error.js'
import { loadSubject } from './subject-log.js'

const RETRIES = 3

/** Puts on record that the retention of a subject ended; false where it is there already. */
export const announced = async (
  { log, now }: Pick<SubjectOptions, 'log' | 'now'>,
  { monthsAfterClose }: Retention,
  { subject, since, kept }: DueErasure,
): Promise<E.Either<SubjectError, boolean>> => {
  const command = `retention:${subject}:${since}`
  const event: SubjectEvent = {
    id: eventId(command, 0),
    type: 'RetentionEnded',
    schema: subjectEvents.RetentionEnded.schema,
    subject,
    occurredAt: formatInstant(now(), SHANGHAI),
    actor: engine,
    command,
    correlationId: command,
    causationId: command,
    data: {
      since,
      kept: kept.map(({ complaint, regulation, version, clause, until }) => ({
        complaint,
        regulation,
        version,
        clause,
        until,
      })),
      ...(monthsAfterClose === undefined ? {} : { months: monthsAfterClose }),
    },
  }
  for (let left = RETRIES; left > 0; left--) {
    const loaded = await loadSubject(log, subject)
    if (E.isLeft(loaded)) return loaded
    const { state, revision } = loaded.right
    if (state.retentionEnded === since) return E.right(false)
    const done = await log.append(subjectStream(subject), revision < 0 ? 'none' : revision, [subjectToNew(event)])()
    if (E.isRight(done)) return E.right(true)
    // Said before, of this very day.
    if (done.left._tag === 'DuplicateWithOtherContent') return E.right(false)
    if (done.left._tag !== 'WrongExpectedRevision') return E.left(inStore(done.left))
  }
  return E.left(overtaken(subject))
}
