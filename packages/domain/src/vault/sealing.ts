import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { FieldCategories } from '../codec/personal.js'
import { closed } from '../store/adapter/errors.js'
import type { EventStore, StoreError } from '../store/port.js'
import { type Marks, marksOf } from './marks.js'
import { readingInClear } from './reading-in-clear.js'
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

/** `sealing`, of events that are marked in another way than the domain's. */
export const sealingBy = (log: EventStore, vault: Vault, marks: Marks): Sealing => {
  const keys = sealingKey(log, vault, marks)
  const tokensOf = ({ leaves }: Outgoing): ReadonlyArray<string> => [
    ...new Set(searchable(leaves.flat()).map(([kind, value]) => vault.token(kind, value))),
  ]

  const begun = new Set<Promise<unknown>>()
  let closing: Promise<void> | undefined
  /** Closing waits for it. */
  const underWay =
    <A>(task: TaskEither<StoreError, A>): TaskEither<StoreError, A> =>
    async () => {
      if (closing !== undefined) return E.left(closed)
      const running = task()
      begun.add(running)
      const done = await running
      begun.delete(running)
      return done
    }

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
    return underWay(async () => {
      const sealer = await keys.asked(stream, first, tokens)
      if (E.isLeft(sealer)) return sealer
      const sealed = sealedEvents(kept, sealer.right)
      return E.isLeft(sealed) ? sealed : log.append(stream, expected, sealed.right, options)()
    })
  }

  const sealed: EventStore = {
    append,
    read: (stream, options) => log.read(stream, options),
    readAll: (after, options) => log.readAll(after, options),
    subscribe: (after, options) => log.subscribe(after, options),
    head: () => log.head(),
    close: () => {
      closing ??= Promise.all(begun).then(() => log.close())
      return closing
    },
  }
  return { log: sealed, desk: { ...sealed, ...readingInClear(log, vault) } }
}

/**
 * Puts a vault before an event store: personal values, as the codecs mark them and `fields` declares them, are sealed before
 * they are logged. Events of streams that the domain does not know pass as they are. Sealing the same event again gives the
 * same bytes, so a repeat is a repeat. Errors beside those of the store: `Unsealable`, `Unopenable`.
 *
 * @example
 * import { complaintHandlers, decodeCommand, type EventStore, fieldCategories, rulesOf } from '@redress/domain'
 * import { memoryStore } from '@redress/domain/memory'
 * import { localWrappingKeys, memoryKeys, newWrappingKey, readWrappingKey, sealing, vaultOn } from '@redress/domain/vault'
 *
 * const key = readWrappingKey(newWrappingKey(), 'here')
 * if (key._tag === 'Left') throw new Error(key.left.en)
 * const vault = await vaultOn(memoryKeys(), localWrappingKeys(key.right))()
 * if (vault._tag === 'Left') throw new Error(vault.left.en)
 *
 * const rules = rulesOf([])
 * const { log, desk } = sealing(memoryStore(), vault.right, { fields: fieldCategories(rules) })
 * const { handle } = complaintHandlers({ store: desk, rules })
 * const said = decodeCommand({
 *   id: 'r-1', command: 'Receive', complaint: 'c-1', occurredAt: '2026-01-05T10:00:00+08:00',
 *   actor: { id: 'u-17', roles: ['hotline'] },
 *   data: { kind: 'complaint', channel: 'hotline', complainant: { id: 'p-1' }, field: { 'complainant.name': '李雷' } },
 * })
 * if (said._tag === 'Left') throw new Error(JSON.stringify(said.left))
 * const done = await handle(said.right)()
 * assert.equal(done._tag, 'Right')
 *
 * const reads = async (store: EventStore) => {
 *   const batches: unknown[] = []
 *   for await (const batch of store.read('complaint-c-1')) batches.push(batch)
 *   return JSON.stringify(batches)
 * }
 * assert.equal((await reads(log)).includes('李雷'), false)
 * assert.equal((await reads(desk)).includes('李雷'), true)
 */
export const sealing = (log: EventStore, vault: Vault, { fields }: { readonly fields: FieldCategories }): Sealing =>
  sealingBy(log, vault, marksOf(fields))
