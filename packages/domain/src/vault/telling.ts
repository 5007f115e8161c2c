import { formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { engine, engineEvent, eventId } from '../complaint/decide/event.js'
import type { ComplaintEvent } from '../complaint/event.js'
import { millis } from '../complaint/time.js'
import { categoryOf } from '../store/adapter/category.js'
import type { EventStore, Expected, NewEvent } from '../store/port.js'
import { CATEGORY, toNewEvent } from '../store/serialise.js'
import { type SubjectEvent, subjectEvents } from '../subject/event.js'
import { subjectStream, subjectToNew } from '../subject/stored.js'
import { type Receipt, receiptId } from './receipt.js'
import { inStore, type SubjectError } from './subject-error.js'

/** What is written of an erasure is a function of its receipt: written again, by whomever, it is the same. */
interface Told {
  readonly receipt: Receipt
  readonly document: string
}

const commandOf = ({ order }: Receipt): string => `erase:${order}`
const timeOf = ({ destroyedAt }: Receipt) => formatInstant(millis(destroyedAt), SHANGHAI)

const inComplaint = ({ receipt, document }: Told, stream: string): ComplaintEvent => {
  const { order, basis } = receipt
  const command = commandOf(receipt)
  const complaint = stream.slice(CATEGORY.length + 1)
  const by = { complaint, occurredAt: timeOf(receipt), command, correlationId: order, causationId: order }
  const event = engineEvent('Erased', { order, receipt: receiptId(document), basis }, {}, by, 0)
  return { ...event, id: eventId(`${command}:${stream}`, 0) }
}

const inSubject = ({ receipt, document }: Told): SubjectEvent => {
  const { order, subject, keys, streams } = receipt
  const command = commandOf(receipt)
  return {
    id: eventId(command, 0),
    type: 'Erased',
    schema: subjectEvents.Erased.schema,
    subject,
    occurredAt: timeOf(receipt),
    actor: engine,
    command,
    correlationId: order,
    causationId: order,
    data: { order, receipt: receiptId(document), keys: keys.length, streams: streams.length, document },
  }
}

const put = async (
  log: EventStore,
  stream: string,
  expected: Expected,
  event: NewEvent,
): Promise<E.Either<SubjectError, void>> => {
  const done = await log.append(stream, expected, [event])()
  // A stream that was placed and never written has nobody to be told.
  const nobody = E.isLeft(done) && done.left._tag === 'WrongExpectedRevision' && done.left.actual === 'none'
  return E.isLeft(done) && !nobody ? E.left(inStore(done.left)) : E.right(undefined)
}

/** Writes the erasure into every complaint, one after the other, then into the stream of the subject: that is there last. */
export const tellOf = async (
  log: EventStore,
  told: Told,
  each: (complaint: string) => Promise<void>,
): Promise<E.Either<SubjectError, void>> => {
  for (const stream of told.receipt.streams.filter((one) => categoryOf(one) === CATEGORY)) {
    const event = inComplaint(told, stream)
    const done = await put(log, stream, 'exists', toNewEvent(event))
    if (E.isLeft(done)) return done
    await each(event.complaint)
  }
  return put(log, subjectStream(told.receipt.subject), 'any', subjectToNew(inSubject(told)))
}
