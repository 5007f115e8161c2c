import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { type FieldCategories, isWithheld } from '../codec/personal.js'
import { categoryAt } from '../privacy/category-at.js'
import { envelopesIn, type StoredPath } from '../privacy/envelopes.js'
import type { Leaf } from '../privacy/personal-in.js'
import type { EventStore, RecordedEvent, StoreError } from '../store/port.js'
import { aggregateOf } from '../store/serialise.js'
import { openedEvents } from './opened-events.js'
import { unsealable } from './refusals.js'
import { searchable } from './searchable.js'
import type { Vault } from './vault.js'

export interface ReindexOptions {
  /** The log as it lies, sealed. */
  readonly log: EventStore
  readonly vault: Vault
  readonly fields: FieldCategories
}

/** What a reindexing went through; what was there already is counted, too. */
export interface Reindexed {
  /** Events that say something to be searched by. */
  readonly events: number
  readonly tokens: number
}

type Sealed = Pick<Leaf, 'path' | 'category'> & { readonly kid: string }

const valueAt = (stored: unknown, path: StoredPath): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as { readonly [key: string | number]: unknown } | undefined)?.[key],
    stored,
  )

/**
 * Makes the blind index anew from the log: for one whose tokens are missing, or were made with another key. What is there already
 * stays; what was erased or is restricted is left out. Killed anywhere, it is run again. `Unopenable`, `Unsealable` and the
 * errors of the log.
 *
 * @example
 * import { fieldCategories, rulesOf } from '@redress/domain'
 * import { memoryStore } from '@redress/domain/memory'
 * import { localWrappingKeys, memoryKeys, newWrappingKey, readWrappingKey, reindex, vaultOn } from '@redress/domain/vault'
 *
 * const key = readWrappingKey(newWrappingKey(), 'here')
 * if (key._tag === 'Left') throw new Error(key.left.en)
 * const vault = await vaultOn(memoryKeys(), localWrappingKeys(key.right))()
 * if (vault._tag === 'Left') throw new Error(vault.left.en)
 * const done = await reindex({ log: memoryStore(), vault: vault.right, fields: fieldCategories(rulesOf([])) })()
 * assert.deepEqual(done, { _tag: 'Right', right: { events: 0, tokens: 0 } })
 */
export const reindex = ({ log, vault, fields }: ReindexOptions): TaskEither<StoreError, Reindexed> => {
  const open = openedEvents(vault)
  const categoryOf = categoryAt(fields)

  /** What is sealed in an event, by the marks of today, wherever it stood when it was sealed. */
  const sealedIn = ({ stream, type, data }: RecordedEvent): ReadonlyArray<Sealed> => {
    const aggregate = aggregateOf(stream)
    if (aggregate === undefined) return []
    return envelopesIn(data).map(({ path, envelope }) => ({
      path,
      category: categoryOf(aggregate, type, path),
      kid: envelope.kid,
    }))
  }
  const indexed = async (event: RecordedEvent, clear: RecordedEvent): Promise<E.Either<StoreError, number>> => {
    const sealed = sealedIn(event)
    const leaves = sealed
      .map(({ path, category }): Leaf => ({ path, category, value: valueAt(clear.data, path) }))
      .filter(({ value }) => !isWithheld(value))
    const tokens = [...new Set(searchable(leaves).map(([kind, value]) => vault.token(kind, value)))]
    const kid = sealed[0]?.kid
    if (tokens.length === 0 || kid === undefined) return E.right(0)
    const rows = await vault.keys.rows([kid])()
    if (E.isLeft(rows)) return E.left(unsealable(event.stream, rows.left))
    // It has just been opened by this key.
    const subject = rows.right.get(kid)?.subject ?? ''
    const kept = await vault.sealer({ stream: event.stream, subject, tokens })()
    // Erased or restricted since it was opened: then it is not to be found.
    if (E.isLeft(kept) && kept.left._tag !== 'Erased' && kept.left._tag !== 'Restricted')
      return E.left(unsealable(event.stream, kept.left))
    return E.right(E.isRight(kept) ? tokens.length : 0)
  }

  return async () => {
    let [events, tokens] = [0, 0]
    for await (const batch of log.readAll(undefined)) {
      if (E.isLeft(batch)) return batch
      const clear = await open(batch.right)
      if (E.isLeft(clear)) return clear
      const done = await Promise.all(batch.right.map((event, i) => indexed(event, clear.right[i] ?? event)))
      for (const one of done) {
        if (E.isLeft(one)) return one
        events += one.right > 0 ? 1 : 0
        tokens += one.right
      }
    }
    const through = await vault.indexed()
    return E.isLeft(through) ? E.left(unsealable('', through.left)) : E.right({ events, tokens })
  }
}
