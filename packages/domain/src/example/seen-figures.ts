import { dayOf, type EpochMs, SHANGHAI } from '@redress/holidays'
import type { Group } from '../figure/group.js'
import { figuresOf, type IndicatorFigures } from '../figure/indicator.js'
import type { Figure } from '../figure/judge.js'
import { ledgerOf } from '../figure/ledger.js'
import type { LedgerLine } from '../figure/line.js'
import { type PeriodKind, periodAt } from '../figure/period.js'
import { type RegisterReading, streamsOf } from '../figure/register.js'
import { reportOf } from '../figure/report.js'
import { reportsDue } from '../figure/reports-due.js'
import type { Score } from '../figure/score.js'
import { scoresOf } from '../figure/scorecard.js'
import type { SectionContent } from '../figure/section.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { Fraction } from '../regulation/fraction.js'

const number = (value: Fraction | null): string =>
  value === null
    ? 'none'
    : value.denominator === 1
      ? String(value.numerator)
      : `${value.numerator}/${value.denominator}`

const groupText = (group: Group): string =>
  Object.entries(group)
    .map(([path, value]) => `${path.replace(/^row\./, '')}=${String(value ?? '?')}`)
    .join(' ')

const judgement = (attained: boolean | null | undefined): string =>
  attained === undefined || attained === null ? '' : attained ? ' attained' : ' missed'

const figureText = ({ value, attained, group, immature, notDue, previous, excluding }: Figure): string => {
  const held = immature.length + notDue.length
  return [
    groupText(group),
    `${number(value)}${judgement(attained)}`,
    ...(held === 0 ? [] : [`(${held} held back)`]),
    ...(previous === undefined ? [] : [`(before: ${number(previous.value)})`]),
    ...(excluding === undefined
      ? []
      : [`(without the excluded: ${number(excluding.value)}${judgement(excluding.attained)})`]),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

const figuresText = ({ period, total, groups }: IndicatorFigures): ReadonlyArray<string> =>
  [total, ...groups].map((figure) => `${period.id}: ${figureText(figure)}`)

/** The indicators of a clause, in the period in which the moment lies. */
export const figuresSeen = (
  reading: RegisterReading,
  { indicators }: CompiledRegulation,
  clause: string,
): ReadonlyArray<string> =>
  indicators
    .filter((indicator) => indicator.clause === clause)
    .flatMap((indicator) =>
      indicator.periods.flatMap((kind) =>
        figuresText(figuresOf(reading)(indicator, periodAt(kind, reading.now, indicator.seasons))),
      ),
    )

const lineText = ({ charged = 'nobody', effect, status }: LedgerLine): string => {
  const what =
    'points' in effect
      ? `${effect.points} points`
      : 'set' in effect
        ? `score ${effect.set}`
        : 'flag' in effect
          ? `${effect.flag}=${String(effect.value)}`
          : 'list' in effect
            ? `list ${effect.list}`
            : `propose ${effect.propose.slice(4)}${effect.with === undefined ? '' : ` ${Object.values(effect.with).join(', ')}`}`
  return `${charged}: ${what} ${status}`
}

const scoreText = ({ subject = 'nobody', period, points, setTo, indicators, place, output, basis }: Score): string =>
  [
    `${subject}${period === undefined ? '' : ` ${period.id}`}:`,
    ...(output === undefined ? [setTo === undefined ? number(points) : `score ${setTo}`] : [output]),
    ...indicators.map(({ figures, figure }) => `${figures.clause} ${figureText({ ...figure, group: {} })}`),
    ...basis.map(({ clause, points: sum }) => `${clause} ${number(sum)}`),
    ...(place === undefined ? [] : [`place ${place}`]),
  ].join(' ')

/** Lines and results of the schemes of a clause. */
export const scoresSeen = (
  reading: RegisterReading,
  { schemes }: CompiledRegulation,
  clause: string,
): ReadonlyArray<string> => {
  const own = schemes.filter((scheme) => scheme.clause === clause)
  if (own.length === 0) return []
  const lines = ledgerOf(reading.rules)(streamsOf(reading)).filter((line) => line.clause === clause)
  const month: PeriodKind = 'month'
  const results = own.flatMap((scheme) =>
    scoresOf(reading)(scheme, periodAt(scheme.period ?? month, reading.now, scheme.seasons)),
  )
  return [...lines.map(lineText), ...results.map((score) => `= ${scoreText(score)}`)]
}

const sectionText = (section: SectionContent): ReadonlyArray<string> => {
  switch (section.kind) {
    case 'count':
      return [
        `count of ${section.of}: ${section.total.count}${section.total.previous === undefined ? '' : ` (before: ${section.total.previous})`}`,
        ...section.groups.map(({ group, count }) => `  ${groupText(group)}: ${count}`),
      ]
    case 'rows':
      return [`rows of ${section.of}: ${section.groups.reduce((sum, { rows }) => sum + rows.length, 0)}`]
    case 'indicator':
      return section.figures.flatMap((figures) =>
        figuresText(figures).map((text) => `indicator ${figures.clause} ${text}`),
      )
    case 'narrative':
      return [`text: ${section.about}`]
  }
}

const dueDay = (ms: EpochMs | undefined): string => (ms === undefined ? '' : ` ${dayOf(ms, SHANGHAI)}`)

/** The reports of a clause that are owed by the moment, and the content of the last of them. */
export const reportsSeen = (
  reading: RegisterReading,
  { reports }: CompiledRegulation,
  clause: string,
  since: EpochMs,
): ReadonlyArray<string> =>
  reports
    .filter((report) => report.clause === clause)
    .flatMap((report) => {
      const owed = reportsDue(reading, since).filter((one) => one.report === report.id)
      const last = owed.at(-1)
      const { period, case: id, subject } = last ?? {}
      const about = {
        ...(period === undefined ? {} : { period }),
        ...(id === undefined ? {} : { case: id }),
        ...(subject === undefined ? {} : { subject }),
      }
      const shown = last !== undefined || report.rhythm.each === 'look'
      return [
        ...owed.map(
          (one) =>
            `${[one.period?.id ?? one.case, one.subject?.id].filter((word) => word !== undefined).join(' ')} ${one.state}${dueDay(one.due?.ms)}`,
        ),
        ...(shown ? reportOf(reading)(report, about).sections.flatMap(sectionText) : []),
      ]
    })
