import type { milestoneTable } from '../assessment/table.js'
import type { spanTable } from '../indicator/span-table.js'
import type { registerTable } from '../register/table.js'
import type { parkedTable, queuedTable } from '../runtime/parked.js'
import type { RowIn } from '../runtime/table.js'
import type { ledgerTable } from '../score/ledger-table.js'
import type { clockTable } from '../sla/clock-table.js'
import type { holdingTable } from '../sla/holding-table.js'
import type { eventTable } from '../trail/table.js'
import type { modelTable } from './standing.js'

/** All tables of the read models and the rows in them, as queries see them: the same in SQLite and PostgreSQL. */
export interface Schema {
  readonly register: RowIn<typeof registerTable>
  readonly clock: RowIn<typeof clockTable>
  readonly holding: RowIn<typeof holdingTable>
  readonly event: RowIn<typeof eventTable>
  readonly milestone: RowIn<typeof milestoneTable>
  readonly span: RowIn<typeof spanTable>
  readonly ledger: RowIn<typeof ledgerTable>
  readonly model: RowIn<typeof modelTable>
  readonly parked: RowIn<typeof parkedTable>
  readonly queued: RowIn<typeof queuedTable>
}
