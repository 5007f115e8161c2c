import * as E from 'fp-ts/lib/Either.js'
import { type Answer, type Queryable, rowsOf } from '../runtime/query.js'
import type { RowIn } from '../runtime/table.js'
import type { ClockRow } from './clock-row.js'
import type { holdingTable } from './holding-table.js'

export type HoldingRow = RowIn<typeof holdingTable>

/** The clocks of one complaint, in the order in which they were opened. */
export const clocksOfComplaint =
  (db: Queryable) =>
  (complaint: string): Answer<ReadonlyArray<ClockRow>> =>
    E.right(
      rowsOf<ClockRow>(db.all('SELECT * FROM clock WHERE complaint = @complaint ORDER BY ordinal', { complaint })),
    )

/** Who held one complaint, interval by interval. */
export const holdingsOfComplaint =
  (db: Queryable) =>
  (complaint: string): Answer<ReadonlyArray<HoldingRow>> =>
    E.right(
      rowsOf<HoldingRow>(db.all('SELECT * FROM holding WHERE complaint = @complaint ORDER BY ordinal', { complaint })),
    )
