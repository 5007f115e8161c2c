import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { Actor } from '../complaint/party.js'
import { millis } from '../complaint/time.js'
import type { SubjectCommand } from '../subject/command.js'
import { decideSubject, type SubjectFacts } from '../subject/decide.js'
import type { SubjectEvent } from '../subject/event.js'
import { subjectStream, subjectToNew } from '../subject/stored.js'
import { begin } from './beginning.js'
import { withdrawn } from './cancelling.js'
import { carryOut } from './erasure.js'
import type { SubjectOptions } from './erasure-options.js'
import { liveKeys, markKeys } from './marking.js'
import type { ErasureRow } from './rows.js'
import { inStore, inVault, noSuchErasure, overtaken, type SubjectError, tooLate } from './subject-error.js'
import { complaintsOf, factsOf, loadSubject, type SubjectLoaded } from './subject-log.js'
import { timeFor } from './subject-time.js'

/** A decision that was carried out. */
export interface SubjectHandled {
  /** What it put on record; of a repeated command what it had put there. */
  readonly events: ReadonlyArray<SubjectEvent>
  readonly repeated: boolean
  /** Of an order: how far it came, with its receipt. */
  readonly erasure?: ErasureRow
}

/** Decisions about the personal data of subjects, and their carrying out. */
export interface SubjectHandler {
  readonly handle: (command: SubjectCommand) => TaskEither<SubjectError, SubjectHandled>
  /** Takes an erasure back, as long as its keys are not destroyed. */
  readonly cancel: (order: string, basis: string, actor: Actor) => TaskEither<SubjectError, void>
  /** A subject, and what an order would rest on at that moment. */
  readonly look: (command: Pick<SubjectCommand, 'subject' | 'occurredAt'>) => TaskEither<SubjectError, Looked>
}
export type Looked = SubjectLoaded & {
  readonly facts: SubjectFacts
  /** What was written under its keys. */
  readonly streams: ReadonlyArray<string>
}

const RETRIES = 10

/**
 * Carries out decisions about personal data. A restriction is in force before it is on record, its lifting after: what fails in
 * between fails closed. An order of erasure is carried out to its end; one that stopped on the way is resumed by sending the same
 * command again, or by `resumeErasures`.
 */
export const subjectHandler = (options: SubjectOptions): SubjectHandler => {
  const { log, keys, rules, at } = options

  const look = async ({ subject, occurredAt }: Pick<SubjectCommand, 'subject' | 'occurredAt'>) => {
    const loaded = await loadSubject(log, subject)
    if (E.isLeft(loaded)) return loaded
    const live = await liveKeys(keys, subject)
    if (E.isLeft(live)) return live
    const { kids, streams } = live.right
    const found = await complaintsOf(log, streams)
    if (E.isLeft(found)) return found
    const facts = factsOf(rules, millis(occurredAt))(kids, found.right.complaints)
    return E.right<SubjectError, Looked>({ ...loaded.right, facts, streams })
  }

  /** What has to be true before a decision is on record, and what after it. */
  const before = async ({ command, subject }: SubjectCommand, { facts, streams }: Looked) => {
    if (command === 'Restrict') return markKeys(keys, facts.keys, 'restricted')
    return command === 'OrderErasure' ? timeFor(options, subject, streams) : E.right(undefined)
  }
  const after = async (said: SubjectCommand): Promise<E.Either<SubjectError, ErasureRow | undefined>> => {
    const { command, subject, id } = said
    const now = await loadSubject(log, subject)
    if (E.isLeft(now)) return now
    const { state } = now.right
    if (command === 'Restrict' || command === 'Lift') {
      const live = await liveKeys(keys, subject)
      if (E.isLeft(live)) return live
      const marked = await markKeys(keys, live.right.kids, state.restricted === undefined ? 'active' : 'restricted')
      return E.isLeft(marked) ? marked : E.right(undefined)
    }
    const order = state.orders.find((each) => each.order === id)
    if (command !== 'OrderErasure' || order === undefined || order.state === 'cancelled') return E.right(undefined)
    const begun = await begin(options, subject, order)
    return E.isLeft(begun) ? begun : carryOut(options, id)
  }

  const handle = async (command: SubjectCommand): Promise<E.Either<SubjectError, SubjectHandled>> => {
    for (let left = RETRIES; left >= 0; left--) {
      const looked = await look(command)
      if (E.isLeft(looked)) return looked
      const { state, revision, facts } = looked.right
      const decided = decideSubject(facts)(command)(state)
      if (E.isLeft(decided)) return E.left({ _tag: 'Refused', refusal: decided.left })
      const repeated = decided.right.length === 0
      if (!repeated) {
        const ready = await before(command, looked.right)
        if (E.isLeft(ready)) return ready
        const expected = revision < 0 ? 'none' : revision
        const done = await log.append(subjectStream(command.subject), expected, decided.right.map(subjectToNew))()
        if (E.isLeft(done) && done.left._tag === 'WrongExpectedRevision') continue
        if (E.isLeft(done)) return E.left(inStore(done.left))
        if (command.command === 'OrderErasure') await at?.('ordered')
      }
      const carried = await after(command)
      if (E.isLeft(carried)) return carried
      const events = repeated ? state.events.filter((event) => event.command === command.id) : decided.right
      return E.right({ events, repeated, ...(carried.right === undefined ? {} : { erasure: carried.right }) })
    }
    return E.left(overtaken(command.subject))
  }

  return {
    handle: (command) => () => handle(command),
    look: (command) => () => look(command),
    cancel: (order, basis, actor) => async () => {
      const row = await keys.erasure(order)()
      if (E.isLeft(row)) return E.left(inVault(row.left))
      if (row.right === undefined) return E.left(noSuchErasure(order))
      return row.right.step === 'begun' ? withdrawn(options, row.right, basis, actor) : E.left(tooLate(order))
    },
  }
}
