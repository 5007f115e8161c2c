import { column, optional } from '../runtime/column.js'
import { table } from '../runtime/table.js'

/** Who held a case, interval by interval: breaches are charged by it. */
export const holdingTable = table({
  name: 'holding',
  meaning: { zh: '承办区间，一段一行', en: 'Holding intervals, one row each' },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    ordinal: column('ordinal', '区间序号，从 0 起', 'Place of the interval, from 0'),
    unit: optional('id', '承办单位', 'Unit that held it'),
    person: optional('id', '承办人代号', 'Person who held it'),
    from_at: column('instant', '开始时刻', 'From'),
    from_ms: column('ms', '开始时刻', 'From'),
    to_at: optional('instant', '结束时刻；仍在办为空', 'Until; null while it lasts'),
    to_ms: optional('ms', '结束时刻；仍在办为空', 'Until; null while it lasts'),
  },
  key: ['complaint', 'ordinal'],
  indexes: [],
  clustered: true,
})
