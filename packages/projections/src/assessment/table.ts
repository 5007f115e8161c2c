import { column, optional } from '../runtime/column.js'
import { table } from '../runtime/table.js'

/** What counts in an assessment, each with its moment, so that SQL can add up any period as of any moment. */
export const milestoneTable = table({
  name: 'milestone',
  meaning: { zh: '考核所计的事实，一项一行', en: 'Facts that count in an assessment, one row each' },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    ordinal: column('ordinal', '在投诉中的序号，从 0 起', 'Place within the complaint, from 0'),
    kind: column(
      'term',
      'received 收到，answered 最终答复，reopened 重启，handover 改派，revisited 回访',
      'received, answered (finally), reopened, handover or revisited',
    ),
    at_ms: column('ms', '发生时刻', 'When it occurred'),
    until_ms: optional('ms', '被下一次最终答复取代的时刻', 'When the next final answer took its place'),
    received_day: column(
      'day',
      '投诉收到日（北京时间），即所属批次',
      'Day on which the complaint was received: its cohort',
    ),
    workdays: optional(
      'workdays',
      '最终答复距收到日的工作日数',
      'Of a final answer: working days since the day of receipt',
    ),
  },
  key: ['complaint', 'ordinal'],
  indexes: [{ name: 'cohort', columns: ['received_day', 'complaint', 'at_ms'], where: "kind = 'received'" }],
  clustered: true,
})
