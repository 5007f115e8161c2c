import { copying } from './place.js'

const DAY = 86_400_000
/** Over so many days the due times lie. */
const DAYS = 60
/** What time does to a clock that is open. */
const MOVING = ['due_ms', 'warn_ms', 'breached_from_ms', 'undecided_from_ms', 'opens_ms']

/** SQL that copies every clock so often under other names, due later and later, and counts them anew as the runtime would. */
export const copiedClocks = (times: number): ReadonlyArray<string> => {
  const step = Math.floor((DAYS * DAY) / times)
  const later = Object.fromEntries(MOVING.map((column) => [column, `"${column}" + (i + 1) * ${step}`]))
  return [
    copying('clock', { complaint: `complaint || '-' || (i + 1)`, ...later }, times - 1),
    'DELETE FROM clock_count',
    `INSERT INTO clock_count SELECT regulation, clause, coalesce(unit, ''), standing, count(*) FROM clock GROUP BY 1, 2, 3, 4`,
    'ANALYZE',
  ]
}
