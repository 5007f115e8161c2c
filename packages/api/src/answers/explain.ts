import { type Clock, type ClockExplanation, clocksOf, type Dossier, explainClock } from '@redress/domain'
import type { EpochMs, ExplainedDay, Instant } from '@redress/holidays'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { type Moment, momentIf, momentOf } from './as-of.js'
import { clockAnswer } from './clock-answer.js'
import type { AnswerContext } from './context.js'
import { notLoaded } from './error.js'
import { foldComplaint } from './fold.js'
import type {
  Answers,
  ClockExplained,
  DayAnswer,
  EventCited,
  Explained,
  HolderAnswer,
  ProlongationAnswer,
  SuspensionAnswer,
} from './types/index.js'

type ExplainedSuspension = ClockExplanation['suspensions'][number]
type ExplainedProlongation = ClockExplanation['prolongations'][number]

const cited = (event: ClockExplanation['startedBy']): EventCited | null =>
  event === undefined ? null : { event: event.id, type: event.type, occurredAt: event.occurredAt as Instant }

const dayAnswer = (day: ExplainedDay): DayAnswer => ({
  day: day.day,
  counted: day.counted,
  ...(day.ordinal === undefined ? {} : { ordinal: day.ordinal }),
  why: day.why,
  ...(day.name === undefined ? {} : { name: day.name }),
  ...(day.notice === undefined ? {} : { notice: day.notice }),
  certain: day.certain,
})

const suspension = (of: ExplainedSuspension): SuspensionAnswer => ({
  reasons: of.reasons,
  from: of.from,
  to: of.to ?? null,
  begunBy: cited(of.begunBy),
  endedBy: cited(of.resumedBy),
  lost: of.lost === undefined ? null : { n: of.lost.n, unit: of.lost.unit },
  dueDay: of.due?.day ?? null,
})

const prolongation = (of: ExplainedProlongation): ProlongationAnswer => ({
  at: of.at,
  by: of.actor,
  roles: of.roles,
  reason: of.reason ?? null,
  grantedBy: cited(of.grantedBy),
  dueDay: of.due?.day ?? null,
})

const holder = ({ unit, person, from, to }: ClockExplanation['held'][number]): HolderAnswer => ({
  unit: unit ?? null,
  person: person ?? null,
  from,
  to,
})

const explained = (context: AnswerContext, dossier: Dossier, clock: Clock, asOf: EpochMs): ClockExplained => {
  const why = explainClock(context.rules)(dossier, clock, asOf)
  return {
    ...clockAnswer(context, dossier, why, asOf),
    applies: clock.applies ?? 'unknown',
    knownAt: clock.knownAt ?? null,
    breachedAtBirth: why.breachedAtBirth,
    responsible: clock.responsible,
    startedBy: cited(why.startedBy) ?? { event: clock.startedBy, type: '?', occurredAt: clock.startedAt },
    endedBy: cited(why.endedBy),
    overtakenBy: cited(why.overtakenBy),
    warnAt: why.warnAt ?? null,
    originalDueDay: clock.originalDue?.day ?? null,
    suspensions: why.suspensions.map(suspension),
    prolongations: why.prolongations.map(prolongation),
    link: why.link?.place ?? null,
    holders: why.held.map(holder),
    days: why.reckoning?.days.map(dayAnswer) ?? [],
    text: why.text,
  }
}

const regulationsOf = ({ rules }: AnswerContext, { complaint }: Dossier): Explained['regulations'] =>
  complaint.regulations.map((pin) => ({
    id: pin.id,
    version: pin.version,
    title: rules.find(pin)?.source.title ?? { zh: pin.id, en: pin.id },
  }))

/** Why each clock of a complaint stands as it does: folded from the log, so that it is exact whatever the views say. */
export const explainAnswer = (context: AnswerContext): Answers['explain'] => {
  const fold = foldComplaint(context.store, context.rules)
  return (id, asOf) =>
    pipe(
      TE.fromEither(momentIf('asOf', asOf)),
      TE.bindTo('until'),
      TE.bind('folded', ({ until }) => fold(id, until?.ms)),
      TE.chainFirst(({ folded: { dossier } }) => {
        const missing = dossier.complaint.regulations.find((pin) => context.rules.find(pin) === undefined)
        return missing === undefined ? TE.right(undefined) : TE.left(notLoaded(id, missing))
      }),
      TE.map(({ until, folded: { dossier } }) => {
        const moment: Moment = until ?? momentOf(context.now())
        return {
          complaint: id,
          asOf: moment.instant,
          status: dossier.complaint.status,
          regulations: regulationsOf(context, dossier),
          clocks: clocksOf(dossier).map((clock) => explained(context, dossier, clock, moment.ms)),
        }
      }),
    )
}
