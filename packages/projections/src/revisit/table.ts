import { column, optional } from '../runtime/column.js'
import { table } from '../runtime/table.js'

/** 回访: one row a visit or call to the complainant about the result. */
export const revisitTable = table({
  name: 'revisit',
  meaning: {
    zh: '回访，一次一行；被更正作废的不列',
    en: 'Revisits, one row each; those that a correction annulled are left out',
  },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    ordinal: column('ordinal', '第几次回访，从 0 起', 'Place of the revisit, from 0'),
    event: column('id', '回访事件', 'The event'),
    round: column('count', '所属处理轮次，从 1 起', 'Round of handling that it belongs to, from 1'),
    revisited_at: column('instant', '回访时刻', 'When the complainant was revisited'),
    revisited_ms: column('ms', '回访时刻', 'When the complainant was revisited'),
    revisited_day: optional('day', '回访日（北京时间）', 'Day of the revisit, Asia/Shanghai'),
    reached: optional('flag', '是否联系上；未记载为空', 'Was the complainant reached; null where nobody said'),
    new_issue: optional('flag', '是否提出新问题；未记载为空', 'Was a new issue raised; null where nobody said'),
    channel: optional('term', '回访渠道', 'Channel of the revisit'),
    satisfaction: optional('term', '本次回访得到的满意度', 'Satisfaction as said at this revisit'),
    answer: optional('id', '记录满意度的事件', 'Event that recorded the satisfaction'),
    answered_ms: optional('ms', '记录的满意度的发生时刻', 'When the satisfaction was stated'),
    by: column('id', '回访人代号', 'Pseudonym of who made it'),
    by_unit: optional('id', '回访人所在单位', 'Unit of who made it'),
    holding: optional(
      'ordinal',
      '回访时的承办区间；被回访的是其工作',
      'Holding interval at that time: it is their work that was asked about',
    ),
    unit: optional('id', '回访时承办单位', 'Unit that held the case then'),
    agent: optional('id', '回访时承办人代号', 'Pseudonym of who held the case then'),
  },
  key: ['complaint', 'ordinal'],
  indexes: [{ name: 'by_day', columns: ['revisited_day', 'unit'] }],
})
