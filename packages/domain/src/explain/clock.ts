import type { EpochMs, Explanation, Instant } from '@redress/holidays'
import { formatInstant, SHANGHAI } from '@redress/holidays'
import type { Clock, ClockState } from '../clock/clock.js'
import type { Dossier } from '../clock/dossier.js'
import type { Instance } from '../clock/instance.js'
import { workdaysLate } from '../clock/late.js'
import { stateAt } from '../clock/state-at.js'
import { regulationsOf } from '../complaint/regulations-of.js'
import type { Bilingual } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'
import type { Cited } from '../regulation/mechanism/cited.js'
import { type CitedEvent, citedClause, citeEvent, sourceOf } from './cite.js'
import { clockSentences } from './clock-sentences.js'
import { type Held, heldDuring } from './held.js'
import { type ExplainedProlongation, type ExplainedSuspension, movesExplained } from './moved.js'
import { together } from './sentence.js'

/** Why a clock stands as it does: the events, every day counted and skipped, all that moved it, and who held the case. */
export interface ClockExplanation {
  readonly clock: Clock
  readonly state: ClockState
  readonly startedBy?: CitedEvent
  /** The clock whose state opened it. */
  readonly openedBy?: Clock
  readonly endedBy?: CitedEvent
  /** The event before which it had to be done, where that came first. */
  readonly overtakenBy?: CitedEvent
  /** The clause that lifted it. */
  readonly liftedBy?: Cited
  /** It was behind time already when it became known that it applies. */
  readonly breachedAtBirth: boolean
  /** Working days from the due day to the day it ended, or to now while it is open: positive is late. */
  readonly workdaysLate?: number
  /** From when on it is due soon. */
  readonly warnAt?: Instant
  /** The days of the limit, before anything moved it; absent where it has none. */
  readonly reckoning?: Explanation
  readonly suspensions: ReadonlyArray<ExplainedSuspension>
  readonly prolongations: ReadonlyArray<ExplainedProlongation>
  /** Place in a chain of repeated duties, from 1, and the link before it. */
  readonly link?: { readonly place: number; readonly previous?: string }
  /** Who held the case while it ran. */
  readonly held: ReadonlyArray<Held>
  readonly sentences: ReadonlyArray<Bilingual>
  /** The sentences as one text. */
  readonly text: Bilingual
}

/** The chain that an instance is a link of. */
const linkOf = ({ clocks: { all } }: Dossier, instance: Instance | undefined): ClockExplanation['link'] | undefined => {
  if (instance?.duty.repeat === undefined) return undefined
  const { duty, clock } = instance
  const chain = all.filter((other) => other.duty.id === duty.id && other.clock.key === clock.key)
  const previous = instance.link === true ? chain.find((other) => other.clock.endedBy === clock.startedBy) : undefined
  return {
    place: chain.indexOf(instance) + 1,
    ...(previous === undefined ? {} : { previous: previous.clock.id }),
  }
}

const reckoningOf = (rules: Rules, clock: Clock, instance: Instance | undefined): Explanation | undefined => {
  const calendar = instance?.duty.calendar ?? rules.find({ id: clock.regulation, version: clock.version })?.calendar
  const limit = instance?.base ?? clock.due
  if (calendar === undefined || limit === undefined) return undefined
  const explained = calendar.explain(limit.from, limit.length, limit.counting)
  return explained._tag === 'Right' ? explained.right : undefined
}

const NOTHING_MOVED = { suspensions: [], prolongations: [] } as const

/**
 * Explains one clock of a dossier at a moment: data first, and the same as Chinese and English sentences. Asks nobody: all
 * stands in the events.
 *
 * @example
 * import { clocksOf, compile, emptyDossier, explainClock, millis, rulesOf, stepDossier } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { received, shanghai } from '@redress/domain/testing'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(compiled._tag === 'Right')
 * const rules = rulesOf([compiled.right])
 * const receipt = received({}, { regulations: [{ id: 'government-service-centre', version: '1' }] })
 * const dossier = stepDossier(rules)(emptyDossier('c-1'), receipt)
 * for (const clock of clocksOf(dossier)) {
 *   const { startedBy, text } = explainClock(rules)(dossier, clock, millis(shanghai('2026-01-06')))
 *   assert.equal(startedBy?.type, 'Received')
 *   assert.ok(text.zh.startsWith(clock.ref))
 * }
 */
export const explainClock =
  (rules: Rules) =>
  (dossier: Dossier, clock: Clock, now: EpochMs): ClockExplanation => {
    const { complaint, holdings, clocks } = dossier
    const instance = clocks.all.find((one) => one.clock.id === clock.id)
    const regulations = regulationsOf(rules)(complaint)
    const of = { regulation: clock.regulation, clause: clock.liftedBy ?? '' }
    const lifting = clock.liftedBy === undefined ? undefined : sourceOf(regulations, of)
    const state = stateAt(clock, now)
    const reckoning = reckoningOf(rules, clock, instance)
    const calendar = instance?.duty.calendar ?? rules.find({ id: clock.regulation, version: clock.version })?.calendar
    const late = clock.due === undefined || calendar === undefined ? undefined : workdaysLate(calendar, clock, now)
    const startedBy = citeEvent(complaint, clock.startedBy)
    const endedBy = citeEvent(complaint, clock.endedBy)
    const overtakenBy = citeEvent(complaint, clock.overtakenBy)
    const openedBy = clocks.all.find((one) => one.clock.id === clock.openedBy)?.clock
    const link = linkOf(dossier, instance)
    const { due, knownMs, warnMs, breachedMs } = clock
    const why: Omit<ClockExplanation, 'sentences' | 'text'> = {
      clock,
      state,
      ...(startedBy === undefined ? {} : { startedBy }),
      ...(openedBy === undefined ? {} : { openedBy }),
      ...(endedBy === undefined ? {} : { endedBy }),
      ...(overtakenBy === undefined ? {} : { overtakenBy }),
      ...(lifting === undefined ? {} : { liftedBy: citedClause(lifting) }),
      breachedAtBirth:
        due !== undefined && knownMs !== undefined && knownMs > due.ms && (breachedMs ?? Infinity) <= knownMs,
      ...(late === undefined ? {} : { workdaysLate: late }),
      ...(warnMs === undefined ? {} : { warnAt: formatInstant(warnMs, SHANGHAI) }),
      ...(reckoning === undefined ? {} : { reckoning }),
      ...(instance === undefined ? NOTHING_MOVED : movesExplained(complaint, instance)),
      ...(link === undefined ? {} : { link }),
      held: heldDuring(clock, holdings, now),
    }
    const sentences = clockSentences(why, regulations.find(({ id }) => id === clock.regulation)?.source)
    return { ...why, sentences, text: together(sentences) }
  }
