import { type ComplaintEvent, type EventStore, rulesOf, streamOf } from '@redress/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { append, caseOf, interleaved, leftTag, newStore, open, poison, right, unplaced } from './kit.js'
import { databases } from './support/databases.js'

const cases = Array.from({ length: 12 }, (_, n) => caseOf(n))

describe.each(databases)('on $name', ({ name, newPlace }) => {
  describe('catching up', () => {
    it('writes the rows of every event once and ends at the head', async () => {
      const store = newStore()
      await append(store, cases.flat())
      const place = newPlace()
      const views = await open(store, place)
      const done = await right(views.catchUp())
      expect(done).toEqual({ position: await right(store.head), events: 96 })
      expect(await place.sql('SELECT count(*) n FROM event')).toEqual([{ n: 96 }])
      expect(await place.sql('SELECT count(*) n FROM register')).toEqual([{ n: 12 }])
      expect(await right(views.status)).toMatchObject({ lag: 0, lagExact: true, parked: 0, position: done.position })
      expect((await right(views.catchUp())).events).toBe(0)
      await views.close()
    })

    it('gives the same rows whatever the batches, the memory and the interleaving', async () => {
      const straight = newStore()
      await append(straight, cases.flat())
      const whole = newPlace()
      const first = await open(straight, whole)
      await right(first.catchUp())
      await first.close()
      const expected = unplaced(await whole.dump())
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 40 }),
          fc.integer({ min: 1, max: 20 }),
          fc.array(fc.nat(11), { minLength: 1, maxLength: 60 }),
          async (batch, keep, choices) => {
            const store = newStore()
            await append(store, interleaved(cases, choices))
            const place = newPlace()
            const views = await open(store, place, { batch, keep })
            await right(views.catchUp())
            await views.close()
            expect(unplaced(await place.dump())).toEqual(expected)
          },
        ),
        // Opening a schema of PostgreSQL takes longer than a batch.
        { numRuns: name === 'sqlite' ? 30 : 8 },
      )
    })

    it('gives the same rows event by event, from one process to the next, as all at once', async () => {
      const store = newStore()
      const place = newPlace()
      for (const event of interleaved(cases, [3, 1, 4, 1, 5, 9, 2, 6])) {
        await append(store, [event])
        const views = await open(store, place)
        expect((await right(views.catchUp())).events).toBe(1)
        await views.close()
      }
      const rebuilt = newPlace()
      const views = await open(store, rebuilt)
      await right(views.catchUp())
      await views.close()
      expect(await place.dump()).toEqual(await rebuilt.dump())
    })

    it('remembers a case under way, and tells one that was put away anew should it come up again', async () => {
      const store = newStore()
      const read: string[] = []
      const overheard: EventStore = {
        ...store,
        read: (stream, from) => {
          read.push(stream)
          return store.read(stream, from)
        },
      }
      const [open7, last] = [caseOf(1).slice(0, 7), caseOf(1).slice(7)]
      const [closed, again] = [caseOf(2), { ...(caseOf(2)[6] as ComplaintEvent), id: 'once-more' }]
      await append(store, [...open7, ...closed, ...last, again])
      const place = newPlace()
      const views = await open(overheard, place, { batch: 15 })
      await right(views.catchUp())
      await views.close()
      expect(read.filter((stream) => stream.startsWith('complaint-'))).toEqual([streamOf('c-2')])
      const whole = newPlace()
      const once = await open(store, whole)
      await right(once.catchUp())
      await once.close()
      expect(await place.dump()).toEqual(await whole.dump())
    })

    it('reports how far it is', async () => {
      const store = newStore()
      await append(store, cases.flat())
      const views = await open(store, newPlace(), { batch: 40 })
      const seen: number[] = []
      await right(views.catchUp(({ events }) => seen.push(events)))
      expect(seen).toEqual([40, 80, 96])
      await views.close()
    })
  })

  describe('the checkpoint', () => {
    it('moves with the rows: an interrupted catch-up goes on where it stopped', async () => {
      const store = newStore()
      await append(store, cases.flat())
      const place = newPlace()
      const views = await open(store, place, { batch: 10 })
      let batches = 0
      const stopped = views.catchUp(() => {
        if (++batches === 3) throw new Error('killed')
      })
      await expect(stopped()).rejects.toThrow('killed')
      await views.close()
      expect(await place.sql('SELECT count(*) n FROM event')).toEqual([{ n: 30 }])
      const again = await open(store, place)
      expect((await right(again.catchUp())).events).toBe(66)
      await again.close()
      const fresh = newPlace()
      const other = await open(store, fresh)
      await right(other.catchUp())
      await other.close()
      expect(await place.dump()).toEqual(await fresh.dump())
    })

    it('goes over a stretch without complaints', async () => {
      const store = newStore()
      await append(store, caseOf(1))
      await right(store.append('unit-7', 'none', [{ ...poison('7'), type: 'UnitOpened' }]))
      const views = await open(store)
      await right(views.catchUp())
      expect(await right(views.status)).toMatchObject({ position: await right(store.head), lag: 0 })
      await views.close()
    })
  })

  describe('a poison event', () => {
    it('parks its complaint only; later events of it wait, all others go on', async () => {
      const store = newStore()
      await append(store, caseOf(1, undefined, 3))
      await right(store.append(streamOf('c-1'), 'any', [poison('c-1')]))
      await append(store, caseOf(1).slice(3))
      await append(store, caseOf(2))
      const place = newPlace()
      const views = await open(store, place, { batch: 2 })
      await right(views.catchUp())
      expect(await right(views.parked)).toMatchObject([
        { complaint: 'c-1', revision: 3, type: 'FromTheFuture', reason: 'UnknownEvent' },
      ])
      expect(await place.sql('SELECT revision FROM queued ORDER BY 1')).toHaveLength(6)
      expect(await place.sql(`SELECT complaint, events FROM register ORDER BY 1`)).toEqual([
        { complaint: 'c-1', events: 3 },
        { complaint: 'c-2', events: 8 },
      ])
      expect((await right(views.status)).parked).toBe(1)
      expect(await leftTag(views.replay('c-1'))).toBe('StillParked')
      expect(await leftTag(views.replay('c-2'))).toBe('NotParked')
      await views.close()
    })

    it('heals by a replay once the regulation is loaded, to the rows of one that was never parked', async () => {
      const store = newStore()
      await append(store, caseOf(1))
      await append(store, caseOf(2))
      const place = newPlace()
      const without = await open(store, place, { rules: rulesOf([]) })
      await right(without.catchUp())
      expect((await right(without.parked)).map(({ reason }) => reason)).toEqual([
        'UnknownRegulation',
        'UnknownRegulation',
      ])
      await without.close()
      const views = await open(store, place)
      await right(views.replay('c-1'))
      await right(views.replay('c-2'))
      expect(await right(views.parked)).toEqual([])
      expect(await place.sql('SELECT * FROM queued')).toEqual([])
      const fresh = newPlace()
      const other = await open(store, fresh)
      await right(other.catchUp())
      expect(await place.dump()).toEqual(await fresh.dump())
      await append(
        store,
        caseOf(1)
          .slice(7)
          .map((event) => ({ ...event, id: 'again' })),
      )
      expect((await right(views.catchUp())).events).toBe(1)
      expect(await right(views.register.one('c-1'))).toMatchObject({ events: 9, revision: 8 })
      await views.close()
      await other.close()
    })
  })
})
