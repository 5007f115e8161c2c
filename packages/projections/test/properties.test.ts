import type { ComplaintEvent, EventStore } from '@redress/domain'
import { arbitraryHistory } from '@redress/domain/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { richHistory } from './histories.js'
import { append, interleaved, newStore, open, right, unplaced } from './kit.js'
import { richRules } from './rich.js'
import { databases, type Place, sqlitePlace } from './support/databases.js'

type History = ReadonlyArray<ComplaintEvent>

/** Any events in any order, which no rules would have let happen; ids of their own, as every store wants. */
const anything = (complaint: string): fc.Arbitrary<History> =>
  arbitraryHistory(complaint).map((events) => events.map((event, i) => ({ ...event, id: `${complaint}/${i}` })))

const histories: fc.Arbitrary<ReadonlyArray<History>> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, i) => fc.oneof(anything(`c-${i}`), richHistory(`c-${i}`, { maxSteps: 6 }))),
    ),
  )

const choices = fc.array(fc.nat(11), { minLength: 1, maxLength: 40 })
const sizes = fc.record({ batch: fc.integer({ min: 1, max: 30 }), keep: fc.integer({ min: 1, max: 5 }) })

type Rows = Record<string, unknown[]>

/** All rows, and who is set aside. */
const rowsOf = async (place: Place): Promise<Rows> => ({
  ...(await place.dump()),
  parked: [...(await place.sql('SELECT * FROM parked ORDER BY complaint'))],
  queued: [...(await place.sql('SELECT * FROM queued ORDER BY complaint, revision'))],
})

const at = (store: EventStore, place: Place, more = {}) => open(store, place, { rules: richRules, ...more })

const atOnce = async (store: EventStore, place: Place): Promise<Rows> => {
  const views = await at(store, place)
  await right(views.catchUp())
  await views.close()
  return rowsOf(place)
}

describe.each(databases)('on $name', ({ name, newPlace }) => {
  it('rebuilt = brought on bit by bit = rebuilt twice = made at once on the other database, whatever the events', async () => {
    await fc.assert(
      fc.asyncProperty(histories, choices, sizes, fc.nat(100), async (all, order, size, cut) => {
        const events = interleaved(all, order)
        const store = newStore()
        const place = newPlace()
        const [before, after] = [events.slice(0, cut % (events.length + 1)), events.slice(cut % (events.length + 1))]
        for (const part of [before, after]) {
          await append(store, part)
          const views = await at(store, place, size)
          await right(views.catchUp())
          await views.close()
        }
        const incremental = await rowsOf(place)
        const views = await at(store, place, size)
        for (const _ of ['once', 'twice']) {
          await right(views.rebuild())
          await right(views.catchUp())
          expect(await rowsOf(place)).toEqual(incremental)
        }
        await views.close()
        expect(await atOnce(store, sqlitePlace())).toEqual(incremental)
      }),
      { numRuns: name === 'sqlite' ? 40 : 6 },
    )
  }, 240_000)

  it('any interleaving of the complaints and any batching give the same rows', async () => {
    await fc.assert(
      fc.asyncProperty(histories, choices, choices, sizes, async (all, one, other, size) => {
        const rows: unknown[] = []
        for (const [order, how] of [
          [one, {}],
          [other, size],
        ] as const) {
          const store = newStore()
          await append(store, interleaved(all, order))
          const place = newPlace()
          const views = await at(store, place, how)
          await right(views.catchUp())
          await views.close()
          rows.push(unplaced(await rowsOf(place)))
        }
        expect(rows[1]).toEqual(rows[0])
      }),
      { numRuns: name === 'sqlite' ? 40 : 6 },
    )
  }, 240_000)
})
