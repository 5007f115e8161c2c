import { type ClockState, clockStates } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Reading } from '../database/base.js'
import { type Ask, asking } from '../runtime/query.js'
import { type CountsQuery, countsSql } from './counts-sql.js'

export type StateCounts = { readonly [S in ClockState]: number }

/** Clocks that had begun at a moment, by their state then. */
export interface Counts {
  readonly asOf: EpochMs
  readonly states: StateCounts
  /** The same by clause; clauses without any are left out. */
  readonly clauses: ReadonlyArray<{
    readonly regulation: string
    readonly clause: string
    readonly states: StateCounts
  }>
}

/** No clock in any state. */
export const noStates = (): { [S in ClockState]: number } =>
  Object.fromEntries(clockStates.map((state) => [state, 0])) as { [S in ClockState]: number }

/** How many clocks are in which state as of a moment, in all and by clause. */
export const counts = (db: Reading): Ask<[asOf: EpochMs, query?: CountsQuery], Counts> =>
  asking(async (asOf, query) => {
    const states = noStates()
    const clauses = new Map<string, { regulation: string; clause: string; states: { [S in ClockState]: number } }>()
    const add = (regulation: string, clause: string, state: ClockState, n: number): void => {
      if (state === 'inapplicable') return
      const key = `${regulation}/${clause}`
      const entry = clauses.get(key) ?? { regulation, clause, states: noStates() }
      clauses.set(key, entry)
      entry.states[state] += n
      states[state] += n
    }
    const { rows } = await countsSql(asOf, query).execute(db)
    for (const { regulation, clause, was, becomes, n } of rows) {
      add(regulation, clause, was, -n)
      add(regulation, clause, becomes, n)
    }
    return E.right({
      asOf,
      states,
      clauses: [...clauses.values()].filter((entry) => Object.values(entry.states).some((n) => n !== 0)),
    })
  })
