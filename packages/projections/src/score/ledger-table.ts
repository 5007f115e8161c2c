import { column, optional } from '../runtime/column.js'
import { table } from '../runtime/table.js'

/**
 * The ledgers of agents and units (扣分、奖惩): what each case enters into them, by its own history. What was confirmed or
 * closed in the history of the agent or unit, and what a period comes to, `scores` says.
 */
export const ledgerTable = table({
  name: 'ledger',
  meaning: {
    zh: '考核台账，案件引起的每一项一行',
    en: 'Ledgers of agents and units: one row for each line that a case gives rise to',
  },
  columns: {
    complaint: column('id', '引起该项的投诉编号', 'Complaint that gave rise to it'),
    ordinal: column('ordinal', '在投诉中的序号，从 0 起', 'Place within the complaint, from 0'),
    line: column('id', '台账项编号：规则、条目、事件', 'Line: scheme, entry, event'),
    scheme: column('id', '考核规则', 'Scheme of the regulation'),
    scope: column('term', '对象：agent 人员，unit 单位', 'Whose ledger: agent or unit'),
    charged: optional(
      'id',
      '记在谁名下；案情未写明为空',
      'Agent or unit charged; null where the case does not name one',
    ),
    regulation: column('id', '制度', 'Regulation'),
    version: column('term', '制度版本', 'Version of the regulation'),
    clause: column('id', '条款', 'Clause'),
    ref: column('term', '条款在原文中的编号', 'The clause as the source numbers it'),
    effect: column(
      'term',
      '作用：points 记分，set 定分，flag 标记，list 列名单，propose 建议',
      'What it does: points, set, flag, list or propose',
    ),
    points_numerator: optional('count', '所记或所定的分，分子', 'Points entered or set, numerator'),
    points_denominator: optional('count', '所记或所定的分，分母', 'Points entered or set, denominator'),
    named: optional('term', '标记、名单或所建议行为的名称', 'Name of the flag, of the list, or of the act proposed'),
    event: column('id', '依据的事件', 'Event that it rests on'),
    occurred_at: column('instant', '该事件的发生时刻', 'When that event occurred'),
    occurred_ms: column('ms', '该事件的发生时刻', 'When that event occurred'),
    conduct_at: column('instant', '所涉行为的时刻', 'When what it is about was done'),
    period: optional(
      'term',
      '所属考核期；规则不分期为空',
      'Period of the scheme in which the conduct lies; null where it has none',
    ),
    status: column(
      'term',
      '依案件自身的经过：proposed 待决定，confirmed 已确认，reversed 已更正撤销',
      'By the history of the case alone: proposed, confirmed or reversed',
    ),
    reversed_by: optional('id', '撤销它的更正事件', 'Correction that took it back'),
  },
  key: ['complaint', 'ordinal'],
  indexes: [
    { name: 'by_scheme', columns: ['regulation', 'period', 'complaint'] },
    { name: 'by_charged', columns: ['scope', 'charged', 'occurred_ms'] },
  ],
})
