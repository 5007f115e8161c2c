import { column } from '../runtime/column.js'
import { table } from '../runtime/table.js'

/** How many clocks stand how, so that the board's figures cost no walk over all that is open. */
export const clockCountTable = table({
  name: 'clock_count',
  meaning: { zh: '时限计数，按制度、条款、单位和现状', en: 'Clocks counted by regulation, clause, unit and standing' },
  columns: {
    regulation: column('id', '制度', 'Regulation'),
    clause: column('id', '条款', 'Clause'),
    unit: column('id', '承办单位；无单位为空字', 'Unit; the empty text where there is none'),
    standing: column('term', '现状，同 clock.standing', 'Standing, as in clock.standing'),
    n: column('count', '个数', 'How many'),
  },
  key: ['regulation', 'clause', 'unit', 'standing'],
  indexes: [],
  counts: 'clock',
  clustered: true,
})
