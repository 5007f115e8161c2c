import { column, nothing, optional } from '../runtime/column.js'
import { table } from '../runtime/table.js'

/** One row an event: who, when, what it changed, under which clause. */
export const eventTable = table({
  name: 'event',
  meaning: { zh: '审计轨迹，一事件一行', en: 'The audit trail: one row an event' },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    revision: column('ordinal', '在投诉中的序号，从 0 起', 'Place in its stream, from 0'),
    position: column('position', '在日志中的位置', 'Place in the log'),
    event_id: column('id', '事件编号', 'Event'),
    type: column('term', '事件类型', 'Type of event'),
    variant: optional('term', '变体，如答复的 interim、final', 'Variant, e.g. interim or final of a reply'),
    act: optional('term', '行为，用行为词表的词', 'Act, a term of the act vocabulary'),
    occurred_at: column('instant', '发生时刻', 'When it occurred in the world'),
    occurred_ms: optional('ms', '发生时刻', 'When it occurred in the world'),
    occurred_day: optional('day', '发生日（北京时间）', 'Day on which it occurred, Asia/Shanghai'),
    recorded_at: column('instant', '入库时刻（UTC）', 'When the store took it, in UTC'),
    recorded_ms: optional('ms', '入库时刻', 'When the store took it'),
    actor: column('id', '行为人代号', 'Pseudonym of who acted'),
    actor_unit: optional('id', '行为人所在单位', 'Unit of who acted'),
    command: column('id', '导致它的命令', 'Command that led to it'),
    correlation: column('id', '关联编号', 'Correlation'),
    causation: column('id', '起因编号', 'Causation'),
    backdated: column('flag', '1：补记，发生时刻早于前一事件', '1: it occurred before the entry before it'),
    clauses: column(
      'json',
      '起作用的条款 [{effect, regulation, clause, ...}]',
      'Clauses that had a say [{effect, regulation, clause, ...}]',
      nothing('编号与制度用语', 'ids and words of the rules'),
    ),
    clocks: column(
      'json',
      '时限的变化 [{effect, clock, regulation, clause, due}]',
      'Clocks that it changed [{effect, clock, regulation, clause, due}]',
      nothing('编号与制度用语', 'ids and words of the rules'),
    ),
    changes: column(
      'json',
      '事实的变化 [{path, from, to}]；可能涉及个人的只列路径',
      'Facts that changed [{path, from, to}]; of possibly personal ones the path only',
      nothing('涉及个人的只列路径', 'of what is personal the path only'),
    ),
  },
  key: ['complaint', 'revision'],
  indexes: [],
})
