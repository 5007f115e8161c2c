import { column, nothing, optional } from '../runtime/column.js'
import { table } from '../runtime/table.js'

export const unitListedTable = table({
  name: 'unit_listed',
  meaning: { zh: '组织名录中的单位', en: 'Units of the directory of the organisation' },
  columns: {
    unit: column('id', '单位', 'Unit'),
    parent: optional('id', '上级单位', 'Unit above it'),
    head: optional('id', '负责人代号', 'Pseudonym of who heads it'),
    kind: optional('term', '单位种类，用制度的词', 'What it is in the words of the regulation'),
    membership: optional('term', '会员类别：member、associate', 'member or associate of an association'),
    parties: column(
      'json',
      '它所充任的制度角色',
      'Parties of the regulation that it stands for',
      nothing('制度用语', 'words of the rules'),
    ),
  },
  key: ['unit'],
  indexes: [],
})

export const agentListedTable = table({
  name: 'agent_listed',
  meaning: { zh: '组织名录中的人员', en: 'People of the directory of the organisation' },
  columns: {
    agent: column('id', '人员代号', 'Pseudonym of the agent'),
    unit: optional('id', '所在单位', 'Unit that they belong to'),
    roles: column(
      'json',
      '角色，用制度的词',
      'Roles in the words of the regulation',
      nothing('制度用语', 'words of the rules'),
    ),
    available: column('flag', '是否在岗', 'Are they there'),
  },
  key: ['agent'],
  indexes: [],
})
