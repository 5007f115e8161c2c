import { type CompiledRegulation, periodAt, type Span } from '@redress/domain'
import { spanOf } from '@redress/projections'
import * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import { momentOr } from '../answers/as-of.js'
import type { AnswerContext } from '../answers/context.js'
import { type AnswerError, invalidParameter, unknownRegulation, viewsFailed } from '../answers/error.js'
import { given } from '../given.js'
import { bulletinOf } from './bulletin/index.js'
import type { Looking } from './declared/in-clear.js'
import { declaredOf } from './declared/index.js'
import type { ReportDocument } from './document.js'

/** Which report, of what, as of when. */
export interface ReportAsked {
  /** `bulletin` (通报), or the clause that asks for a report: `c12`, `第八条(四)`, `<regulation>/<clause>#<n>`. */
  readonly kind: string
  readonly regulation: string
  /** `2026-06`, `2026-Q2`, `2026-H1`, `2026` ...; default the last one that has ended, as long as the clause says (a bulletin: a month). */
  readonly period?: string
  /** Only what this unit has. */
  readonly unit?: string
  /** Only cases that one of these units has or took in. */
  readonly units?: ReadonlyArray<string>
  /** `YYYY-MM-DD` or an instant; default now. */
  readonly asOf?: string
}

const reportIn = ({ reports }: CompiledRegulation, kind: string) =>
  reports.find(({ id, clause, ref }) => [id, clause, ref].includes(kind))

const noReport = ({ id, reports }: CompiledRegulation): AnswerError => {
  const known = ['bulletin', ...reports.map(({ clause }) => clause)]
  return invalidParameter(
    'kind',
    `制度 ${id} 没有这种报告；可用的有：${known.join('、')}。`,
    `Regulation ${id} has no such report; there are: ${known.join(', ')}.`,
  )
}

/**
 * A report as data, for any of the renderers. Personal values are masked unless `looking` says who wants them and why.
 * Errors: `UnknownRegulation`, `InvalidParameter`, and those of the read models.
 */
export const makeReport =
  (context: AnswerContext) =>
  (asked: ReportAsked, looking?: Looking): TE.TaskEither<AnswerError, ReportDocument> =>
  async () => {
    const { rules, now } = context
    const regulation = rules.current.find(({ id }) => id === asked.regulation)
    if (regulation === undefined) return E.left(unknownRegulation(asked.regulation))
    const moment = momentOr('asOf', asked.asOf, now)
    if (E.isLeft(moment)) return moment
    const report = reportIn(regulation, asked.kind)
    if (report === undefined && asked.kind !== 'bulletin') return E.left(noReport(regulation))
    const { ms: asOf } = moment.right
    const seasons = report?.seasons
    const rhythm = report?.rhythm ?? { each: 'period' as const, kind: 'month' as const }
    const last = (): Span | undefined =>
      rhythm.each === 'period'
        ? periodAt(rhythm.kind, (periodAt(rhythm.kind, asOf, seasons).fromMs - 1) as typeof asOf, seasons)
        : undefined
    const period = asked.period === undefined ? E.right(last()) : spanOf(asked.period, seasons)
    if (E.isLeft(period)) return E.left(viewsFailed(period.left))
    const about = { regulation, ...given({ unit: asked.unit, units: asked.units }), asOf }
    if (report !== undefined)
      return declaredOf(context)({ ...about, report, ...given({ period: period.right, looking }) })
    return period.right === undefined
      ? E.left(invalidParameter('period', '通报须有期间。', 'a bulletin needs a period.'))
      : bulletinOf(context)({ ...about, period: period.right })
  }
