import * as E from 'fp-ts/lib/Either.js'
import type { FieldCategories } from '../codec/personal.js'
import type { Batch, EventStore, Notice, StoreError } from '../store/port.js'
import { type Marks, marksOf } from './marks.js'
import { openedEvents } from './opened-events.js'
import { type Outgoing, outgoing, sealedEvents, taken } from './sealed-events.js'
import { sealingKey } from './sealing-key.js'
import { searchable } from './searchable.js'
import type { Vault } from './vault.js'

/** An event store seen through a vault. Both seal what is appended. */
export interface Sealing {
  /** Reads what is in the log: for whoever needs no personal value. */
  readonly log: EventStore
  /** Reads it in the clear, for deciding on commands; `Unopenable` where something does not open. */
  readonly desk: EventStore
}

const reading = (log: EventStore, vault: Vault): Pick<EventStore, 'read' | 'readAll' | 'subscribe'> => {
  const open = openedEvents(vault)
  async function* batches(source: AsyncIterable<Batch>): AsyncGenerator<Batch> {
    for await (const batch of source) {
      const read = E.isLeft(batch) ? batch : await open(batch.right)
      yield read
      if (E.isLeft(read)) return
    }
  }
  async function* notices(source: ReturnType<EventStore['subscribe']>): AsyncGenerator<E.Either<StoreError, Notice>> {
    for await (const notice of source) {
      if (E.isLeft(notice) || notice.right._tag === 'CaughtUp') yield notice
      else {
        const read = await open(notice.right.events)
        yield E.map((events: typeof notice.right.events): Notice => ({ _tag: 'Events', events }))(read)
        if (E.isLeft(read)) return
      }
    }
  }
  return {
    read: (stream, options) => batches(log.read(stream, options)),
    readAll: (after, options) => batches(log.readAll(after, options)),
    subscribe: (after, options) => notices(log.subscribe(after, options)),
  }
}

/** `sealing`, of events that are marked in another way than the domain's. */
export const sealingBy = (log: EventStore, vault: Vault, marks: Marks): Sealing => {
  const keys = sealingKey(log, vault, marks)
  const tokensOf = ({ leaves }: Outgoing): ReadonlyArray<string> => [
    ...new Set(searchable(leaves.flat()).map(([kind, value]) => vault.token(kind, value))),
  ]

  const append: EventStore['append'] = (stream, expected, events, options) => {
    const [first] = events
    const personal = marks.knows(stream) ? outgoing(marks, stream, events) : E.right(undefined)
    if (E.isLeft(personal)) return async () => personal
    if (personal.right === undefined || first === undefined) return log.append(stream, expected, events, options)
    const tokens = tokensOf(personal.right)
    const remembered = keys.remembered(stream, first, tokens)
    if (remembered !== undefined) {
      const sealed = sealedEvents(personal.right, remembered)
      return E.isLeft(sealed) ? async () => sealed : log.append(stream, expected, sealed.right, options)
    }
    const kept = taken(personal.right)
    return async () => {
      const sealer = await keys.asked(stream, first, tokens)
      if (E.isLeft(sealer)) return sealer
      const sealed = sealedEvents(kept, sealer.right)
      return E.isLeft(sealed) ? sealed : log.append(stream, expected, sealed.right, options)()
    }
  }

  const sealed: EventStore = {
    append,
    read: (stream, options) => log.read(stream, options),
    readAll: (after, options) => log.readAll(after, options),
    subscribe: (after, options) => log.subscribe(after, options),
    head: () => log.head(),
    close: () => log.close(),
  }
  return { log: sealed, desk: { ...sealed, ...reading(log, vault) } }
}

/**
 * Puts a vault before an event store: personal values, as the codecs mark them and `fields` declares them, are sealed before
 * they are logged. Events of streams that the domain does not know pass as they are. Sealing the same event again gives the
 * same bytes, so a repeat is a repeat. Errors beside those of the store: `Unsealable`, `Unopenable`.
 *
 * @example
 * import { fieldCategories, rulesOf } from '@redress/domain'
 * import { memoryStore } from '@redress/domain/memory'
 * import { localWrappingKeys, memoryKeys, newWrappingKey, readWrappingKey, sealing, vaultOn } from '@redress/domain/vault'
 *
 * const key = readWrappingKey(newWrappingKey(), 'here')
 * if (key._tag === 'Left') throw new Error(key.left.en)
 * const vault = await vaultOn(memoryKeys(), localWrappingKeys(key.right))()
 * if (vault._tag === 'Left') throw new Error(vault.left.en)
 * const { log, desk } = sealing(memoryStore(), vault.right, { fields: fieldCategories(rulesOf([])) })
 * assert.notEqual(log, desk)
 */
export const sealing = (log: EventStore, vault: Vault, { fields }: { readonly fields: FieldCategories }): Sealing =>
  sealingBy(log, vault, marksOf(fields))
