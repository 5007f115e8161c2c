import type { EpochMs } from '@redress/holidays'
import type { Clock } from '../clock/clock.js'
import type { Instance } from '../clock/instance.js'
import { stateAt } from '../clock/state-at.js'
import { type CaseRead, type Columns, caseRow, holderAt } from './case-row.js'
import type { Row } from './row.js'

/** The moment at which a clock turned out as it did, or would. */
const decisive = (clock: Clock, now: EpochMs): EpochMs =>
  Math.min(clock.due?.ms ?? Infinity, clock.endedMs ?? Infinity, clock.overtakenMs ?? Infinity, now) as EpochMs

const undue = new Set(['pending', 'running', 'warned', 'suspended'])

/** A limit of one assignment is that of whoever it went to; any other of whoever held the case. */
const chargedTo = (read: CaseRead, { clock, duty }: Instance): Columns => {
  const held = holderAt(read, decisive(clock, read.now))
  const { assignments } = read.counted
  const key = duty.source.key === 'assignment' ? clock.key : undefined
  const to = key !== undefined && Object.hasOwn(assignments, key) ? assignments[key] : undefined
  if (to?.person === undefined && to?.unit === undefined) return held
  return { handler: to.person, agent: to.person, unit: to.unit ?? held['unit'] }
}

const clockRow = (read: CaseRead, instance: Instance): ReadonlyArray<Row> => {
  const { clock } = instance
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
        ...chargedTo(read, instance),
      },
      ...(at === undefined ? {} : { atMs: at }),
      regulations: [clock.regulation],
      open: undue.has(state),
      dropped: state === 'cancelled',
    },
  ]
}

/** The limits and duties of a case that apply or may yet; charged to whoever they were given to. */
export const clockRows = (read: CaseRead): ReadonlyArray<Row> =>
  read.dossier.clocks.all.flatMap((instance) => clockRow(read, instance))
