import { column, nothing, optional } from '../runtime/column.js'
import { type RowIn, table } from '../runtime/table.js'

/** What the database holds, and how far it got. A model that is being built anew has a second row, `<name>__next`. */
export const modelTable = table({
  name: 'model',
  meaning: { zh: '各读模型的定义指纹和检查点', en: 'Definition and checkpoint of each read model' },
  columns: {
    name: column('id', '读模型；重建中的以 __next 结尾', 'Read model; one being built anew ends with __next'),
    stamp: column('term', '定义指纹；变化即重建', 'Fingerprint of its definition; another one means a rebuild'),
    position: optional('position', '已处理到的日志位置', 'Place in the log up to which its rows are written'),
    tables: column('json', '所属数据表', 'Names of its tables', nothing('表名', 'names of tables')),
    shape: optional(
      'term',
      '各列的指纹；相同者可继续更新',
      'Fingerprint of its columns; with the same ones it can be kept up to date',
    ),
    generation: optional('ordinal', '第几次建立，从 1 起', 'How often it was built, from 1'),
    events: optional('count', '已处理的事件数', 'Events taken up to its place'),
    halted: optional(
      'json',
      '使重建停止的投诉、事件和原因',
      'Complaint, event and reason at which building it anew stopped',
      nothing('编号和本程序的用语', 'ids and words of the program'),
    ),
  },
  key: ['name'],
  indexes: [],
})
export type ModelRow = RowIn<typeof modelTable>
