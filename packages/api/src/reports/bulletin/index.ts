import { type CompiledRegulation, previousPeriod, type Span } from '@redress/domain'
import { dayFromNumber, dayNumber, type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import type { AssessmentRow, BulletinCase, CaseGroup, CasesQuery, Grouping } from '@redress/projections'
import * as E from 'fp-ts/lib/Either.js'
import type { AnswerContext } from '../../answers/context.js'
import { type AnswerError, viewsFailed } from '../../answers/error.js'
import { given } from '../../given.js'
import type { ReportDocument, Section } from '../document.js'
import { gathering } from '../figures.js'
import { indicatorTable } from '../indicators.js'
import { periodWords } from '../period.js'
import { caseTable } from './case-table.js'
import { groupSection, namedBy } from './groups.js'
import { limits } from './limits.js'
import { overview, trend } from './overview.js'
import { patterns } from './patterns.js'
import { satisfaction } from './satisfaction.js'
import { defining, grouping } from './tables.js'

/** Which bulletin: of one regulation and period, of all units, one, or some, as of when. */
export interface BulletinQuestion {
  readonly regulation: CompiledRegulation
  readonly period: Span
  readonly unit?: string
  readonly units?: ReadonlyArray<string>
  readonly asOf: EpochMs
}

type Told<A> = E.Either<AnswerError, A>

/** Days of a month, months of anything longer. */
const stretchesOf = ({
  kind,
  first,
  next,
}: Span): { readonly each: 'day' | 'month'; readonly all: ReadonlyArray<string> } => {
  const days = Array.from({ length: dayNumber(next) - dayNumber(first) }, (_, i) =>
    dayFromNumber((dayNumber(first) + i) as ReturnType<typeof dayNumber>),
  )
  const short = kind === 'day' || kind === 'week' || kind === 'month'
  return short ? { each: 'day', all: days } : { each: 'month', all: [...new Set(days.map((day) => day.slice(0, 7)))] }
}

/** An assessment knows months, quarters, halves and years. */
const ASSESSED = new Set<Span['kind']>(['month', 'quarter', 'half-year', 'year'])

/**
 * The bulletin (通报) of a period: what was received and what became of it, over time and by unit, channel and class, how the
 * limits were kept, what the indicators of the regulation say, what came again. Every number is of the cases that it lists.
 */
export const bulletinOf =
  ({ views, rules }: AnswerContext) =>
  async ({ regulation, period, unit, units, asOf }: BulletinQuestion): Promise<Told<ReportDocument>> => {
    const { source } = regulation
    const before = previousPeriod(period)
    const stretches = stretchesOf(period)
    const asked: CasesQuery = {
      from: period.first,
      to: period.next,
      asOf,
      regulation: regulation.id,
      ...given({ unit, units }),
    }
    const rowsOf = async (extra: Partial<CasesQuery>): Promise<Told<ReadonlyArray<BulletinCase>>> =>
      E.mapLeft(viewsFailed)(await views.statistics.bulletinRows({ ...asked, ...extra })())
    const groupsBy = async (by: Grouping): Promise<Told<ReadonlyArray<CaseGroup>>> =>
      E.mapLeft(viewsFailed)(await views.statistics.bulletinGroups({ ...asked, by })())
    const now = await rowsOf({ each: stretches.each })
    if (E.isLeft(now)) return now
    const earlier = await rowsOf({ from: before.first, to: before.next })
    if (E.isLeft(earlier)) return earlier

    const made = gathering()
    const defined = defining(made)
    const sections: Section[] = [
      overview(made, defined, period, now.right, earlier.right, before.id),
      trend(now.right, stretches.all),
    ]
    const apart = grouping(now.right)
    const holders = await groupsBy('unit')
    if (E.isLeft(holders)) return holders
    sections.push(groupSection(made, defined, { zh: '承办单位', en: 'unit' }, apart(holders.right)))
    const channels = await groupsBy('channel')
    if (E.isLeft(channels)) return channels
    const channelWords = { zh: '受理渠道', en: 'channel' }
    sections.push(groupSection(made, defined, channelWords, apart(channels.right), namedBy(source.channels)))
    for (const [dimension, { zh, en, values }] of Object.entries(source.dimensions)) {
      const classed = await groupsBy({ class: dimension })
      if (E.isLeft(classed)) return classed
      if (classed.right.every(({ group }) => group === null)) continue
      sections.push(groupSection(made, defined, { zh, en }, apart(classed.right), namedBy(values)))
    }
    sections.push(satisfaction(made, now.right))

    if (ASSESSED.has(period.kind)) {
      const assessed = await views.assessment({ by: 'unit', period: period.id, asOf })()
      if (E.isLeft(assessed)) return E.left(viewsFailed(assessed.left))
      const own = assessed.right.filter(
        ({ who }: AssessmentRow) =>
          (unit === undefined || who === unit) && (units === undefined || (who !== null && units.includes(who))),
      )
      sections.push(limits(made, own, regulation, rules))
    }
    const listed = await views.indicators.list(regulation.id)()
    if (E.isLeft(listed)) return E.left(viewsFailed(listed.left))
    const figures = await views.indicators.figures({
      regulation: regulation.id,
      period: period.id,
      asOf,
      ...given({ units }),
    })()
    if (E.isLeft(figures)) return E.left(viewsFailed(figures.left))
    if (figures.right.figures.length > 0)
      sections.push({
        heading: { zh: '指标', en: 'Indicators' },
        blocks: [indicatorTable(made, figures.right.figures, listed.right, rules, unit)],
      })
    if (unit === undefined && units === undefined) {
      const repeats = await views.statistics.repeats({
        by: 'complainant',
        from: period.first,
        to: period.next,
        regulation: regulation.id,
      })()
      if (E.isLeft(repeats)) return E.left(viewsFailed(repeats.left))
      const last =
        stretches.each === 'day'
          ? stretches.all.at(-1)
          : dayFromNumber((dayNumber(period.next) - 1) as ReturnType<typeof dayNumber>)
      const spots = await views.statistics.hotSpots({
        by: 'respondent',
        until: last ?? period.first,
        regulation: regulation.id,
        limit: 10,
      })()
      if (E.isLeft(spots)) return E.left(viewsFailed(spots.left))
      sections.push(patterns(made, repeats.right, spots.right))
    }
    const { position } = figures.right
    return E.right({
      title: { zh: '投诉处理情况通报', en: 'Bulletin on the handling of complaints' },
      issuer: source.title,
      regulation: { id: regulation.id, version: regulation.version, title: source.title },
      period: { id: period.id, from: period.first, to: period.next, words: periodWords(period) },
      ...given({ unit, position }),
      asOf: formatInstant(asOf, SHANGHAI),
      remarks: [
        {
          zh: '本通报只含件数和编号，不含个人信息；查阅案件内容须另行登记理由。',
          en: 'This bulletin holds counts and ids, nothing personal; to look into a case a reason goes on record.',
        },
      ],
      sections,
      definitions: made.definitions,
      figures: made.figures,
      cases: caseTable(now.right, holders.right, channels.right),
    })
  }
