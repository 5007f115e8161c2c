import { column, optional } from '../runtime/column.js'
import { table } from '../runtime/table.js'

/**
 * When time makes something else of an open clock, one row each: `turned.ts`. Moments are rounded up to hours and to blocks
 * of hours, so that the counts of whole ones tell how many turns lie before a moment.
 */
export const turnTable = table({
  name: 'turn',
  meaning: {
    zh: '未终止时限随时间推移的现状变化（临期、中止、未定、逾期），一次一行，未到时刻的也在内',
    en: 'What time makes of open clocks (warned, suspended, undecided, breached), one row a turn, those to come as well',
  },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    ordinal: column('ordinal', '在投诉中的序号，从 0 起', 'Place within the complaint, from 0'),
    regulation: column('id', '制度', 'Regulation'),
    clause: column('id', '条款', 'Clause'),
    unit: optional('id', '承办单位', 'Unit that holds the case'),
    was: column('term', '此前的现状', 'Its state before'),
    becomes: column('term', '此后的现状', 'Its state from then on'),
    at_ms: column('ms', '自此刻起', 'From when on'),
    hour: column('count', '自 1970 年起的小时数，向上取整', 'Hours since 1970, rounded up'),
    block: column(
      'count',
      '自 1970 年起每 1024 小时一段的段数，向上取整',
      'Blocks of 1,024 hours since 1970, rounded up',
    ),
  },
  key: ['complaint', 'ordinal'],
  indexes: [{ name: 'at', columns: ['at_ms', 'regulation', 'clause', 'unit', 'was', 'becomes'] }],
  clustered: true,
})
