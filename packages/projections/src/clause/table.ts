import { column, nothing } from '../runtime/column.js'
import { table } from '../runtime/table.js'

/** 条款: what a clause says, once for all the clocks that it opens. */
export const clauseTable = table({
  name: 'clause_listed',
  meaning: { zh: '现载入的各版制度的条款', en: 'Clauses of every version of a regulation that is loaded' },
  columns: {
    regulation: column('id', '制度', 'Regulation'),
    version: column('term', '制度版本', 'Version of the regulation'),
    clause: column('id', '条款', 'Clause'),
    ref: column('term', '条款在原文中的编号', 'The clause as the source numbers it'),
    summary_zh: column(
      'text',
      '条款摘要（中文）',
      'Summary of the clause, in Chinese',
      nothing('条款文字', 'text of a clause'),
    ),
    summary_en: column(
      'text',
      '条款摘要（英文）',
      'Summary of the clause, in English',
      nothing('条款文字', 'text of a clause'),
    ),
  },
  key: ['regulation', 'version', 'clause'],
  indexes: [],
})
