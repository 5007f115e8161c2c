import * as E from 'fp-ts/lib/Either.js'
import type { EventStore, RecordedEvent, StoreError } from '../store/port.js'
import type { VaultError } from './error.js'
import type { First, Marks } from './marks.js'
import { unsealable } from './refusals.js'
import type { Sealer, Vault, Wanted } from './vault.js'

type Found = E.Either<VaultError, Sealer>

/** The first event of a stream in the log. */
const firstOf = async (log: EventStore, stream: string): Promise<E.Either<StoreError, RecordedEvent | undefined>> => {
  for await (const batch of log.read(stream, { max: 1 }))
    return E.map((events: ReadonlyArray<RecordedEvent>) => events[0])(batch)
  return E.right(undefined)
}

/**
 * Finds whose key events are to be sealed under. The stream's place decides, so that it has one key however often a case is
 * corrected. Only while nothing is in the log yet does the event at hand decide over it: the place is then left over from an
 * append that failed, and its key may be another person's.
 */
export const sealingKey = (log: EventStore, vault: Vault, marks: Marks) => {
  const wantedFor = async (stream: string, first: First): Promise<E.Either<StoreError, Omit<Wanted, 'tokens'>>> => {
    const own = marks.ofStream(stream)
    if (own !== undefined) return E.right({ stream, subject: own })
    const place = await vault.keys.place(stream)()
    if (E.isLeft(place)) return E.left(unsealable(stream, place.left))
    const beginning = marks.begins(first) ? marks.ofFirst(stream, first) : undefined
    const placed = place.right
    if (placed !== undefined && (beginning === undefined || beginning === placed.subject))
      return E.right({ stream, subject: placed.subject })
    const logged = await firstOf(log, stream)
    if (E.isLeft(logged)) return logged
    if (placed === undefined) return E.right({ stream, subject: marks.ofFirst(stream, logged.right ?? first) })
    return E.right(
      logged.right === undefined
        ? { stream, subject: marks.ofFirst(stream, first), replacing: placed.kid }
        : { stream, subject: placed.subject },
    )
  }

  return {
    /** At once, if it is remembered. */
    remembered: (stream: string, first: First, tokens: ReadonlyArray<string>): Found | undefined => {
      const found = vault.remembered(stream, tokens)
      const another =
        found !== undefined &&
        E.isRight(found) &&
        marks.begins(first) &&
        marks.ofStream(stream) === undefined &&
        marks.ofFirst(stream, first) !== found.right.subject
      return another ? undefined : found
    },
    asked: async (
      stream: string,
      first: First,
      tokens: ReadonlyArray<string>,
    ): Promise<E.Either<StoreError, Found>> => {
      const wanted = await wantedFor(stream, first)
      return E.isLeft(wanted) ? wanted : E.right(await vault.sealer({ ...wanted.right, tokens })())
    },
  }
}
