import { clocksOf } from '@redress/domain'
import { dayAt, msOf } from '../runtime/cell.js'
import { complaintModel } from '../runtime/model.js'
import { type ClockRow, clockRow, isListed } from './clock-row.js'
import { clockTable } from './clock-table.js'
import { countTables } from './count-tables.js'
import { holdingTable } from './holding-table.js'
import { turnTable } from './turn-table.js'
import { type TurnRow, turnsOf } from './turned.js'

/** Tables that count have no rows of their own. */
const COUNTED = [[], [], [], [], [], []] as const

/** Time limits, and who held the case while they ran. */
export const sla = complaintModel({
  name: 'sla',
  version: 8,
  meaning: { zh: '时限看板', en: 'Time limits: the board, due soon, breached' },
  tables: [clockTable, holdingTable, turnTable, ...countTables],
  rows: (dossier, { calendar }) => {
    const { complaint, holdings } = dossier
    const receivedDay = dayAt(msOf(complaint.receivedAt))
    const clocks: ClockRow[] = []
    for (const clock of clocksOf(dossier))
      if (isListed(clock)) clocks.push(clockRow(dossier, clock, clocks.length, receivedDay, calendar))
    const turns: TurnRow[] = []
    for (const clock of clocks) turns.push(...turnsOf(clock, turns.length))
    return [
      clocks,
      holdings.map((holding, ordinal) => ({
        complaint: complaint.id,
        ordinal,
        unit: holding.unit ?? null,
        person: holding.person ?? null,
        from_at: holding.from,
        from_ms: holding.fromMs,
        to_at: holding.to ?? null,
        to_ms: holding.toMs ?? null,
      })),
      turns,
      ...COUNTED,
    ]
  },
})
