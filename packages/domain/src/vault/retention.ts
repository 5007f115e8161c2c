import { dayOf, type EpochMs, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { engine } from '../complaint/decide/event.js'
import { decideSubject } from '../subject/decide.js'
import { nothingEnds, type Retention } from '../subject/due.js'
import { clockOn } from './clock.js'
import type { SubjectOptions } from './erasure-options.js'
import { type Found, type Pass, retentionPasses } from './retention-pass.js'
import { type ProposedErasure, proposal, retentionOrder } from './retention-proposal.js'
import { announced } from './retention-told.js'
import { inVault, type SubjectError } from './subject-error.js'
import { loadSubject } from './subject-log.js'

/** What a tick of the retention watch did. */
export interface RetentionTicked {
  /** Ends of retention that were put on record. */
  readonly events: number
  /** The pass of this day is not through yet. */
  readonly more: boolean
}

/** Retention: what is due, and putting on record that it is. Of what is sealed nothing is opened, and nothing is erased. */
export interface Retaining {
  /** All that is due now, subject by subject. */
  readonly due: TaskEither<SubjectError, ReadonlyArray<ProposedErasure>>
  /** One slice of a pass over all subjects; a pass a day. `RetentionEnded` is put on record once, however many watch. */
  readonly tick: TaskEither<SubjectError, RetentionTicked>
}

export interface RetentionOptions extends SubjectOptions {
  readonly retention: Retention
  /** Subjects of one slice; default 25, some ten milliseconds of work. */
  readonly slice?: number
}

const SLICE = 25

/**
 * Watches over how long the data of subjects are kept. Where neither a clause nor the deployment names a time it reads nothing.
 *
 * @example
 * import { rulesOf } from '@redress/domain'
 * import { memoryStore } from '@redress/domain/memory'
 * import { memoryKeys, retaining } from '@redress/domain/vault'
 *
 * const around = { log: memoryStore(), keys: memoryKeys(), signer: {} as never, rules: rulesOf([]), software: 'example' }
 * const due = await retaining({ ...around, retention: { monthsAfterClose: 36 }, now: () => 0 as never }).due()
 * assert.deepEqual(due._tag === 'Right' && due.right, [])
 */
export const retaining = (options: RetentionOptions): Retaining => {
  const { log, rules, now, retention } = options
  const clock = clockOn(options)
  const idle = nothingEnds(rules, retention)

  const { begun, further, dueIn } = retentionPasses({ ...options, slice: options.slice ?? SLICE })

  const proposed = async ({ due, facts }: Found, at: EpochMs): Promise<E.Either<SubjectError, ProposedErasure>> => {
    const loaded = await loadSubject(log, due.subject)
    if (E.isLeft(loaded)) return loaded
    const { state } = loaded.right
    const erasure = proposal(due, state)
    const decided = decideSubject(facts)(retentionOrder(erasure, { now: at, actor: engine, reason: 'retention' }))(
      state,
    )
    return E.right(E.isLeft(decided) ? { ...erasure, against: decided.left } : erasure)
  }

  const due = async (): Promise<E.Either<SubjectError, ReadonlyArray<ProposedErasure>>> => {
    if (idle) return E.right([])
    const at = await clock.time()()
    if (E.isLeft(at)) return E.left(inVault(at.left))
    let pass: Pass & { readonly over?: boolean } = begun(at.right)
    while (pass.over !== true) {
      const next = await further(pass, at.right)
      if (E.isLeft(next)) return next
      pass = next.right
    }
    const all: ProposedErasure[] = []
    for (const one of dueIn(pass)) {
      const erasure = await proposed(one, at.right)
      if (E.isLeft(erasure)) return erasure
      all.push(erasure.right)
    }
    return E.right(all)
  }

  let under: Pass | undefined
  let done: string | undefined
  const tick = async (): Promise<E.Either<SubjectError, RetentionTicked>> => {
    const today = dayOf(now(), SHANGHAI)
    if (done === today || idle) return E.right({ events: 0, more: false })
    const at = await clock.time()()
    if (E.isLeft(at)) return E.left(inVault(at.left))
    const next = await further(under?.day === today ? under : begun(at.right), at.right)
    if (E.isLeft(next)) return next
    under = next.right
    if (!next.right.over) return E.right({ events: 0, more: true })
    let events = 0
    for (const { due: one } of dueIn(under)) {
      const told = await announced(options, retention, one)
      if (E.isLeft(told)) return told
      if (told.right) events++
    }
    under = undefined
    done = today
    return E.right({ events, more: false })
  }
  return { due, tick }
}
