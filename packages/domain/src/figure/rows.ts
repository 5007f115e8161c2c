import type { EpochMs } from '@redress/holidays'
import type { Dossier } from '../clock/dossier.js'
import type { Rules } from '../complaint/rules.js'
import type { Rows } from '../regulation/language/words.js'
import type { CaseRead } from './case-row.js'
import { withClassesAt } from './classes-at.js'
import { clockRows } from './clock-row.js'
import { complaintRow } from './complaint-row.js'
import { eventRows, holdingRows } from './event-row.js'
import { periodAt, type Span } from './period.js'
import { revisitRows } from './revisit-row.js'
import type { Row } from './row.js'

const ofSort = (sort: Rows, rules: Rules, read: CaseRead, period?: Span): ReadonlyArray<Row> => {
  switch (sort) {
    case 'complaint':
      return [complaintRow(rules, read, period)]
    case 'clock':
      return clockRows(read)
    case 'holding':
      return holdingRows(read)
    case 'revisit':
      return revisitRows(read)
    case 'event':
      return eventRows(read)
    case 'call':
    case 'indicator':
      return []
  }
}

/** The row with the month that it falls into. */
export const dated = (row: Row): Row =>
  row.atMs === undefined ? row : { ...row, columns: { ...row.columns, month: periodAt('month', row.atMs).id } }

/**
 * The rows of one sort that a case gives rise to, read at `now`; the dossier is to be as of then. A limit that does not
 * apply has no row. With a period, classes count as of its end (language.md 8, 24): what was reclassified since then moves
 * nothing.
 *
 * @example
 * import { emptyDossier, rowsOf, rulesOf, stepDossier } from '@redress/domain'
 * import { received } from '@redress/domain/testing'
 * import { parseInstant } from '@redress/holidays'
 *
 * const rules = rulesOf([])
 * const dossier = stepDossier(rules)(emptyDossier('c-1'), received())
 * const now = parseInstant('2026-01-15T09:00:00+08:00')
 * if (now._tag === 'Right') {
 *   const [row] = rowsOf(rules)(dossier, 'complaint', now.right)
 *   assert.equal(row?.columns['ageDays'], 10)
 *   assert.equal(row?.columns['month'], '2026-01')
 * }
 */
export const rowsOf =
  (rules: Rules) =>
  (dossier: Dossier, sort: Rows, now: EpochMs, period?: Span): ReadonlyArray<Row> => {
    if (dossier.complaint.history === undefined) return []
    const lastMs = period === undefined ? now : (Math.min(now, period.toMs - 1) as EpochMs)
    const counted = withClassesAt(dossier.complaint, lastMs)
    return ofSort(sort, rules, { dossier, counted, now }, period).map(dated)
  }
