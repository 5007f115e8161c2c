import type { Bilingual } from '@redress/domain'
import { type Column, type Columns, column } from '../runtime/column.js'
import { type Table, table } from '../runtime/table.js'
import { turnTable } from './turn-table.js'

const n = column('count', '个数', 'How many')
const ids = { regulation: column('id', '制度', 'Regulation'), clause: column('id', '条款', 'Clause') }
const unit = { unit: column('id', '承办单位；无单位为空字', 'Unit; the empty text where there is none') }
const standing = { standing: column('term', '现状，同 clock.standing', 'Standing, as in clock.standing') }
const { was, becomes, hour, block } = turnTable.columns
const turned = { was, becomes }

/** A table that counts the rows of another by these columns, kept in their order. */
const counting = <const C extends Columns>(
  name: string,
  of: string,
  by: C,
  meaning: Bilingual,
): Table<C & { readonly n: Column<'count', false> }> =>
  table({
    name,
    meaning,
    columns: { ...by, n },
    key: Object.keys(by),
    // What counts nothing any more is found without a walk.
    indexes: [{ name: 'none', columns: ['regulation'], where: 'n = 0' }],
    counts: of,
    clustered: true,
  })

export const unitClockCountTable = counting(
  'clock_count',
  'clock',
  { ...unit, ...ids, ...standing },
  { zh: '时限计数，按单位、制度、条款和现状', en: 'Clocks counted by unit, regulation, clause and standing' },
)
export const clockCountTable = counting(
  'clock_total',
  'clock',
  { ...ids, ...standing },
  { zh: '时限计数，按制度、条款和现状', en: 'Clocks counted by regulation, clause and standing' },
)
export const unitTurnHourTable = counting(
  'turn_hour',
  'turn',
  { ...unit, hour, ...ids, ...turned },
  { zh: '现状变化计数，按单位、小时和条款', en: 'Turns counted by unit, hour and clause' },
)
export const unitTurnBlockTable = counting(
  'turn_block',
  'turn',
  { ...unit, block, ...ids, ...turned },
  { zh: '现状变化计数，按单位、时段和条款', en: 'Turns counted by unit, block of hours and clause' },
)
export const turnHourTable = counting(
  'turn_hour_total',
  'turn',
  { hour, ...ids, ...turned },
  { zh: '现状变化计数，按小时和条款', en: 'Turns counted by hour and clause' },
)
export const turnBlockTable = counting(
  'turn_block_total',
  'turn',
  { block, ...ids, ...turned },
  { zh: '现状变化计数，按时段和条款', en: 'Turns counted by block of hours and clause' },
)

/** All that is counted of clocks, by unit and of all units together: the board adds up few rows, however many there are. */
export const countTables = [
  unitClockCountTable,
  clockCountTable,
  unitTurnHourTable,
  unitTurnBlockTable,
  turnHourTable,
  turnBlockTable,
] as const
