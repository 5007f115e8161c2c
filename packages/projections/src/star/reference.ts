import type { Organisation, Rules } from '@redress/domain'
import type { WorkingCalendar } from '@redress/holidays'
import { calendarDays } from '../calendar-day/rows.js'
import { dayTable } from '../calendar-day/table.js'
import { clausesListed } from '../clause/rows.js'
import { clauseTable } from '../clause/table.js'
import { agentsListed, unitsListed } from '../directory/rows.js'
import { agentListedTable, unitListedTable } from '../directory/table.js'
import type { Row } from '../runtime/column.js'
import type { Context } from '../runtime/model.js'
import type { Table } from '../runtime/table.js'

/** A table whose rows follow from the calendar or the rules alone, not from events. */
export interface Reference {
  readonly table: Table
  /** All that its rows depend on: with the same they are not written again. */
  readonly of: (context: Context) => unknown
  readonly rows: (context: Context) => ReadonlyArray<Row>
}

const daysOf = (calendar: WorkingCalendar): unknown => [calendar.id, calendar.notices]
const directoryOf = ({ organisation }: Rules): Organisation | null => organisation ?? null

export const references: ReadonlyArray<Reference> = [
  { table: clauseTable, of: ({ rules }) => clausesListed(rules), rows: ({ rules }) => clausesListed(rules) },
  { table: dayTable, of: ({ calendar }) => daysOf(calendar), rows: ({ calendar }) => calendarDays(calendar) },
  {
    table: unitListedTable,
    of: ({ rules }) => directoryOf(rules)?.units ?? null,
    rows: ({ rules }) => unitsListed(rules.organisation),
  },
  {
    table: agentListedTable,
    of: ({ rules }) => directoryOf(rules)?.people ?? null,
    rows: ({ rules }) => agentsListed(rules.organisation),
  },
]
