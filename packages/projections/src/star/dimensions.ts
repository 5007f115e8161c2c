import { dayTable } from '../calendar-day/table.js'
import { clauseTable } from '../clause/table.js'
import { agentListedTable, unitListedTable } from '../directory/table.js'
import { agentTable, unitTable } from '../people/table.js'
import { column } from '../runtime/column.js'
import type { Table } from '../runtime/table.js'
import { reckoned, taken, type View, type ViewColumn } from './view.js'

const day: View = {
  name: 'star_day',
  meaning: {
    zh: '维度表：日历日，含工作日、理由与通知，周、月、季、半年、年',
    en: 'Dimension: calendar days, with working day, reason, notice, and their week, month, quarter, half-year, year',
  },
  key: ['day'],
  columns: taken(dayTable),
  from: `"${dayTable.name}" t`,
  reads: [dayTable.name],
}

/** Everything that the directory lists, and what events name beside it. */
const everyone = (key: string, listed: Table, met: Table): string =>
  `(SELECT "${key}" FROM "${listed.name}" UNION SELECT "${key}" FROM "${met.name}") k LEFT JOIN "${listed.name}" t ON t."${key}" = k."${key}"`

/** What only the directory knows is null for those it does not list. */
const known = (listed: Table, key: string): View['columns'] =>
  Object.fromEntries(
    Object.entries(taken(listed, [key])).map(([name, one]): [string, ViewColumn] => [name, { ...one, nullable: true }]),
  )

const isListed = (key: string) =>
  reckoned(
    column('flag', '1：组织名录中有；0：仅见于事件', '1: the directory lists it; 0: only events name it'),
    `CASE WHEN t."${key}" IS NULL THEN 0 ELSE 1 END`,
  )

const unit: View = {
  name: 'star_unit',
  meaning: {
    zh: '维度表：单位，来自组织名录和事件',
    en: 'Dimension: units, of the directory and of events',
  },
  key: ['unit'],
  columns: {
    unit: reckoned(column('id', '单位', 'Unit'), 'k."unit"'),
    ...known(unitListedTable, 'unit'),
    listed: isListed('unit'),
  },
  from: everyone('unit', unitListedTable, unitTable),
  reads: [unitListedTable.name, unitTable.name],
}

const agent: View = {
  name: 'star_agent',
  meaning: {
    zh: '维度表：工作人员（代号），来自组织名录和事件',
    en: 'Dimension: agents by pseudonym, of the directory and of events',
  },
  key: ['agent'],
  columns: {
    agent: reckoned(column('id', '人员代号', 'Pseudonym of the agent'), 'k."agent"'),
    ...known(agentListedTable, 'agent'),
    listed: isListed('agent'),
  },
  from: everyone('agent', agentListedTable, agentTable),
  reads: [agentListedTable.name, agentTable.name],
}

const clause: View = {
  name: 'star_clause',
  meaning: {
    zh: '维度表：条款，现载入的每一版制度',
    en: 'Dimension: clauses, of every version of a regulation that is loaded',
  },
  key: ['regulation', 'version', 'clause'],
  columns: taken(clauseTable),
  from: `"${clauseTable.name}" t`,
  reads: [clauseTable.name],
}

/** What facts are looked at by. */
export const dimensions: ReadonlyArray<View> = [day, unit, agent, clause]
