import type { ClockState } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { sql } from 'kysely'
import type { Reading } from '../database/base.js'
import { type Ask, asking } from '../runtime/query.js'
import { noStates, type StateCounts } from './counts.js'
import { stateSql } from './state-sql.js'

/** The clocks of one unit or handler, by state. */
export interface HolderCounts {
  /** Null where nobody held the case. */
  readonly who: string | null
  readonly states: StateCounts
}

interface Group {
  readonly who: string | null
  readonly state: ClockState
  readonly n: number
}

/**
 * How many clocks each unit or handler has in which state as of a moment, most breached first; `charged`: by who answers for
 * them, else by who holds the case (of an ended clock: held it at its end).
 */
export const countsByHolder = (
  db: Reading,
): Ask<[asOf: EpochMs, by: 'unit' | 'handler', charged?: boolean], ReadonlyArray<HolderCounts>> =>
  asking(async (asOf, by, charged = false) => {
    const who = sql.ref(charged ? `charged_${by}` : by)
    const { rows } = await sql<Group>`SELECT who, state, count(*) AS n FROM
      (SELECT ${who} AS who, ${stateSql(asOf)} AS state FROM clock WHERE started_ms <= ${asOf}) AS had
      WHERE state <> 'inapplicable' GROUP BY who, state`.execute(db)
    const holders = new Map<string | null, { [S in ClockState]: number }>()
    for (const { who: one, state, n } of rows) {
      const states = holders.get(one) ?? noStates()
      states[state] += n
      holders.set(one, states)
    }
    return E.right(
      [...holders]
        .map(([one, states]) => ({ who: one, states }))
        .sort((a, b) => b.states.breached - a.states.breached || ((a.who ?? '') < (b.who ?? '') ? -1 : 1)),
    )
  })
