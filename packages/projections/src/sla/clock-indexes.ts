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

/** What counting goes by. */
const COUNTED = ['ended_ms', 'started_ms', 'regulation', 'clause', 'unit', 'standing']

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
  // What time has changed in open clocks, and what has begun: few rows each, whatever is open.
  {
    name: 'late',
    columns: ['breached_from_ms', ...COUNTED],
    where: 'ended_ms IS NULL AND breached_from_ms IS NOT NULL',
  },
  {
    name: 'undecided',
    columns: ['undecided_from_ms', ...COUNTED],
    where: 'ended_ms IS NULL AND undecided_from_ms IS NOT NULL',
  },
  { name: 'unopened', columns: ['opens_ms', ...COUNTED], where: 'ended_ms IS NULL AND opens_ms IS NOT NULL' },
  {
    name: 'suspended',
    columns: ['suspended_ms', ...COUNTED],
    where: 'ended_ms IS NULL AND suspended_ms IS NOT NULL',
  },
  {
    name: 'warned',
    columns: ['warn_ms', ...COUNTED, 'breached_from_ms', 'suspended_ms', 'opens_ms'],
    where: 'ended_ms IS NULL AND warn_ms IS NOT NULL',
  },
  {
    name: 'begun',
    columns: ['started_ms', 'ended_ms', 'regulation', 'clause', 'unit', 'standing'],
    where: 'ended_ms IS NULL',
  },
]
