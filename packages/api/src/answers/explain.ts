import { type Clock, type ClockExplanation, clocksOf, type Dossier, explainClock, type Holding } from '@redress/domain'
import type { EpochMs, ExplainedDay, Instant } from '@redress/holidays'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { type Moment, momentIf, momentOf } from './as-of.js'
import { clockAnswer } from './clock-answer.js'
import type { AnswerContext } from './context.js'
import { foldComplaint } from './fold.js'
import type { Answers, ClockExplained, DayAnswer, EventCited, Explained, HolderAnswer } from './types/index.js'

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

/** Holding intervals that touch the clock, from its start to its end or the moment asked about. */
const holdersOf = (clock: Clock, holdings: ReadonlyArray<Holding>, asOf: EpochMs): ReadonlyArray<HolderAnswer> =>
  holdings
    .filter(({ fromMs, toMs }) => fromMs <= (clock.endedMs ?? asOf) && (toMs === undefined || toMs >= clock.startedMs))
    .map(({ unit, person, from, to }) => ({ unit: unit ?? null, person: person ?? null, from, to: to ?? null }))

const explained = (
  { calendar, rules }: AnswerContext,
  { complaint, holdings, ...rest }: Dossier,
  clock: Clock,
  asOf: EpochMs,
): ClockExplained => {
  const why = explainClock(rules)({ complaint, holdings, ...rest }, clock, asOf)
  return {
    ...clockAnswer(calendar, complaint.id, holdings, clock, why.state, asOf),
    applies: clock.applies ?? 'unknown',
    responsible: clock.responsible,
    startedBy: cited(why.startedBy) ?? { event: clock.startedBy, type: '?', occurredAt: clock.startedAt },
    endedBy: cited(why.endedBy),
    holders: holdersOf(clock, holdings, asOf),
    days: why.reckoning?.days.map(dayAnswer) ?? [],
    text: why.text,
  }
}

const regulationsOf = ({ rules }: AnswerContext, { complaint }: Dossier): Explained['regulations'] =>
  complaint.regulations.map(({ id, version }) => ({
    id,
    version,
    title: rules.regulations.get(`${id}@${version}`)?.source.title ?? { zh: id, en: id },
  }))

/** Why each clock of a complaint stands as it does: folded from the log, so that it is exact whatever the views say. */
export const explainAnswer = (context: AnswerContext): Answers['explain'] => {
  const fold = foldComplaint(context.store, context.rules)
  return (id, asOf) =>
    pipe(
      TE.fromEither(momentIf('asOf', asOf)),
      TE.bindTo('until'),
      TE.bind('folded', ({ until }) => fold(id, until?.ms)),
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
