import * as E from 'fp-ts/lib/Either.js'
import type { Envelope } from '../codec/envelope.js'
import { withheld } from '../codec/personal.js'
import { envelopesIn, replaced, type StoredPath } from '../privacy/envelopes.js'
import type { RecordedEvent, StoreError } from '../store/port.js'
import { noKey, type VaultError } from './error.js'
import { unopenable } from './refusals.js'
import type { Opener, Vault } from './vault.js'

interface Found {
  readonly path: StoredPath
  readonly envelope: Envelope
}
type Openers = ReadonlyMap<string, E.Either<VaultError, Opener>>

/** The value in an envelope, or the word that stands for one that is not to be had any more. */
const read = (
  openers: Openers,
  { stream, id }: RecordedEvent,
  { path, envelope }: Found,
): E.Either<VaultError, unknown> => {
  const opener = openers.get(envelope.kid) ?? E.left(noKey(envelope.kid))
  if (E.isRight(opener)) return opener.right({ stream, event: id, path }, envelope)
  if (opener.left._tag === 'Erased') return E.right(withheld.erased)
  return opener.left._tag === 'Restricted' ? E.right(withheld.restricted) : opener
}

const opened = (
  openers: Openers,
  event: RecordedEvent,
  found: ReadonlyArray<Found>,
): E.Either<StoreError, RecordedEvent> => {
  const values: (readonly [StoredPath, unknown])[] = []
  for (const one of found) {
    const value = read(openers, event, one)
    if (E.isLeft(value)) return E.left(unopenable(event, one.path.join('.'), value.left))
    values.push([one.path, value.right])
  }
  return E.right({ ...event, data: replaced(event.data, values) })
}

/** The events with what is sealed in them in the clear; 已删除 or 已限制 where it may not be read. The first failure ends it. */
export const openedEvents =
  (vault: Vault) =>
  async (events: ReadonlyArray<RecordedEvent>): Promise<E.Either<StoreError, ReadonlyArray<RecordedEvent>>> => {
    const found = events.map(({ data }) => envelopesIn(data))
    const first = events[found.findIndex((each) => each.length > 0)]
    if (first === undefined) return E.right(events)
    const openers = await vault.openers(found.flatMap((each) => each.map(({ envelope }) => envelope.kid)))()
    if (E.isLeft(openers)) return E.left(unopenable(first, '', openers.left))
    const all: RecordedEvent[] = []
    for (const [i, event] of events.entries()) {
      const envelopes = found[i] ?? []
      const clear = envelopes.length === 0 ? E.right(event) : opened(openers.right, event, envelopes)
      if (E.isLeft(clear)) return clear
      all.push(clear.right)
    }
    return E.right(all)
  }
