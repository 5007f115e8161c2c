import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { engine } from '../complaint/decide/event.js'
import { CATEGORY } from '../store/serialise.js'
import { evolveSubject, initialSubject, type SubjectState } from '../subject/state.js'
import { SUBJECT_CATEGORY, subjectFromRecorded } from '../subject/stored.js'
import { begin } from './beginning.js'
import { cancellationTold } from './cancelling.js'
import { carryOut, tell } from './erasure.js'
import type { SubjectOptions } from './erasure-options.js'
import { liveKeys, markKeys } from './marking.js'
import { readReceipt } from './receipt.js'
import { inStore, inVault, type SubjectError } from './subject-error.js'

type Resumed = ReadonlyArray<string>

/** All subjects about which something was decided. */
const subjectsIn = async ({ log }: SubjectOptions): Promise<E.Either<SubjectError, ReadonlyArray<SubjectState>>> => {
  const states = new Map<string, SubjectState>()
  for await (const batch of log.readAll(undefined, { category: SUBJECT_CATEGORY })) {
    if (E.isLeft(batch)) return E.left(inStore(batch.left))
    for (const recorded of batch.right) {
      const event = subjectFromRecorded(recorded)
      if (E.isLeft(event)) return E.left({ _tag: 'Undecodable', error: event.left, position: recorded.position })
      const { subject } = event.right
      states.set(subject, evolveSubject(states.get(subject) ?? initialSubject(subject), event.right))
    }
  }
  return E.right([...states.values()])
}

/** The keys do what the log has of their subject: restricted or not, destroyed where that was ordered. */
const brought = async (options: SubjectOptions, state: SubjectState): Promise<E.Either<SubjectError, Resumed>> => {
  const { keys } = options
  const resumed: string[] = []
  for (const order of state.orders) {
    const row = await keys.erasure(order.order)()
    if (E.isLeft(row)) return E.left(inVault(row.left))
    if (order.state === 'ordered' && row.right?.step === 'cancelled') {
      const told = await cancellationTold(options, { order: order.order, subject: state.id }, 'resumed', engine)
      if (E.isLeft(told)) return told
    }
    if (order.state === 'cancelled' || row.right !== undefined) continue
    // Ordered, and the key store knows nothing of it: nobody got so far, or it is an older copy.
    const begun = await begin(options, state.id, order)
    if (E.isLeft(begun)) return begun
    const carried = await carryOut(options, order.order)
    if (E.isLeft(carried)) return carried
    resumed.push(order.order)
  }
  const live = await liveKeys(keys, state.id)
  if (E.isLeft(live)) return live
  const marked = await markKeys(keys, live.right.kids, state.restricted === undefined ? 'active' : 'restricted')
  return E.isLeft(marked) ? marked : E.right(resumed)
}

/**
 * Carries on what stopped on the way, and brings a key store that was restored from an older copy up to what the log has ordered:
 * for whoever opens log and keys for writing, before anything else. The orders that were carried on; doing it again does nothing.
 */
export const resumeErasures =
  (options: SubjectOptions): TaskEither<SubjectError, Resumed> =>
  async () => {
    const unfinished = await options.keys.unfinished()
    if (E.isLeft(unfinished)) return E.left(inVault(unfinished.left))
    const resumed: string[] = []
    for (const { order } of unfinished.right) {
      const carried = await carryOut(options, order)
      if (E.isLeft(carried) && carried.left._tag !== 'NewCase') return carried
      resumed.push(order)
    }
    const states = await subjectsIn(options)
    if (E.isLeft(states)) return states
    for (const state of states.right) {
      const more = await brought(options, state)
      if (E.isLeft(more)) return more
      resumed.push(...more.right)
    }
    return E.right(resumed)
  }

/**
 * After the log was restored from an older copy: says again what it has lost of erasures that were carried out. It looks at every
 * complaint, so it is not for every start. The orders that were told of; doing it again does nothing.
 */
export const retellErasures =
  (options: SubjectOptions): TaskEither<SubjectError, Resumed> =>
  async () => {
    const { log, keys } = options
    const told = new Set<string>()
    for await (const batch of log.readAll(undefined, { category: CATEGORY, types: ['Received'] })) {
      if (E.isLeft(batch)) return E.left(inStore(batch.left))
      for (const { stream } of batch.right) {
        const key = await keys.place(stream)()
        if (E.isLeft(key)) return E.left(inVault(key.left))
        const receipt = readReceipt(key.right?.receipt ?? '')
        if (E.isLeft(receipt) || told.has(receipt.right.order)) continue
        const row = await keys.erasure(receipt.right.order)()
        if (E.isLeft(row)) return E.left(inVault(row.left))
        if (row.right === undefined) continue
        const said = await tell(options, row.right)
        if (E.isLeft(said)) return said
        told.add(receipt.right.order)
      }
    }
    return E.right([...told])
  }
