import { column, nothing, optional } from '../runtime/column.js'
import { table } from '../runtime/table.js'

/** What can be searched of a complaint. Nothing of it is personal: ids, numbers, and what is marked as not personal. */
export const searchTable = table({
  name: 'search',
  meaning: { zh: '可检索的文字，一案一行', en: 'Text to search, one row a complaint' },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    text: column(
      'text',
      '编号、登记号、被投诉对象与单位、结果；汉字之间加有分隔符号，仅供检索',
      'Id, number, subject, unit complained about, outcome; Chinese characters stand between marks: to be searched, not read',
      nothing('编号与制度用语', 'ids and words of the rules'),
    ),
    received_ms: optional('ms', '收到时刻', 'When the complaint was received'),
  },
  key: ['complaint'],
  indexes: [
    { name: 'text', columns: ['text', 'received_ms'], trigram: true },
    { name: 'by_received', columns: ['received_ms', 'complaint'] },
  ],
})

/** Words of vocabularies on a complaint, newest first by word. */
export const termTable = table({
  name: 'term',
  meaning: { zh: '词表中的词，一案一词一行', en: 'Terms of vocabularies, one row a complaint and term' },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    ordinal: column('ordinal', '序号，从 0 起', 'Place within the complaint, from 0'),
    term: column(
      'term',
      '维度=值，如 kind=complaint、channel=phone、class.track=complex',
      'Dimension and value, e.g. kind=complaint, channel=phone, class.track=complex',
    ),
    received_ms: optional('ms', '收到时刻', 'When the complaint was received'),
  },
  key: ['complaint', 'ordinal'],
  indexes: [{ name: 'by_term', columns: ['term', 'received_ms', 'complaint'] }],
  clustered: true,
})
