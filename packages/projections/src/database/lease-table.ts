import { column } from '../runtime/column.js'
import { type RowIn, table } from '../runtime/table.js'

/** Who may write. Whoever takes it over raises the term, and what an earlier term still wants to write is refused. */
export const leaseTable = table({
  name: 'lease',
  meaning: { zh: '写入权：当前由哪个进程持有', en: 'The right to write: which process holds it' },
  columns: {
    name: column('id', '何种写入权', 'What it is the right to'),
    owner: column('id', '持有进程', 'The process that holds it'),
    term: column('ordinal', '任期序号，每次易手加一', 'Fencing number: one more each time it changes hands'),
    until: column(
      'ms',
      '有效期至；届时未续即可由他人接管',
      'Until when; not renewed by then, another may take it over',
    ),
  },
  key: ['name'],
  indexes: [],
})
export type LeaseRow = RowIn<typeof leaseTable>
