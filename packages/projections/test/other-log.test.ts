import type { EventStore } from '@redress/domain'
import { describe, expect, it } from 'vitest'
import { append, caseOf, leftTag, newStore, open, right, rules } from './kit.js'
import { databases, type Place } from './support/databases.js'

const holding = async (...cases: ReadonlyArray<number>): Promise<EventStore> => {
  const store = newStore()
  await append(
    store,
    cases.flatMap((n) => caseOf(n)),
  )
  return store
}

describe.each(databases)('on $name', ({ newPlace }) => {
  const built = async (store: EventStore, place = newPlace()): Promise<Place> => {
    const views = await open(store, place)
    await right(views.catchUp())
    await views.close()
    return place
  }

  describe('read models that got further than the log goes', () => {
    it('regression: an older copy of the log was put back, and what it took in then was never projected', async () => {
      const place = await built(await holding(1, 2, 3))
      const older = await holding(1)
      const views = await open(older, place)
      await append(older, caseOf(4))
      await right(views.catchUp())
      await views.close()
      expect(await place.dump()).toEqual(await (await built(await holding(1, 4))).dump())
    })

    it('regression: the log was gone, and its complaints stayed on the board', async () => {
      const place = await built(await holding(1, 2))
      const empty = newStore()
      expect(await leftTag(place.open({ store: empty, rules, readonly: true }))).toBe('NotBuilt')
      await built(empty, place)
      expect(await place.dump()).toEqual(await (await built(newStore())).dump())
    })

    it('stay where they belong to the log, whoever else opens them', async () => {
      const store = await holding(1, 2)
      const place = newPlace()
      const first = await open(store, place)
      await right(first.catchUp())
      const second = await open(store, place)
      expect((await right(second.catchUp())).events).toBe(0)
      await second.close()
      await first.close()
    })
  })
})
