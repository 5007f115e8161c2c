import { describe, expect, it } from 'vitest'
import { append, caseOf, leftTag, newStore, open, right } from './kit.js'
import { databases, type Place } from './support/databases.js'

describe.each(databases)('on $name', ({ newPlace }) => {
  describe('following the log', () => {
    it('reads its own writes, and stops when told', async () => {
      const store = newStore()
      await append(store, caseOf(1))
      const place = newPlace()
      const views = await open(store, place)
      const stop = new AbortController()
      const running = views.run(stop.signal)()
      const reader = await openReader(store, place)
      for (let n = 2; n < 20; n++) {
        await append(store, caseOf(n))
        const head = await right(store.head)
        if (head === undefined) throw new Error('empty')
        await right(reader.waitFor(head))
        expect(await right(reader.register.one(`c-${n}`))).toMatchObject({ events: 8, status: 'closed' })
      }
      expect(await leftTag(reader.catchUp())).toBe('ReadOnly')
      stop.abort()
      expect(await running).toMatchObject({ _tag: 'Right' })
      await reader.close()
      await views.close()
      const fresh = newPlace()
      const again = await open(store, fresh)
      await right(again.catchUp())
      await again.close()
      expect(await place.dump()).toEqual(await fresh.dump())
    })

    it('says so when a position is not reached in time', async () => {
      const store = newStore()
      await append(store, caseOf(1))
      const views = await open(store)
      const head = await right(store.head)
      if (head === undefined) throw new Error('empty')
      expect(await leftTag(views.waitFor(head, 20))).toBe('NotReached')
      await views.close()
      expect(await leftTag(views.register.one('c-1'))).toBe('Closed')
    })
  })

  describe('being told to stop', () => {
    const long = async () => {
      const store = newStore()
      for (let n = 1; n <= 10; n++) await append(store, caseOf(n))
      return store
    }

    it('regression: a catch-up went on to the end of the log whatever was pressed', async () => {
      const store = await long()
      const place = newPlace()
      const views = await open(store, place, { batch: 8 })
      const stop = new AbortController()
      const heard: number[] = []
      const progress = ({ events }: { readonly events: number }): void => {
        heard.push(events)
        if (events === 16) stop.abort()
      }
      expect(await leftTag(views.catchUp(progress, stop.signal))).toBe('Stopped')
      expect(heard).toEqual([8, 16])
      // What was taken stays, and another who wants it level is not stopped with it.
      expect((await right(views.catchUp())).events).toBe(64)
      await views.close()
      const fresh = newPlace()
      const again = await open(store, fresh)
      await right(again.catchUp())
      await again.close()
      expect(await place.dump()).toEqual(await fresh.dump())
    })

    it('regression: following did not end before the whole log was read', async () => {
      const store = await long()
      const views = await open(store, newPlace(), { batch: 8 })
      const stop = new AbortController()
      const running = views.run(stop.signal)()
      stop.abort()
      expect(await running).toMatchObject({ _tag: 'Right' })
      expect((await right(views.status)).lag).toBeGreaterThan(0)
      await views.close()
    })
  })
})

const openReader = async (store: Parameters<typeof open>[0], place: Place) => {
  await new Promise((resolve) => setTimeout(resolve, 50))
  return open(store, place, { readonly: true })
}
