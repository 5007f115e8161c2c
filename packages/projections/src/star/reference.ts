import type { Organisation, Rules } from '@redress/domain'
import type { WorkingCalendar } from '@redress/holidays'
import { calendarDays } from '../calendar-day/rows.js'
import { dayTable } from '../calendar-day/table.js'
import { agentsListed, unitsListed } from '../directory/rows.js'
import { agentListedTable, unitListedTable } from '../directory/table.js'
import type { Row } from '../runtime/column.js'
import { column } from '../runtime/column.js'
import type { Context } from '../runtime/model.js'
import { type Table, table } from '../runtime/table.js'

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

/** What was made of which definition, so that what has not changed is left as it is. */
export const madeTable = table({
  name: 'made',
  meaning: { zh: '参照表与视图的定义指纹', en: 'Fingerprints of reference tables and views' },
  columns: {
    name: column('id', '参照表名，或 views', 'Name of a reference table, or views'),
    stamp: column(
      'term',
      '定义指纹；变化即重做',
      'Fingerprint of what it was made of; another one means: make it again',
    ),
  },
  key: ['name'],
  indexes: [],
})
