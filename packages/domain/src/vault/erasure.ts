import { formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { streamsUnder } from './beginning.js'
import { withdrawn } from './cancelling.js'
import type { ErasurePoint, SubjectOptions } from './erasure-options.js'
import type { VaultError } from './error.js'
import { readReceipt, signedReceipt } from './receipt.js'
import type { ErasureRow, ErasureStep } from './rows.js'
import { inStore, inVault, newCase, noSuchErasure, type SubjectError, unfinished } from './subject-error.js'
import { loadSubject } from './subject-log.js'
import { timeFor } from './subject-time.js'
import { tellOf } from './telling.js'

type Done = Promise<E.Either<SubjectError, void>>
type Step = (options: SubjectOptions, row: ErasureRow) => Done

const vaults = <A>(result: E.Either<VaultError, A>): E.Either<SubjectError, A> => E.mapLeft(inVault)(result)

/** Where one was told of already (the key store is an older copy), the receipt that there is; else a new one. */
const receiptFor = async (options: SubjectOptions, row: ErasureRow): Promise<E.Either<SubjectError, string>> => {
  const { log, signer, software } = options
  const at = await timeFor(options, row.subject, row.streams)
  if (E.isLeft(at)) return at
  const head = await log.head()
  if (E.isLeft(head)) return E.left(inStore(head.left))
  const { order, subject, kids, streams, basis, reason, clause, by } = row
  const said = { order, subject, keys: [...kids], streams: [...streams], basis, reason, by, software }
  const more = { position: head.right ?? '', destroyedAt: formatInstant(at.right, SHANGHAI) }
  return E.right(signedReceipt(signer, { ...said, ...more, ...(clause === undefined ? {} : { clause }) }))
}

const destroy: Step = async (options, row) => {
  const { keys, log } = options
  const { order, subject, kids, streams } = row
  const loaded = await loadSubject(log, subject)
  if (E.isLeft(loaded)) return loaded
  const known = loaded.right.state.orders.find((each) => each.order === order)?.document
  if (known === undefined) {
    const now = await streamsUnder(keys, subject, kids)
    if (E.isLeft(now)) return now
    const late = now.right.filter((stream) => !streams.includes(stream))
    if (late.length > 0) {
      const cancelled = await withdrawn(options, row, 'new-case')
      return E.isLeft(cancelled) ? cancelled : E.left(newCase(order, late))
    }
  }
  const receipt = known === undefined ? await receiptFor(options, row) : E.right(known)
  if (E.isLeft(receipt)) return receipt
  // False where another process was faster: its receipt is the one.
  return E.map(() => undefined)(vaults(await keys.destroy(order, receipt.right)()))
}

const moved = async ({ keys }: SubjectOptions, { order, step }: ErasureRow, to: ErasureStep): Done =>
  E.map(() => undefined)(vaults(await keys.step(order, step, to)()))

const scrub: Step = async (options, row) => {
  const scrubbed = vaults(await options.keys.scrub())
  return E.isLeft(scrubbed) ? scrubbed : moved(options, row, 'scrubbed')
}

/** Says of an erasure that was carried out what is to be said; nothing new where all of it is in the log. */
export const tell = async (
  { log, forget, at }: SubjectOptions,
  { order, receipt: document = '' }: ErasureRow,
): Done => {
  const receipt = readReceipt(document)
  if (E.isLeft(receipt)) return E.left(noSuchErasure(order))
  return tellOf(log, { receipt: receipt.right, document }, async (complaint) => {
    forget?.(complaint)
    await at?.('telling')
  })
}

const told: Step = async (options, row) => {
  const said = await tell(options, row)
  return E.isLeft(said) ? said : moved(options, row, 'told')
}

const next: { readonly [S in ErasureStep]?: readonly [Step, ErasurePoint] } = {
  begun: [destroy, 'destroyed'],
  destroyed: [scrub, 'scrubbed'],
  scrubbed: [told, 'told'],
  told: [(options, row) => moved(options, row, 'done'), 'done'],
}

/**
 * Carries an erasure on to its end from wherever it stopped. One step is for good: a single transaction of the key store. What
 * stands before it can be taken back, what follows can be done again.
 */
export const carryOut = async (options: SubjectOptions, order: string): Promise<E.Either<SubjectError, ErasureRow>> => {
  for (;;) {
    const found = await options.keys.erasure(order)()
    if (E.isLeft(found)) return vaults(found)
    const row = found.right
    if (row === undefined) return E.left(noSuchErasure(order))
    const [step, point] = next[row.step] ?? []
    if (step === undefined || point === undefined) return E.right(row)
    const done = await step(options, row)
    if (E.isLeft(done)) return E.left(row.step === 'begun' ? done.left : unfinished(order, row.step, done.left))
    await options.at?.(point)
  }
}
