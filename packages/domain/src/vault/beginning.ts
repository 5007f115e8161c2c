import * as E from 'fp-ts/lib/Either.js'
import type { Order } from '../subject/state.js'
import type { SubjectOptions } from './erasure-options.js'
import type { KeyStore } from './port.js'
import type { ErasureRow } from './rows.js'
import { inVault, type SubjectError } from './subject-error.js'

/** The streams of a subject that were written under these keys; others may be under keys that were destroyed before. */
export const streamsUnder = async (
  keys: KeyStore,
  subject: string,
  kids: ReadonlyArray<string>,
): Promise<E.Either<SubjectError, ReadonlyArray<string>>> => {
  const all = await keys.ofSubject(subject)()
  if (E.isLeft(all)) return E.left(inVault(all.left))
  const found: string[] = []
  for (const stream of all.right.streams) {
    const key = await keys.place(stream)()
    if (E.isLeft(key)) return E.left(inVault(key.left))
    if (key.right !== undefined && kids.includes(key.right.kid)) found.push(stream)
  }
  return E.right(found)
}

/** Writes an order down in the key store, once: from then on its keys serve nobody. */
export const begin = async (
  { keys, at }: SubjectOptions,
  subject: string,
  { order, keys: kids, basis, reason, clause, by }: Order,
): Promise<E.Either<SubjectError, void>> => {
  const known = await keys.erasure(order)()
  if (E.isLeft(known)) return E.left(inVault(known.left))
  if (known.right !== undefined) return E.right(undefined)
  const streams = await streamsUnder(keys, subject, kids)
  if (E.isLeft(streams)) return streams
  const cited = clause === undefined ? {} : { clause }
  const row: ErasureRow = { order, subject, step: 'begun', kids, streams: streams.right, basis, reason, by, ...cited }
  const begun = await keys.begin(row)()
  if (E.isLeft(begun)) return E.left(inVault(begun.left))
  await at?.('begun')
  return E.right(undefined)
}
