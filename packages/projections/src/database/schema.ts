import type { milestoneTable } from '../assessment/table.js'
import type { dayTable } from '../calendar-day/table.js'
import type { clauseTable } from '../clause/table.js'
import type { agentListedTable, unitListedTable } from '../directory/table.js'
import type { spanTable } from '../indicator/span-table.js'
import type { agentTable, unitTable } from '../people/table.js'
import type { frontierTable, postponedTable } from '../process/table.js'
import type { registerTable } from '../register/table.js'
import type { revisitTable } from '../revisit/table.js'
import type { parkedTable, queuedTable } from '../runtime/parked.js'
import type { skippedTable } from '../runtime/skipped.js'
import type { RowIn } from '../runtime/table.js'
import type { ledgerTable } from '../score/ledger-table.js'
import type { searchTable, termTable } from '../search/table.js'
import type { clockTable } from '../sla/clock-table.js'
import type {
  clockCountTable,
  turnBlockTable,
  turnHourTable,
  unitClockCountTable,
  unitTurnBlockTable,
  unitTurnHourTable,
} from '../sla/count-tables.js'
import type { holdingTable } from '../sla/holding-table.js'
import type { turnTable } from '../sla/turn-table.js'
import type { madeTable } from '../star/made.js'
import type { eventTable } from '../trail/table.js'
import type { kinTable, memberTable, stirTable, wakeTable } from '../wake/table.js'
import type { leaseTable } from './lease-table.js'
import type { modelTable } from './model-table.js'

/** All tables of the read models and the rows in them, as queries see them: the same in SQLite and PostgreSQL. */
export interface Schema {
  readonly register: RowIn<typeof registerTable>
  readonly search: RowIn<typeof searchTable>
  readonly term: RowIn<typeof termTable>
  readonly clock_count: RowIn<typeof unitClockCountTable>
  readonly clock_total: RowIn<typeof clockCountTable>
  readonly turn: RowIn<typeof turnTable>
  readonly turn_hour: RowIn<typeof unitTurnHourTable>
  readonly turn_block: RowIn<typeof unitTurnBlockTable>
  readonly turn_hour_total: RowIn<typeof turnHourTable>
  readonly turn_block_total: RowIn<typeof turnBlockTable>
  readonly clock: RowIn<typeof clockTable>
  readonly holding: RowIn<typeof holdingTable>
  readonly event: RowIn<typeof eventTable>
  readonly revisit: RowIn<typeof revisitTable>
  readonly unit_met: RowIn<typeof unitTable>
  readonly agent_met: RowIn<typeof agentTable>
  readonly calendar_day: RowIn<typeof dayTable>
  readonly clause_listed: RowIn<typeof clauseTable>
  readonly unit_listed: RowIn<typeof unitListedTable>
  readonly agent_listed: RowIn<typeof agentListedTable>
  readonly made: RowIn<typeof madeTable>
  readonly milestone: RowIn<typeof milestoneTable>
  readonly span: RowIn<typeof spanTable>
  readonly ledger: RowIn<typeof ledgerTable>
  readonly wake: RowIn<typeof wakeTable>
  readonly member: RowIn<typeof memberTable>
  readonly kin: RowIn<typeof kinTable>
  readonly stir: RowIn<typeof stirTable>
  readonly frontier: RowIn<typeof frontierTable>
  readonly postponed: RowIn<typeof postponedTable>
  readonly model: RowIn<typeof modelTable>
  readonly lease: RowIn<typeof leaseTable>
  readonly parked: RowIn<typeof parkedTable>
  readonly queued: RowIn<typeof queuedTable>
  readonly skipped: RowIn<typeof skippedTable>
}
