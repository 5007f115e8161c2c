import { dayNumber, dayOf, type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import { dataOf, type Happening } from '../aggregate/happening.js'
import { clocksOf, type Dossier } from '../clock/dossier.js'
import { stateAt } from '../clock/state-at.js'
import type { Rules } from '../complaint/rules.js'
import type { Complaint } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import { type CaseRead, type Columns, caseRow } from './case-row.js'
import { endingOf } from './ended.js'
import type { Span } from './period.js'
import { placeOf, places } from './place.js'
import type { Row } from './row.js'
import { detailsOf, standing, text } from './standing-events.js'

const firstAt = (complaint: Complaint, kind: string): string | undefined => standing(complaint, kind)[0]?.occurredAt

const returned = (complaint: Complaint): string | undefined =>
  standing(complaint, 'Returned').find((event) => dataOf(event)['what'] === 'result')?.occurredAt

/** Was corrective action done: verified as effective, or completed and not looked at since. */
const rectified = (complaint: Complaint): boolean => {
  const verified = standing(complaint, 'act:corrective-action-verified').at(-1)
  if (verified !== undefined) return detailsOf(verified)['effective'] !== false
  return standing(complaint, 'act:corrective-action-completed').length > 0
}

const called = (event: Happening): string | undefined => {
  if (event.type === 'Replied')
    return dataOf(event)['channel'] === 'sms' || dataOf(event)['form'] === 'sms' ? 'sms' : undefined
  const details = detailsOf(event)
  return text(details['level']) ?? (details['reached'] === false ? 'not-reached' : undefined)
}

/** What came of calling the complainant back, last. */
const outcall = (complaint: Complaint): string | undefined => {
  for (let h = complaint.history; h !== undefined; h = h.earlier) {
    const said = complaint.annulled.has(h.event.id) ? undefined : called(h.event)
    if (said !== undefined) return said
  }
  return undefined
}

const resolvedBy = (complaint: Complaint, resolvedAt: string | undefined): string | undefined =>
  standing(complaint, 'act:pre-processed').some((event) => detailsOf(event)['solved'] === true)
    ? 'preProcessing'
    : resolvedAt === undefined
      ? undefined
      : 'handling'

const investigation = (complaint: Complaint): Columns => {
  const last = standing(complaint, 'Investigated').at(-1)
  return { investigatedAt: last?.occurredAt, finding: text(last === undefined ? undefined : dataOf(last)['finding']) }
}

const breaches = (dossier: Dossier, now: EpochMs): number =>
  clocksOf(dossier).filter((clock) => clock.modality === 'must' && stateAt(clock, now) === 'breached').length

const daysBetween = (from: EpochMs, to: EpochMs): number =>
  dayNumber(dayOf(to, SHANGHAI)) - dayNumber(dayOf(from, SHANGHAI))

const levels = (complaint: Complaint): ReadonlyArray<string> =>
  standing(complaint, 'act:satisfaction-recorded').flatMap((event) => text(detailsOf(event)['level']) ?? [])

const repeated = (complaint: Complaint): string | undefined =>
  text(
    standing(complaint, 'Linked')
      .map(dataOf)
      .findLast(({ relation }) => relation === 'repeat')?.['case'],
  )

/** The row of a case. The gap to the complaint that it repeats needs that one: `joinRepeats` fills it in. */
export const complaintRow = (rules: Rules, read: CaseRead, period?: Span): Row => {
  const { dossier, counted, now } = read
  const { complaint } = dossier
  const received = complaint.receivedAt
  const ending = endingOf(rules, complaint)
  const resolvedAt = firstAt(complaint, 'Resolved')
  const fromMs = received === undefined ? undefined : millis(received)
  const openUntil = ending.ended ?? Number.POSITIVE_INFINITY
  const columns: Columns = {
    case: complaint.id,
    receivedAt: received,
    resolvedAt,
    resolvedBy: resolvedBy(complaint, resolvedAt),
    returnedAt: returned(complaint),
    revisitedAt: firstAt(complaint, 'Revisited'),
    closedAt: ending.closed === undefined ? undefined : formatInstant(ending.closed, SHANGHAI),
    ...investigation(complaint),
    ageDays: fromMs === undefined ? undefined : daysBetween(fromMs, now),
    openInPeriod:
      fromMs !== undefined &&
      (period === undefined ? openUntil > now : fromMs < period.toMs && openUntil >= period.fromMs),
    breachCount: breaches(dossier, now),
    reopenedCount: standing(complaint, 'Reopened').length,
    rounds: complaint.round,
    failedContacts: standing(complaint, 'act:contact-attempted').filter(
      (event) => detailsOf(event)['reached'] === false,
    ).length,
    satisfaction: levels(complaint)[0],
    outcall: outcall(complaint),
    rectified: rectified(complaint),
    repeatOf: repeated(complaint),
    category: text(counted.classes['category']),
    emergency: text(counted.classes['emergency']),
    typical: complaint.flags['typical'] ?? false,
    state: complaint.status,
    handler: complaint.handler,
    agent: complaint.handler,
    unit: complaint.unit,
    ...Object.fromEntries(places.map((place) => [place, placeOf(counted, place, rules.organisation)])),
  }
  return {
    ...caseRow(read),
    sort: 'complaint',
    columns,
    ...(fromMs === undefined ? {} : { atMs: fromMs }),
    open: ending.ended === undefined,
  }
}

/** Fills in how many days after the receipt of the complaint that it repeats each one came, where that one is among them. */
export const joinRepeats = (rows: ReadonlyArray<Row>): ReadonlyArray<Row> => {
  const receipts = new Map(rows.flatMap(({ ref, atMs }) => (atMs === undefined ? [] : [[ref.case, atMs] as const])))
  return rows.map((row) => {
    const earlier = receipts.get(String(row.columns['repeatOf']))
    return earlier === undefined || row.atMs === undefined
      ? row
      : { ...row, columns: { ...row.columns, repeatGapDays: daysBetween(earlier, row.atMs) } }
  })
}
