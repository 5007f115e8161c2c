import * as E from 'fp-ts/lib/Either.js'
import type { Reading } from '../database/base.js'
import { type Ask, asking } from '../runtime/query.js'
import type { RowIn } from '../runtime/table.js'
import type { ClockRow } from './clock-row.js'
import type { holdingTable } from './holding-table.js'

export type HoldingRow = RowIn<typeof holdingTable>

/** The clocks of one complaint, in the order in which they were opened. */
export const clocksOfComplaint = (db: Reading): Ask<[complaint: string], ReadonlyArray<ClockRow>> =>
  asking(async (complaint) =>
    E.right(await db.selectFrom('clock').selectAll().where('complaint', '=', complaint).orderBy('ordinal').execute()),
  )

/** Who held one complaint, interval by interval. */
export const holdingsOfComplaint = (db: Reading): Ask<[complaint: string], ReadonlyArray<HoldingRow>> =>
  asking(async (complaint) =>
    E.right(await db.selectFrom('holding').selectAll().where('complaint', '=', complaint).orderBy('ordinal').execute()),
  )
