import type { EpochMs } from '@redress/holidays'
import type { Clock } from '../clock/clock.js'
import { clocksOf } from '../clock/dossier.js'
import { stateAt } from '../clock/state-at.js'
import { type CaseRead, caseRow, holderAt } from './case-row.js'
import type { Row } from './row.js'

/** The moment at which a clock turned out as it did, or would. */
const decisive = (clock: Clock, now: EpochMs): EpochMs =>
  Math.min(clock.due?.ms ?? Infinity, clock.endedMs ?? Infinity, clock.overtakenMs ?? Infinity, now) as EpochMs

const undue = new Set(['pending', 'running', 'warned', 'suspended'])

const clockRow = (read: CaseRead, clock: Clock): ReadonlyArray<Row> => {
  const state = stateAt(clock, read.now)
  if (state === 'inapplicable') return []
  const at = clock.due?.ms ?? clock.overtakenMs ?? clock.endedMs
  return [
    {
      ...caseRow(read, clock.id),
      sort: 'clock',
      columns: {
        case: read.counted.id,
        clock: clock.clause,
        dueAt: clock.due?.at,
        originalDueAt: (clock.originalDue ?? clock.due)?.at,
        extended: (clock.prolongations?.length ?? 0) > 0,
        state,
        ...holderAt(read, decisive(clock, read.now)),
      },
      ...(at === undefined ? {} : { atMs: at }),
      regulations: [clock.regulation],
      open: undue.has(state),
      dropped: state === 'cancelled',
    },
  ]
}

/** The limits and duties of a case that apply or may yet; charged to whoever held it when they fell due. */
export const clockRows = (read: CaseRead): ReadonlyArray<Row> =>
  clocksOf(read.dossier).flatMap((clock) => clockRow(read, clock))
