import type { EpochMs } from '@redress/holidays'
import type { Stream } from '../../aggregate/stream.js'
import { emptyDossier, stepDossier } from '../../clock/dossier.js'
import type { Rules } from '../../complaint/rules.js'
import { figuresOf } from '../../figure/indicator.js'
import { ledgerOf } from '../../figure/ledger.js'
import { periodsEnding } from '../../figure/period.js'
import { readingOf } from '../../figure/register.js'
import { reportOf } from '../../figure/report.js'
import { reportsDue } from '../../figure/reports-due.js'
import { scoresOf } from '../../figure/scorecard.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Life } from './life.js'
import { DAY } from './moments.js'

/** By then whatever can still change has changed. */
const LATER = 200 * DAY

/**
 * The clauses of a regulation whose figures say something over some lives: an indicator with rows in its denominator, a ledger
 * with lines, a scorecard with somebody in it, a report that was due or, where it is always up to date, has content.
 */
export const exercisedByFigures = (
  rules: Rules,
  regulation: CompiledRegulation,
  lives: ReadonlyArray<Life>,
  streams: ReadonlyArray<Stream>,
): ReadonlySet<string> => {
  const step = stepDossier(rules)
  const dossiers = lives.map(({ complaint, events }) => events.reduce(step, emptyDossier(complaint.id)))
  const moments = [
    ...lives.map(({ complaint }) => complaint.latestMs ?? 0),
    ...streams.map(({ latestMs }) => latestMs ?? 0),
  ]
  const [from, now] = [Math.min(...moments) as EpochMs, (Math.max(...moments) + LATER) as EpochMs]
  const reading = readingOf(rules, { dossiers, streams }, now)
  const indicators = regulation.indicators.filter((indicator) =>
    indicator.periods.some((kind) =>
      periodsEnding(kind, from, now, indicator.seasons).some(
        (span) => figuresOf(reading)(indicator, span).total.denominator.length > 0,
      ),
    ),
  )
  const lines = ledgerOf(rules)([...lives.map(({ complaint }) => complaint), ...streams])
  const scored = regulation.schemes.filter((scheme) =>
    periodsEnding(scheme.period ?? 'year', from, now, scheme.seasons).some(
      (span) => scoresOf(reading)(scheme, span).length > 0,
    ),
  )
  const live = regulation.reports.filter(
    (report) =>
      report.rhythm.each === 'look' &&
      reportOf(reading)(report).sections.some((section) =>
        section.kind === 'count'
          ? section.total.count > 0
          : section.kind === 'rows'
            ? section.groups.length > 0
            : section.kind === 'indicator',
      ),
  )
  return new Set(
    [...indicators, ...lines, ...scored, ...reportsDue(reading, from), ...live]
      .filter((one) => one.regulation === regulation.id)
      .map(({ clause }) => clause),
  )
}
