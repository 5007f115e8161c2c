import { formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { engine, eventId } from '../complaint/decide/event.js'
import type { Actor } from '../complaint/party.js'
import { type SubjectEvent, subjectEvents } from '../subject/event.js'
import { subjectStream, subjectToNew } from '../subject/stored.js'
import type { SubjectOptions } from './erasure-options.js'
import { markKeys } from './marking.js'
import type { ErasureRow } from './rows.js'
import { inStore, inVault, type SubjectError, tooLate } from './subject-error.js'
import { loadSubject } from './subject-log.js'

/** Puts on record that an order was taken back; it is there once, whoever says so. */
export const cancellationTold = async (
  { log, now }: SubjectOptions,
  { order, subject }: Pick<ErasureRow, 'order' | 'subject'>,
  basis: string,
  actor: Actor,
): Promise<E.Either<SubjectError, void>> => {
  const command = `cancel:${order}`
  const event: SubjectEvent = {
    id: eventId(command, 0),
    type: 'ErasureCancelled',
    schema: subjectEvents.ErasureCancelled.schema,
    subject,
    occurredAt: formatInstant(now(), SHANGHAI),
    actor,
    command,
    correlationId: order,
    causationId: order,
    data: { order, basis },
  }
  const done = await log.append(subjectStream(subject), 'any', [subjectToNew(event)])()
  return E.isLeft(done) && done.left._tag !== 'DuplicateWithOtherContent'
    ? E.left(inStore(done.left))
    : E.right(undefined)
}

/** Takes an erasure back whose keys are not destroyed yet: they are as they were, and the log says so. */
export const withdrawn = async (
  options: SubjectOptions,
  row: ErasureRow,
  basis: string,
  actor: Actor = engine,
): Promise<E.Either<SubjectError, void>> => {
  const { keys, log } = options
  const stepped = await keys.step(row.order, 'begun', 'cancelled')()
  if (E.isLeft(stepped)) return E.left(inVault(stepped.left))
  if (!stepped.right) return E.left(tooLate(row.order))
  const loaded = await loadSubject(log, row.subject)
  if (E.isLeft(loaded)) return loaded
  const { restricted } = loaded.right.state
  const marked = restricted === undefined ? E.right(undefined) : await markKeys(keys, row.kids, 'restricted')
  return E.isLeft(marked) ? marked : cancellationTold(options, row, basis, actor)
}
