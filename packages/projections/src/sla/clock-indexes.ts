import type { Index } from '../runtime/table.js'

/** What the state at a moment depends on. */
const ASKED = [
  'started_ms',
  'applies',
  'breached_from_ms',
  'undecided_from_ms',
  'ended_ms',
  'ending',
  'overtaken_ms',
  'opens_ms',
  'suspended_ms',
  'warn_ms',
]

/** What counting those goes by that have not begun. */
const COUNTED = [
  'ended_ms',
  'started_ms',
  'regulation',
  'clause',
  'unit',
  'standing',
  'breached_from_ms',
  'undecided_from_ms',
  'suspended_ms',
  'warn_ms',
  'opens_ms',
]

/** Each index holds all that its query looks at, so that the wide rows are touched only once it is known which few to show. */
export const clockIndexes: ReadonlyArray<Index> = [
  {
    name: 'board_open',
    columns: ['due_ms', 'complaint', 'ordinal', ...ASKED, 'unit', 'clause'],
    where: 'ended_ms IS NULL',
  },
  {
    name: 'board_ended',
    columns: ['settled_ms', 'due_ms', 'complaint', 'ordinal', ...ASKED, 'unit', 'regulation', 'clause', 'standing'],
    where: 'ended_ms IS NOT NULL',
  },
  {
    name: 'cohort',
    columns: ['received_day', 'charged_unit', 'charged_handler', 'modality', ...ASKED, 'regulation', 'clause'],
  },
  // What has not begun by a moment: few rows, whatever is open.
  { name: 'unopened', columns: ['opens_ms', ...COUNTED], where: 'ended_ms IS NULL AND opens_ms IS NOT NULL' },
  { name: 'begun', columns: ['started_ms', ...COUNTED], where: 'ended_ms IS NULL' },
]
