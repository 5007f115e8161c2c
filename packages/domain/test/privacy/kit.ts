import type { EpochMs } from '@redress/holidays'
import { isRight } from 'fp-ts/lib/Either.js'
import type { AnyEvent } from '../../src/aggregates.js'
import type { Envelope } from '../../src/codec/envelope.js'
import { type FieldCategories, withheld } from '../../src/codec/personal.js'
import { replaced } from '../../src/privacy/envelopes.js'
import { type Leaf, personalIn } from '../../src/privacy/personal-in.js'
import type { RecordedEvent } from '../../src/store/port.js'
import { anyFromRecorded, streamIn, toNewEvent } from '../../src/store/serialise.js'

const aggregateIn = (event: AnyEvent) => ('complaint' in event ? 'complaint' : event.aggregate)
const idOf = (event: AnyEvent): string => ('complaint' in event ? event.complaint : event.subject)

/** Something in the shape of an envelope: nothing here opens one. */
export const envelope = (n: number): Envelope => ({
  v: 1,
  alg: 'A256GCM',
  kid: 'AAAAAAAAAAAAAAAAAAAAAA',
  iv: String(n).padStart(16, 'A'),
  ct: 'c2VhbGVk',
  tag: 'AAAAAAAAAAAAAAAAAAAAAA',
})

/** An event as the log has it, with something else in place of what is personal. */
export const stored = (fields: FieldCategories, event: AnyEvent, instead: (leaf: Leaf, place: number) => unknown) => {
  const { data, ...around } = toNewEvent(event)
  const plain: unknown = JSON.parse(JSON.stringify(data))
  const leaves = personalIn(fields)(aggregateIn(event), event.type, plain)
  const at = leaves.map((leaf, place) => [leaf.path, instead(leaf, place)] as const)
  return { plain, leaves, data: replaced(plain, at), around }
}

/** The event as it is read from what is stored. */
export const readBack = (event: AnyEvent, data: unknown): AnyEvent => {
  const { data: _, ...around } = toNewEvent(event)
  const recorded = {
    ...around,
    data,
    stream: streamIn(aggregateIn(event), idOf(event)),
    revision: 0,
    position: '0',
    recordedtime: 0 as EpochMs,
  } as unknown as RecordedEvent
  const read = anyFromRecorded(recorded)
  if (isRight(read)) return read.right
  throw new Error(JSON.stringify(read.left))
}

/** The event as somebody without a key reads it. */
export const unread =
  (fields: FieldCategories) =>
  <E extends AnyEvent>(event: E): E =>
    readBack(event, stored(fields, event, (_, place) => envelope(place)).data) as E

/** The event as it reads once the person is erased. */
export const afterErasure =
  (fields: FieldCategories) =>
  <E extends AnyEvent>(event: E): E =>
    readBack(event, stored(fields, event, () => withheld.erased).data) as E
