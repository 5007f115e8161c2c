import type { CompiledIndicator } from '../regulation/mechanism/indicator.js'
import type { CompiledScheme } from '../regulation/mechanism/scheme.js'
import { assessmentOf } from './assessment.js'
import { figuresOf, type Measuring } from './indicator.js'
import type { Figure } from './judge.js'
import type { Span } from './period.js'
import { placesOf } from './ranking.js'
import { type RegisterReading, streamsOf } from './register.js'
import { emptyScore, type Score, type ScoredIndicator } from './score.js'
import { tallies } from './tally.js'

/** What scores are taken of: the histories for the ledgers, and the measured rows for the indicators. */
export type Scoring = Measuring & Pick<RegisterReading, 'register'>

const columns: { readonly [scope in 'agent' | 'unit']: ReadonlyArray<string> } = {
  agent: ['row.agent', 'row.handler'],
  unit: ['row.unit', 'row.branch', 'row.window'],
}

/** The mechanisms of the clauses that a scheme names as its inputs: `c49`, or `c53#2`. */
const inputsOf = <A extends { readonly id: string; readonly clause: string }>(
  { inputs, regulation }: CompiledScheme,
  all: ReadonlyArray<A>,
): ReadonlyArray<A> =>
  all.filter(({ id, clause }) => inputs.includes(clause) || inputs.some((ref) => `${regulation}/${ref}` === id))

/** An indicator by agent or unit: counted anew from the rows of each, not put together from finer groups. */
const column = (reading: Measuring, scheme: CompiledScheme, indicator: CompiledIndicator, period: Span) => {
  const by = indicator.groupBy.filter(({ path }) => columns[scheme.scope].includes(path)).slice(0, 1)
  const { groups, total: _, ...figures } = figuresOf(reading)(indicator, period, by)
  const figureOf = groups.flatMap((figure): ReadonlyArray<readonly [string, Figure]> => {
    const subject = figure.group[by[0]?.path ?? '']
    return typeof subject === 'string' ? [[subject, figure]] : []
  })
  const places = placesOf(figureOf, indicator.target?.sense === 'atMost')
  return new Map(
    figureOf.map(([subject, figure]): readonly [string, ScoredIndicator] => {
      const place = places.get(subject)
      return [subject, { figures, figure, ...(place === undefined ? {} : { place }) }]
    }),
  )
}

/** By the sum of the places, as no source weighs one indicator against another; who lacks a place in one has none. */
const ranked = (scores: ReadonlyArray<Score>, width: number): ReadonlyArray<Score> => {
  const sumOf = ({ indicators }: Score): number | undefined =>
    indicators.length < width
      ? undefined
      : indicators.reduce<number | undefined>(
          (total, { place }) => (total === undefined || place === undefined ? undefined : total + place),
          0,
        )
  const sums = scores.flatMap((score) => sumOf(score) ?? [])
  return scores.map((score) => {
    const own = sumOf(score)
    return own === undefined ? score : { ...score, place: 1 + sums.filter((other) => other < own).length }
  })
}

const card = (
  reading: Scoring,
  scheme: CompiledScheme,
  period: Span,
  on: ReadonlyArray<CompiledScheme>,
): ReadonlyArray<Score> => {
  const regulation = [...reading.rules.regulations.values()].find(({ schemes }) => schemes.includes(scheme))
  const cards = inputsOf(scheme, regulation?.indicators ?? []).map((each) => column(reading, scheme, each, period))
  const basis = inputsOf(scheme, regulation?.schemes ?? [])
    .filter((other) => other.scope === scheme.scope && !on.includes(other))
    .flatMap((other) => resultsOf(reading, other, period, [...on, other]))
  const subjects = new Set([
    ...cards.flatMap((scored) => [...scored.keys()]),
    ...basis.flatMap(({ subject }) => subject ?? []),
  ])
  const scores = [...subjects].sort().map((subject): Score => {
    const stream = streamsOf(reading).find(({ aggregate, id }) => aggregate === scheme.scope && id === subject)
    const frozenBy = assessmentOf(stream, scheme, period)
    return {
      ...emptyScore(scheme, subject, period),
      indicators: cards.flatMap((scored) => scored.get(subject) ?? []),
      basis: basis.filter((score) => score.subject === subject),
      ...(frozenBy === undefined ? {} : { frozenBy }),
    }
  })
  return scheme.output === 'ranking' ? ranked(scores, cards.length) : scores
}

const resultsOf = (
  reading: Scoring,
  scheme: CompiledScheme,
  period: Span,
  on: ReadonlyArray<CompiledScheme>,
): ReadonlyArray<Score> =>
  scheme.entries.length > 0 ? tallies(reading, scheme, period) : card(reading, scheme, period, on)

/**
 * The results of a scheme in one period, one for each agent or unit: the tally of its ledger, or the indicators and schemes
 * that it brings together. A scheme without a period has its whole ledger in each result.
 */
export const scoresOf =
  (reading: Scoring) =>
  (scheme: CompiledScheme, period: Span): ReadonlyArray<Score> =>
    resultsOf(reading, scheme, period, [scheme])
