import { type Dossier, type EventStore, streamOf } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type Context, column, models, type ReadModel, register } from '../src/index.js'
import { append, caseOf, leftTag, newStore, open, poison, right } from './kit.js'
import { databases, type Place } from './support/databases.js'

/** The models, the register of a later release among them: other rows under the same columns. */
const later = (version = 99): ReadonlyArray<ReadModel> =>
  models.map((model) => (model.name === 'register' ? { ...model, version } : model))

/** The register of a later release: one more column. */
const wider: ReadonlyArray<ReadModel> = models.map((model): ReadModel => {
  if (model.name !== 'register' || model.by !== 'complaint') return model
  const [table] = register.tables
  const columns = { ...table.columns, length: column('count', '事件数', 'Events') }
  return {
    ...model,
    tables: [{ ...table, columns }],
    rows: (dossier: Dossier, context: Context) =>
      model.rows(dossier, context).map((rows) => rows.map((row) => ({ ...row, length: Number(row['events']) }))),
  }
})

const holding = async (...cases: ReadonlyArray<number>): Promise<EventStore> => {
  const store = newStore()
  for (const n of cases) await append(store, caseOf(n))
  return store
}

describe.each(databases)('on $name', ({ newPlace }) => {
  const built = async (store: EventStore, place: Place, more = {}): Promise<void> => {
    const views = await open(store, place, more)
    await right(views.catchUp())
    await views.close()
  }
  const clean = async (store: EventStore, more = {}): Promise<Record<string, unknown[]>> => {
    const place = newPlace()
    await built(store, place, more)
    return place.dump()
  }
  const shadows = async (place: Place): Promise<number> =>
    (await place.sql<{ name: string }>('SELECT name FROM model')).filter(({ name }) => name.endsWith('__next')).length

  describe('a rebuild', () => {
    it('gives the rows of the first building, and again when it is done twice', async () => {
      const store = await holding(1, 2, 3, 4)
      const place = newPlace()
      const views = await open(store, place, { batch: 7 })
      await right(views.catchUp())
      const before = await place.dump()
      for (const _ of [1, 2]) {
        await right(views.rebuild())
        await right(views.catchUp())
        expect(await place.dump()).toEqual(before)
        expect(await shadows(place)).toBe(0)
      }
      await append(store, caseOf(5))
      await right(views.catchUp())
      await views.close()
      expect(await place.dump()).toEqual(await clean(store))
    })

    it('leaves the old tables serving and following the log until it is whole, then takes their place', async () => {
      const store = await holding(1, 2, 3, 4, 5, 6)
      const place = newPlace()
      await built(store, place)
      await place.sql(`UPDATE register SET status = 'of the old tables'`)
      const views = await open(store, place, { models: later(), batch: 5 })
      await append(store, caseOf(7))
      await right(views.level())
      expect(await right(views.register.one('c-1'))).toMatchObject({ status: 'of the old tables' })
      expect(await right(views.register.one('c-7'))).toMatchObject({ status: 'closed' })
      expect((await right(views.status)).models.find(({ name }) => name === 'register')).toMatchObject({
        fit: 'older',
        lag: 0,
        rebuild: { events: 0, of: 56 },
      })
      await right(views.catchUp())
      expect(await right(views.register.one('c-1'))).toMatchObject({ status: 'closed' })
      expect((await right(views.status)).models.every(({ rebuild }) => rebuild === undefined)).toBe(true)
      await views.close()
      expect(await place.dump()).toEqual(await clean(store))
    })

    it('is done by whoever follows the log, beside following it', async () => {
      const store = await holding(1, 2, 3, 4, 5, 6)
      const place = newPlace()
      await built(store, place)
      const views = await open(store, place, { models: later(), batch: 3 })
      const stop = new AbortController()
      const running = views.run(stop.signal)()
      for (let n = 10; n < 20; n++) {
        await append(store, caseOf(n))
        const head = await right(store.head)
        if (head !== undefined) await right(views.waitFor(head))
        expect(await right(views.register.one(`c-${n}`))).toMatchObject({ status: 'closed' })
      }
      await until(async () => (await right(views.status)).models.every(({ fit }) => fit === 'current'))
      stop.abort()
      expect(await running).toMatchObject({ _tag: 'Right' })
      await views.close()
      expect(await place.dump()).toEqual(await clean(store))
    })

    it('goes on where it was interrupted, and progress tells how far it is', async () => {
      const store = await holding(1, 2, 3, 4, 5, 6)
      const place = newPlace()
      await built(store, place)
      const views = await open(store, place, { models: later(), batch: 8 })
      const stop = new AbortController()
      expect(await leftTag(views.catchUp(({ events }) => events === 24 && stop.abort(), stop.signal))).toBe('Stopped')
      await views.close()
      const again = await open(store, place, { models: later(), batch: 8 })
      expect((await right(again.status)).models.find(({ name }) => name === 'register')?.rebuild).toMatchObject({
        events: 24,
        of: 48,
      })
      expect((await right(again.catchUp())).events).toBe(24)
      await again.close()
      expect(await place.dump()).toEqual(await clean(store))
    })

    it('regression: what had not begun was built last, so that models took their places at different times', async () => {
      const store = await holding(1, 2, 3)
      const place = newPlace()
      await built(store, place)
      const views = await open(store, place, { models: later(), batch: 8 })
      const stop = new AbortController()
      await leftTag(views.catchUp(() => stop.abort(), stop.signal))
      await views.close()
      const both = later().map((model) => (model.name === 'revisit' ? { ...model, version: 99 } : model))
      const again = await open(store, place, { models: both, batch: 8 })
      const fits = async () =>
        (await right(again.status)).models
          .filter(({ name }) => name === 'register' || name === 'revisit')
          .map(({ fit }) => fit)
      while ((await fits()).includes('older')) {
        expect(new Set(await fits()).size).toBe(1)
        await right(again.step)
      }
      await again.close()
      expect(await place.dump()).toEqual(await clean(store))
    })

    it('of a definition that is no more is dropped, and begun by the present one', async () => {
      const store = await holding(1, 2, 3)
      const place = newPlace()
      await built(store, place)
      const views = await open(store, place, { models: later(), batch: 8 })
      const stop = new AbortController()
      await leftTag(views.catchUp(() => stop.abort(), stop.signal))
      await views.close()
      const back = await open(store, place)
      expect((await right(back.catchUp())).events).toBe(0)
      expect(await shadows(place)).toBe(0)
      await back.close()
      expect(await place.dump()).toEqual(await clean(store))
    })
  })

  describe('a model whose columns changed', () => {
    it('says that it is being rebuilt and how far it is; the old table stands until then, other models answer', async () => {
      const store = await holding(1, 2, 3)
      const place = newPlace()
      await built(store, place)
      const views = await open(store, place, { models: wider, batch: 8 })
      await right(views.level())
      const asked = await views.register.one('c-1')()
      expect(asked).toMatchObject(E.left({ _tag: 'Rebuilding', models: ['register'], events: 0, of: 24 }))
      expect(await right(views.sla.clocks('c-1'))).not.toEqual([])
      expect(await place.sql('SELECT count(*) n FROM register')).toEqual([{ n: 3 }])
      await append(store, caseOf(4))
      await right(views.catchUp())
      expect(await right(views.register.one('c-4'))).toMatchObject({ length: 8 })
      await views.close()
      expect((await place.dump())['register']).toEqual((await clean(store, { models: wider }))['register'])
    })

    it('is told as not built to a process of the former release', async () => {
      const store = await holding(1)
      const place = newPlace()
      await built(store, place)
      const former = await open(store, place, { readonly: true })
      // What a later release leaves behind.
      await place.sql('ALTER TABLE milestone RENAME TO milestone_of_old')
      await place.sql(`UPDATE model SET stamp = 'other', shape = 'other' WHERE name = 'assessment'`)
      expect(await leftTag(former.assessment({ by: 'unit', period: '2026', asOf: 0 as EpochMs }))).toBe('NotBuilt')
      await former.close()
    })
  })

  describe('a rebuild that meets a poison', () => {
    const failing = (complaint: string, version = 7): ReadonlyArray<ReadModel> =>
      later(version).map((model): ReadModel => {
        if (model.name !== 'register' || model.by !== 'complaint') return model
        return {
          ...model,
          rows: (dossier: Dossier, context: Context) => {
            if (dossier.complaint.id === complaint) throw new TypeError('a defect')
            return model.rows(dossier, context)
          },
        }
      })

    it('stops, names the complaint and the reason, and leaves the old tables serving; `run` goes on', async () => {
      const store = await holding(1, 2, 3)
      const place = newPlace()
      await built(store, place)
      const before = await place.dump()
      const views = await open(store, place, { models: failing('c-2') })
      const done = await views.catchUp()()
      expect(done).toMatchObject(E.left({ _tag: 'RebuildHalted', parked: { complaint: 'c-2', reason: 'FoldFailed' } }))
      expect(await place.dump()).toEqual(before)
      expect(await right(views.parked)).toEqual([])
      expect(await views.health()()).toMatchObject({ healthy: false, reasons: [{ reason: 'Halted' }] })
      const stop = new AbortController()
      const running = views.run(stop.signal)()
      await append(store, caseOf(4))
      const head = await right(store.head)
      if (head !== undefined) await right(views.waitFor(head))
      expect(await right(views.register.one('c-4'))).toMatchObject({ status: 'closed' })
      stop.abort()
      await running
      await views.close()
      await built(store, place, { models: later(8) })
      expect(await place.dump()).toEqual(await clean(store))
    })

    it('goes on when the event is left out by decision', async () => {
      const store = await holding(1, 2)
      const place = newPlace()
      await built(store, place)
      const strange = { ...poison('c-1'), type: 'FromTheFuture' }
      await right(store.append(streamOf('c-1'), 'any', [strange]))
      await append(store, caseOf(3))
      const views = await open(store, place)
      await right(views.catchUp())
      expect((await right(views.parked)).map(({ complaint }) => complaint)).toEqual(['c-1'])
      expect(await right(views.skip('c-1', { by: 'supervisor-1', reason: 'a test of a later release' }))).toBe(
        undefined,
      )
      await right(views.rebuild())
      await right(views.catchUp())
      expect(await right(views.parked)).toEqual([])
      expect(await right(views.register.one('c-1'))).toMatchObject({ events: 8 })
      await views.close()
    })
  })
})

const until = async (what: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 500 && !(await what()); i++) await new Promise((resolve) => setTimeout(resolve, 10))
}
