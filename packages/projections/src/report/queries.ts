import {
  figuresOf,
  indicatorsNamed,
  type Measuring,
  type Position,
  previousPeriod,
  type ReportContent,
  type ReportQuestion,
  readingOf,
  reportOf,
  type Span,
  type Subject,
} from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { positionOf } from '../indicator/candidates.js'
import type { Confined, Cut, Moment } from '../indicator/cut.js'
import { gather } from '../indicator/gather.js'
import { planOf } from '../indicator/plan.js'
import type { Source } from '../indicator/source.js'
import { spanOf } from '../indicator/span.js'
import { streamsOf } from '../indicator/streams.js'
import { ofNoUnit, type ProjectionError } from '../runtime/error.js'
import { type Ask, asking } from '../runtime/query.js'
import { type CompiledReport, type ReportListed, reportList, reportNamed } from './listed.js'
import { merging } from './merge.js'

/** Which report, about what, as of when. */
export interface ReportQuery extends Moment, Confined, Pick<ReportQuestion, 'case' | 'hides'> {
  /** `<regulation>/<clause>#<n>` as `reports.list` names it, or `<regulation>/<clause>`. */
  readonly report: string
  /** `2026-06`, `2026-Q2`, `2026-H1` ...; none for a report that is always up to date, or about one case. */
  readonly period?: string
  /** Only what this agent or unit has to do with. */
  readonly subject?: Subject
}

export interface ReportAnswer {
  readonly content: ReportContent
  /** The place in the log up to which events count; absent over an empty log. */
  readonly position?: Position
}

/** Questions about the reports that regulations ask for. */
export interface Reports {
  readonly list: Ask<[regulation?: string], ReadonlyArray<ReportListed>>
  readonly of: Ask<[query: ReportQuery], ReportAnswer>
}

const EVER = { fromMs: -8_640_000_000_000_000 as EpochMs, toMs: 8_640_000_000_000_000 as EpochMs }

/** When a case may count: in the period, in the one before where a section compares, or at any time. */
const lookedAt = ({ seasons }: CompiledReport, period: Span | undefined): ReadonlyArray<Span> =>
  period === undefined
    ? [{ kind: 'year', id: '', first: '' as Span['first'], next: '' as Span['next'], ...EVER }]
    : [period, previousPeriod(period, seasons)]

const isMadeOfCases = ({ kind }: CompiledReport['sections'][number]): boolean => kind === 'count' || kind === 'rows'

const madeOf = async (
  source: Source,
  report: CompiledReport,
  question: ReportQuestion,
  cut: Cut,
): Promise<E.Either<ProjectionError, ReportContent>> => {
  const { rules } = source.context
  const { period } = question
  const ofCalls = report.sections.some((section) => 'rows' in section && section.rows === 'call')
  if (ofCalls && cut.units !== undefined) return E.left(ofNoUnit)
  const calls = ofCalls ? await streamsOf(source.store, 'call', cut) : E.right([])
  if (E.isLeft(calls)) return calls
  const asked = (measuring: Measuring) =>
    report.sections.map((section) =>
      section.kind === 'indicator' && period !== undefined
        ? indicatorsNamed(rules, report, section.of).map((one) => figuresOf(measuring)(one, period))
        : [],
    )
  const plan = planOf(rules, cut.asOf, asked)
  const none = readingOf(rules, { dossiers: [], streams: calls.right }, cut.asOf)
  const frame = reportOf({ ...none, measured: () => [] })(report, question)
  const sections = frame.sections.map(merging)
  const beside = {
    periods: lookedAt(report, period),
    use: (id: string, reading: typeof none): void => {
      if (question.case !== undefined && question.case !== id) return
      // Figures are measured apart: of a case alone they say nothing.
      const own = reportOf({ ...reading, measured: () => [] })(report, { ...question, case: id })
      for (const [i, section] of own.sections.entries()) sections[i]?.add(section)
    },
  }
  const done = await gather(source, plan, cut, report.sections.some(isMadeOfCases) ? beside : undefined)
  if (E.isLeft(done)) return done
  const found = asked(plan.measuring)
  return E.right({
    ...frame,
    sections: sections.map((section, i) => {
      const content = section.done()
      return content.kind === 'indicator' ? { ...content, figures: found[i] ?? [] } : content
    }),
  })
}

/**
 * A report, put together case by case: no more than one case is in memory at a time, beside the rows that the report itself
 * lists. Errors: `InvalidQuery`, `OfNoUnit`, `StoreFailed`.
 */
const reportIn = (source: Source): Ask<[query: ReportQuery], ReportAnswer> =>
  asking(async ({ report: name, period: id, case: only, subject, hides, ...cut }) => {
    const report = reportNamed(source, name)
    if (E.isLeft(report)) return report
    const period = id === undefined ? E.right(undefined) : spanOf(id, report.right.seasons)
    if (E.isLeft(period)) return period
    const position = await positionOf(source.db, 'indicator')
    const question: ReportQuestion = {
      ...(period.right === undefined ? {} : { period: period.right }),
      ...(only === undefined ? {} : { case: only }),
      ...(subject === undefined ? {} : { subject }),
      ...(hides === undefined ? {} : { hides }),
    }
    const content = await madeOf(source, report.right, question, { ...cut, position })
    if (E.isLeft(content)) return content
    return E.right({ content: content.right, ...(position === undefined ? {} : { position }) })
  })

export const reportsOn = (source: Source): Reports => ({ list: reportList(source), of: reportIn(source) })
