import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Reading } from '../database/base.js'
import { type Ask, asking } from '../runtime/query.js'
import type { RowIn } from '../runtime/table.js'
import type { ClauseApplied } from './clauses.js'
import type { ClockChange } from './clock-changes.js'
import type { FactChange } from './fact-changes.js'
import type { eventTable } from './table.js'

type Stored = RowIn<typeof eventTable>

/** One event of the trail, its lists read. */
export type TrailRow = Omit<Stored, 'clauses' | 'clocks' | 'changes'> & {
  readonly clauses: ReadonlyArray<ClauseApplied>
  readonly clocks: ReadonlyArray<ClockChange>
  readonly changes: ReadonlyArray<FactChange>
}

/** A stored row with its lists read. */
export const trailRow = (row: Stored): TrailRow => ({
  ...row,
  clauses: JSON.parse(row.clauses) as ReadonlyArray<ClauseApplied>,
  clocks: JSON.parse(row.clocks) as ReadonlyArray<ClockChange>,
  changes: JSON.parse(row.changes) as ReadonlyArray<FactChange>,
})

/** Only what had occurred, or what had been recorded, by a moment (inclusive). */
export interface TrailQuery {
  readonly asOfOccurred?: EpochMs
  readonly asOfRecorded?: EpochMs
}

/** The events of one complaint in the order in which they were recorded. */
export const trailOf = (db: Reading): Ask<[complaint: string, query?: TrailQuery], ReadonlyArray<TrailRow>> =>
  asking(async (complaint, { asOfOccurred, asOfRecorded } = {}) => {
    let asked = db.selectFrom('event').selectAll().where('complaint', '=', complaint)
    if (asOfOccurred !== undefined) asked = asked.where('occurred_ms', '<=', asOfOccurred)
    if (asOfRecorded !== undefined) asked = asked.where('recorded_ms', '<=', asOfRecorded)
    const rows = await asked.orderBy('revision').execute()
    return E.right(rows.map(trailRow))
  })
