import type { EpochMs } from '@redress/holidays'
import { emptyStream } from '../aggregate/enter.js'
import type { Happening } from '../aggregate/happening.js'
import type { Stream } from '../aggregate/stream.js'
import type { Due } from '../clock/clock.js'
import { millis } from '../complaint/time.js'
import { type Cited, citationOf } from '../regulation/mechanism/cited.js'
import type { CompiledReport } from '../regulation/mechanism/report.js'
import { callsBy } from './assessment.js'
import type { Evidenced } from './line.js'
import { periodsEnding, type Span } from './period.js'
import { type RegisterReading, streamsOf } from './register.js'
import { contextOf } from './row-context.js'
import { detailsOf, standing } from './standing-events.js'
import { type Subject, subjectsAt } from './subject.js'

/** A report that is owed: of which period or case, by whom, until when, and whether it was issued. */
export interface ReportDue extends Cited {
  readonly report: string
  readonly author: ReadonlyArray<string>
  readonly period?: Span
  readonly case?: string
  readonly subject?: Subject
  /** Since when it is owed: the end of the period, or the event of the case. */
  readonly fromMs: EpochMs
  readonly due?: Due
  readonly issuedBy?: Evidenced
  /** Without a limit it is owed until it is issued and cannot be late. */
  readonly state: 'running' | 'met' | 'breached'
}

type Owed = Pick<ReportDue, 'fromMs' | 'period' | 'case' | 'subject'>

/** Names what a report is about as its issue does: the period, else the case. */
const about = ({ period, case: id }: Owed): string | undefined => period?.id ?? id

const issued = (reading: RegisterReading, report: CompiledReport, owed: Owed): Happening | undefined => {
  const { subject } = owed
  const places = streamsOf(reading).filter(
    ({ aggregate, id }) => subject === undefined || (aggregate === subject.scope && id === subject.id),
  )
  return places
    .flatMap((stream) => standing(stream, 'act:periodic-report-issued'))
    .filter((event) => {
      const { report: named, period } = detailsOf(event)
      return callsBy(report, named) && period === about(owed)
    })
    .sort((a, b) => millis(a.occurredAt) - millis(b.occurredAt))[0]
}

const stateOf = (due: Due | undefined, issue: Happening | undefined, now: EpochMs): ReportDue['state'] => {
  const at = issue === undefined ? now : millis(issue.occurredAt)
  if (due !== undefined && at > due.ms) return 'breached'
  return issue === undefined ? 'running' : 'met'
}

const dueOf = (reading: RegisterReading, report: CompiledReport, owed: Owed, stream: Stream): Due | undefined =>
  report.due?.due({
    stream,
    now: reading.now,
    from: owed.fromMs,
    dueOf: () => undefined,
    ...(reading.rules.organisation === undefined ? {} : { organisation: reading.rules.organisation }),
  })

/** Each period that has ended, for each agent or unit then enrolled that the report is asked of. */
const periodic = (reading: RegisterReading, report: CompiledReport, span: Span): ReadonlyArray<Owed> => {
  // The last instant of the period: counting begins on the day after it.
  const fromMs = (span.toMs - 1) as EpochMs
  const { forEach, scope } = report
  if (forEach === undefined) return [{ fromMs, period: span }]
  return subjectsAt(reading.register.streams ?? [], fromMs)
    .filter((subject) => {
      const stream = emptyStream(subject.scope, subject.id)
      return subject.scope === scope && forEach({ stream, now: fromMs, subject }) === true
    })
    .map((subject) => ({ fromMs, period: span, subject }))
}

const perCase = (reading: RegisterReading, report: CompiledReport): ReadonlyArray<Owed> => {
  const { rhythm, regulation } = report
  if (rhythm.each !== 'case') return []
  return reading.rows('complaint').flatMap((row) => {
    if (row.regulations?.includes(regulation) !== true) return []
    let first: Happening | undefined
    rhythm.on.walk(contextOf(reading, row), (event) => {
      first = event
      return false
    })
    return first === undefined ? [] : [{ fromMs: millis(first.occurredAt), case: row.ref.case }]
  })
}

const owedBy = (reading: RegisterReading, report: CompiledReport, since: EpochMs): ReadonlyArray<Owed> => {
  const { rhythm, seasons } = report
  if (rhythm.each === 'period')
    return periodsEnding(rhythm.kind, since, reading.now, seasons).flatMap((span) => periodic(reading, report, span))
  return perCase(reading, report).filter(({ fromMs }) => fromMs > since)
}

/**
 * The reports that have come to be owed after `since` and until the moment of reading: by whom, until when, and whether
 * `act:periodic-report-issued` has met them. Such an act names the report and its period (`2026-01`) or case.
 */
export const reportsDue = (reading: RegisterReading, since: EpochMs): ReadonlyArray<ReportDue> =>
  reading.rules.current.flatMap(({ reports }) =>
    reports.flatMap((report) =>
      owedBy(reading, report, since).map((owed) => {
        const { id, author } = report
        const stream = reading.register.dossiers.find(({ complaint }) => complaint.id === owed.case)?.complaint
        const due = dueOf(reading, report, owed, stream ?? emptyStream('unit', ''))
        const issue = issued(reading, report, owed)
        return {
          ...citationOf(report),
          report: id,
          author: author.names,
          ...owed,
          ...(due === undefined ? {} : { due }),
          ...(issue === undefined ? {} : { issuedBy: { event: issue.id, occurredAt: issue.occurredAt } }),
          state: stateOf(due, issue, reading.now),
        }
      }),
    ),
  )
