import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { append, caseOf, leftTag, newStore, open, right } from './kit.js'
import { databases } from './support/databases.js'

const until = async (what: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 1_000 && !(await what()); i++) await sleep(10)
}

describe.each(databases)('on $name', ({ newPlace }) => {
  const owner = async (place: ReturnType<typeof newPlace>) =>
    (await place.sql<{ owner: string; term: number }>('SELECT owner, term FROM lease'))[0]

  describe('the right to write', () => {
    it('is one process’s at a time; another waits, answers questions, and goes on when it is given back', async () => {
      const store = newStore()
      await append(store, caseOf(1))
      const place = newPlace()
      const one = await open(store, place, { owner: 'one' })
      const two = await open(store, place, { owner: 'two' })
      const stopOne = new AbortController()
      const stopTwo = new AbortController()
      const first = one.run(stopOne.signal)()
      await until(async () => (await owner(place))?.owner === 'one')
      const second = two.run(stopTwo.signal)()
      for (let n = 2; n < 6; n++) {
        await append(store, caseOf(n))
        const head = await right(store.head)
        if (head !== undefined) await right(two.waitFor(head))
        expect(await right(two.register.one(`c-${n}`))).toMatchObject({ events: 8 })
      }
      expect((await right(two.status)).owner).toMatchObject({ owner: 'one', here: false })
      expect(await owner(place)).toMatchObject({ owner: 'one', term: 1 })
      stopOne.abort()
      expect(await first).toMatchObject({ _tag: 'Right' })
      await until(async () => (await owner(place))?.owner === 'two')
      await append(store, caseOf(6))
      const head = await right(store.head)
      if (head !== undefined) await right(two.waitFor(head))
      expect(await owner(place)).toMatchObject({ owner: 'two', term: 2 })
      stopTwo.abort()
      await second
      await one.close()
      await two.close()
      const fresh = newPlace()
      const other = await open(store, fresh)
      await right(other.catchUp())
      await other.close()
      expect(await place.dump()).toEqual(await fresh.dump())
    })

    it('is taken over when it was not renewed in time; whoever held it writes nothing any more', async () => {
      const store = newStore()
      await append(store, caseOf(1))
      const place = newPlace()
      const one = await open(store, place, { owner: 'one', batch: 2 })
      const two = await open(store, place, { owner: 'two' })
      let batches = 0
      // In the middle of its work the first is asleep for longer than the lease lasts.
      const done = one.catchUp(() => {
        batches += 1
      })()
      await until(async () => batches > 0)
      await place.sql(`UPDATE lease SET owner = 'three', term = term + 1, until = 0`)
      await right(two.catchUp())
      expect(await done).toMatchObject({ _tag: 'Right' })
      await one.close()
      await two.close()
      expect(await place.sql('SELECT count(*) n FROM event')).toEqual([{ n: 8 }])
    })

    it('is waited for: who wants to catch up is content when the other has done it', async () => {
      const store = newStore()
      await append(store, caseOf(1))
      const place = newPlace()
      const one = await open(store, place, { owner: 'one' })
      const two = await open(store, place, { owner: 'two' })
      const stop = new AbortController()
      const running = one.run(stop.signal)()
      await until(async () => (await owner(place))?.owner === 'one')
      await append(store, caseOf(2))
      expect(await right(two.catchUp())).toEqual({ position: await right(store.head), events: 0 })
      expect(await leftTag(two.step)).toBe('OwnerChanged')
      const giveUp = new AbortController()
      giveUp.abort()
      expect(await leftTag(two.catchUp(undefined, giveUp.signal))).toBe('Stopped')
      stop.abort()
      await running
      await one.close()
      await two.close()
    })

    it('is taken for a moment by what an operator does, and the process that follows goes on afterwards', async () => {
      const store = newStore()
      for (let n = 1; n < 4; n++) await append(store, caseOf(n))
      const place = newPlace()
      const service = await open(store, place, { owner: 'service' })
      const stop = new AbortController()
      const running = service.run(stop.signal)()
      const head = await right(store.head)
      if (head !== undefined) await right(service.waitFor(head))
      const before = await place.dump()
      await place.sql(`UPDATE register SET status = 'damaged'`)
      const operator = await open(store, place, { owner: 'operator' })
      await right(operator.rebuild(['register']))
      await right(operator.catchUp())
      await operator.close()
      expect(await place.dump()).toEqual(before)
      await append(store, caseOf(4))
      const after = await right(store.head)
      if (after !== undefined) await right(service.waitFor(after))
      expect(await right(service.register.one('c-4'))).toMatchObject({ events: 8 })
      stop.abort()
      await running
      await service.close()
    })
  })

  it('regression: of two operators at the same moment one was told that another had taken over', async () => {
    const store = newStore()
    for (let n = 1; n < 6; n++) await append(store, caseOf(n))
    const place = newPlace()
    const all = await Promise.all(['a', 'b', 'c'].map((owner) => open(store, place, { owner, batch: 4, lease: 150 })))
    await Promise.all(all.map((views) => right(views.rebuild())))
    await Promise.all(all.map((views) => right(views.catchUp())))
    for (const views of all)
      expect(
        (await right(views.status)).models.every(({ fit, rebuild }) => fit === 'current' && rebuild === undefined),
      ).toBe(true)
    for (const views of all) await views.close()
  })

  it('of processes that start and stop at any moment nothing doubles and nothing is lost', async () => {
    const store = newStore()
    const place = newPlace()
    const writing = (async () => {
      for (let n = 0; n < 60; n++) {
        await append(store, caseOf(n))
        await sleep(5)
      }
    })()
    const process = async (name: string, seed: number): Promise<void> => {
      for (let i = 0; i < 4; i++) {
        const views = await open(store, place, { owner: `${name}-${i}`, batch: 5, lease: 200 })
        const stop = new AbortController()
        const running = views.run(stop.signal)()
        await sleep(((seed * (i + 3)) % 7) * 30)
        stop.abort()
        await running
        await views.close()
      }
    }
    await Promise.all([writing, process('a', 3), process('b', 5), process('c', 4)])
    const views = await open(store, place)
    await right(views.catchUp())
    await views.close()
    const fresh = newPlace()
    const other = await open(store, fresh)
    await right(other.catchUp())
    await other.close()
    expect(await place.dump()).toEqual(await fresh.dump())
  })
})
