import { clockStates } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CountsQuery } from '../src/index.js'
import { richHistories } from './histories.js'
import { append, interleaved, newStore, open, right } from './kit.js'
import { richRules } from './rich.js'
import { stateAtText } from './state-text.js'
import { databases, type Place } from './support/databases.js'

const HOUR = 3_600_000
const MOMENTS = [
  ...['started_ms', 'due_ms', 'ended_ms', 'warn_ms', 'suspended_ms', 'opens_ms'],
  ...['breached_from_ms', 'undecided_from_ms', 'settled_ms'],
]

/** Moments at which something changes, those just before and after, and the ends of their hours. */
const edges = async (place: Place): Promise<ReadonlyArray<EpochMs>> => {
  const text = MOMENTS.map((column) => `SELECT ${column} AS at FROM clock WHERE ${column} IS NOT NULL`).join(' UNION ')
  const found = (await place.sql<{ at: number }>(text)).map(({ at }) => Number(at))
  const near = found.flatMap((at) => [at - 1, at, at + 1, Math.floor(at / HOUR) * HOUR, Math.ceil(at / HOUR) * HOUR])
  return [...new Set(near)] as EpochMs[]
}

/** The same by looking at every row. */
const lookedAt = async (place: Place, at: EpochMs, where: string): Promise<Record<string, number>> => {
  const rows = await place.sql<{ clause: string; state: string; n: number }>(
    `SELECT clause, state, count(*) AS n FROM (SELECT clause, ${stateAtText(at)} AS state FROM clock
      WHERE started_ms <= ${at} AND ${where}) AS had WHERE state <> 'inapplicable' GROUP BY clause, state`,
  )
  return Object.fromEntries(rows.map(({ clause, state, n }) => [`${clause} ${state}`, Number(n)]))
}

const ASKED: ReadonlyArray<readonly [CountsQuery, string]> = [
  [{}, '1 = 1'],
  [{ unit: 'dept-1' }, `unit = 'dept-1'`],
  [{ units: ['dept-1', 'dept-2'] }, `unit IN ('dept-1', 'dept-2')`],
  [{ clause: 'c01' }, `clause = 'c01'`],
  [{ clause: 'c01', unit: 'dept-2' }, `clause = 'c01' AND unit = 'dept-2'`],
]

it.each(databases)(
  'what is counted as it is written is what looking at every clock counts, at any moment, in $name',
  async ({ name, newPlace }) => {
    await fc.assert(
      fc.asyncProperty(
        richHistories(4),
        fc.array(fc.nat(11), { minLength: 1, maxLength: 40 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { minLength: 12, maxLength: 12 }),
        async (all, order, chosen) => {
          const events = interleaved(all, order)
          const store = newStore()
          const place = newPlace()
          const half = Math.floor(events.length / 2)
          // The second time nothing is remembered of what the database holds.
          for (const part of [events.slice(0, half), events.slice(half)]) {
            await append(store, part)
            const views = await open(store, place, { rules: richRules, batch: 3, keep: 1 })
            await right(views.catchUp())
            const moments = await edges(place)
            for (const at of chosen.flatMap((share) => moments[Math.floor(share * moments.length)] ?? []))
              for (const [query, where] of ASKED) {
                const { clauses, states } = await right(views.sla.counts(at, query))
                const counted = clauses.flatMap(({ clause, states: own }) =>
                  clockStates.flatMap((state): [string, number][] =>
                    own[state] === 0 ? [] : [[`${clause} ${state}`, own[state]]],
                  ),
                )
                const expected = await lookedAt(place, at, where)
                expect([at, query, Object.fromEntries(counted)]).toEqual([at, query, expected])
                expect(Object.values(states).reduce((a, b) => a + b)).toBe(
                  Object.values(expected).reduce((a, b) => a + b, 0),
                )
              }
            await views.close()
          }
        },
      ),
      { numRuns: name === 'sqlite' ? 40 : 8 },
    )
  },
  120_000,
)
