import { dayOf, type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { engine } from '../complaint/decide/event.js'
import type { Actor } from '../complaint/party.js'
import type { SubjectCommandOf } from '../subject/command.js'
import { decideSubject, type SubjectFacts } from '../subject/decide.js'
import { type DueErasure, dueForErasure, nothingEnds, type Retention } from '../subject/due.js'
import type { SubjectRefusal } from '../subject/refusal.js'
import type { SubjectState } from '../subject/state.js'
import { subjectStream } from '../subject/stored.js'
import { clockOn } from './clock.js'
import type { SubjectOptions } from './erasure-options.js'
import { liveKeys } from './marking.js'
import { announced } from './retention-told.js'
import { inVault, type SubjectError } from './subject-error.js'
import { complaintsOf, factsOf, isComplaint, lastRecorded, loadSubject } from './subject-log.js'

/** Somebody whose time is up, and the erasure that is proposed. */
export interface ProposedErasure extends DueErasure {
  /** To be sent with `basis: 'retention'`: the same again carries on what stopped. */
  readonly order: string
  /** The clause that had them kept longest, as `regulation/clause`; none where only the deployment says how long. */
  readonly clause?: string
  /** What stands against it as of now, e.g. a hold. */
  readonly against?: SubjectRefusal
}

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

/** The command that carries a proposal out. */
export const retentionOrder = (
  { subject, order, clause }: Pick<ProposedErasure, 'subject' | 'order' | 'clause'>,
  { now, actor, reason }: { readonly now: EpochMs; readonly actor: Actor; readonly reason: string },
): SubjectCommandOf<'OrderErasure'> => ({
  id: order,
  command: 'OrderErasure',
  subject,
  occurredAt: formatInstant(now, SHANGHAI),
  actor,
  data: { basis: 'retention', reason, ...(clause === undefined ? {} : { clause }) },
})

const proposal = ({ subject, since, kept }: DueErasure, { orders }: SubjectState) => {
  const longest = [...kept].sort((a, b) => (a.until < b.until ? 1 : -1))[0]
  return {
    subject,
    since,
    kept,
    // A second one of the same day, after the first was taken back, is another order.
    order: `retention:${subject}:${since}:${orders.length + 1}`,
    ...(longest === undefined ? {} : { clause: `${longest.regulation}/${longest.clause}` }),
  }
}

/** Somebody whose time is up, and what an order would rest on. */
interface Found {
  readonly due: DueErasure
  readonly facts: SubjectFacts
}

interface Pass {
  readonly day: string
  readonly after: string | undefined
  readonly found: ReadonlyArray<Found>
  readonly recorded: number
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
  const { log, keys, rules, now, retention, slice = SLICE } = options
  const clock = clockOn(options)
  const dueOf = dueForErasure(rules, retention)
  const idle = nothingEnds(rules, retention)

  /** The next subjects of a pass. The log's newest time is known at its end only, so that the clock alone decides here. */
  const further = async (
    pass: Pass,
    at: EpochMs,
  ): Promise<E.Either<SubjectError, Pass & { readonly over: boolean }>> => {
    const page = await keys.subjects(pass.after, slice)()
    if (E.isLeft(page)) return E.left(inVault(page.left))
    const found = [...pass.found]
    let { recorded } = pass
    for (const subject of page.right) {
      const live = await liveKeys(keys, subject)
      if (E.isLeft(live)) return live
      const { kids, streams } = live.right
      const cases = await complaintsOf(log, streams)
      if (E.isLeft(cases)) return cases
      const { complaints } = cases.right
      const last = await lastRecorded(log, [...streams.filter((one) => !isComplaint(one)), subjectStream(subject)])
      if (E.isLeft(last)) return last
      recorded = Math.max(recorded, cases.right.recorded, last.right)
      for (const due of dueOf(new Map([[subject, complaints]]), { now: at, recorded: at }))
        found.push({ due, facts: factsOf(rules, at)(kids, complaints) })
    }
    return E.right({
      ...pass,
      after: page.right.at(-1) ?? pass.after,
      found,
      recorded,
      over: page.right.length < slice,
    })
  }
  const begun = (at: EpochMs): Pass => ({ day: dayOf(at, SHANGHAI), after: undefined, found: [], recorded: 0 })
  /** What is due by the log's own time, too. */
  const dueIn = ({ found, recorded }: Pass): ReadonlyArray<Found> =>
    found.filter(({ due }) => due.since <= dayOf(recorded as EpochMs, SHANGHAI))

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
