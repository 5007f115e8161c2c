import type { ClockState } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import { type RawBuilder, sql } from 'kysely'
import type { RowIn } from '../runtime/table.js'
import type { ClockRow } from './clock-row.js'
import type { turnTable } from './turn-table.js'

export type TurnRow = RowIn<typeof turnTable>

const HOUR = 3_600_000
const HOURS_IN_BLOCK = 1_024
const NEVER = Number.POSITIVE_INFINITY

/** The hours and blocks that are whole at a moment: what turned in them has turned by then. */
export const wholeAt = (ms: number): { readonly hour: number; readonly block: number; readonly since: EpochMs } => {
  const hour = Math.floor(ms / HOUR)
  return { hour, block: Math.floor(hour / HOURS_IN_BLOCK), since: (hour * HOUR) as EpochMs }
}

/** The last hour of a block. */
export const lastHourOf = (block: number): number => block * HOURS_IN_BLOCK

type Turn = readonly [becomes: ClockState, at: number | null]

/** What can become of a clock, each thing overriding those before. */
const turnsTo = (row: ClockRow): ReadonlyArray<Turn> => {
  const breached: Turn = ['breached', row.breached_from_ms]
  if (row.standing === 'running') return [['warned', row.warn_ms], ['suspended', row.suspended_ms], breached]
  return row.standing === 'pending' ? [['undecided', row.undecided_from_ms], breached] : [breached]
}

/** The turns of an open clock, numbered from an ordinal on. None for one that has ended: it is what it stands as. */
export const turnsOf = (row: ClockRow, from: number): ReadonlyArray<TurnRow> => {
  if (row.ended_ms !== null) return []
  const turns: TurnRow[] = []
  const may = turnsTo(row)
  let was = row.standing
  for (const [i, [becomes, at]] of may.entries()) {
    if (at === null || may.slice(i + 1).some(([, later]) => (later ?? NEVER) <= at)) continue
    const hour = Math.ceil(at / HOUR)
    turns.push({
      complaint: row.complaint,
      ordinal: from + turns.length,
      regulation: row.regulation,
      clause: row.clause,
      unit: row.unit,
      was,
      becomes,
      at_ms: at,
      hour,
      block: Math.ceil(hour / HOURS_IN_BLOCK),
    })
    was = becomes
  }
  return turns
}

/** What an open clock is at a moment by its turns alone, whether or not it has begun: the same said in SQL. */
export const turnedSql = (asOf: EpochMs): RawBuilder<ClockState> => sql<ClockState>`CASE
  WHEN breached_from_ms <= ${asOf} THEN 'breached'
  WHEN standing = 'pending' AND undecided_from_ms <= ${asOf} THEN 'undecided'
  WHEN standing = 'running' AND suspended_ms <= ${asOf} THEN 'suspended'
  WHEN standing = 'running' AND warn_ms <= ${asOf} THEN 'warned'
  ELSE standing END`
