import { column } from '../runtime/column.js'
import { table } from '../runtime/table.js'

export const unitTable = table({
  name: 'unit_met',
  meaning: { zh: '事件中出现过的单位', en: 'Units that occur in events' },
  columns: { unit: column('id', '单位', 'Unit') },
  key: ['unit'],
  indexes: [],
  clustered: true,
})

export const agentTable = table({
  name: 'agent_met',
  meaning: {
    zh: '事件中出现过的工作人员：承办过案件，或代表单位行事',
    en: 'Agents that occur in events: held a case, or acted for a unit',
  },
  columns: { agent: column('id', '人员代号', 'Pseudonym of the agent') },
  key: ['agent'],
  indexes: [],
  clustered: true,
})
