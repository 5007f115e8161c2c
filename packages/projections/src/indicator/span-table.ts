import { column } from '../runtime/column.js'
import { table } from '../runtime/table.js'

/** When a case can count in a figure: tells which cases a figure of a period has to look at, and which it need not. */
export const spanTable = table({
  name: 'span',
  meaning: {
    zh: '案件可能计入指标的时间范围，一案一行',
    en: 'The stretch of time in which a case can count in a figure, one row a case',
  },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    first_ms: column(
      'ms',
      '案中最早的时刻：事件、起算或到期',
      'Earliest instant of the case: an event, a start or a due time',
    ),
    last_ms: column(
      'ms',
      '案中最晚的时刻：事件、起算或到期',
      'Latest instant of the case: an event, a start or a due time',
    ),
    event_ms: column('ms', '最晚的事件发生时刻', 'When the latest of its events occurred'),
  },
  key: ['complaint'],
  indexes: [
    { name: 'by_last', columns: ['last_ms', 'first_ms', 'complaint'] },
    { name: 'by_event', columns: ['event_ms', 'complaint'] },
  ],
})
