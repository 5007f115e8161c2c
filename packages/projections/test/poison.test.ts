import { type Dossier, streamOf } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type Context, models, type ReadModel } from '../src/index.js'
import { DECISIONS } from '../src/runtime/decisions.js'
import { append, caseOf, leftTag, newStore, open, poison, right } from './kit.js'
import { databases } from './support/databases.js'

/** The models, whose register fails for a complaint as often as told. */
const failing = (complaint: string, times: number): ReadonlyArray<ReadModel> => {
  let left = times
  return models.map((model): ReadModel => {
    if (model.name !== 'register' || model.by !== 'complaint') return model
    return {
      ...model,
      rows: (dossier: Dossier, context: Context) => {
        if (dossier.complaint.id === complaint && left-- > 0) throw new RangeError('out of something')
        return model.rows(dossier, context)
      },
    }
  })
}

const decision = { by: 'supervisor-1', reason: '误录的事件，经科长同意略过' }

describe.each(databases)('on $name', ({ newPlace }) => {
  const clean = async (store: ReturnType<typeof newStore>): Promise<Record<string, unknown[]>> => {
    const place = newPlace()
    const views = await open(store, place)
    await right(views.catchUp())
    await views.close()
    return place.dump()
  }

  describe('a failure that passes', () => {
    it('parks nobody, whether it comes with the first events or with later ones', async () => {
      const store = newStore()
      for (const n of [1, 2]) await append(store, caseOf(n, undefined, 4))
      const place = newPlace()
      const views = await open(store, place, { models: failing('c-1', 2) })
      await right(views.catchUp())
      expect(await right(views.parked)).toEqual([])
      await views.close()
      for (const n of [1, 2]) await append(store, caseOf(n).slice(4))
      // The complaint is not in memory, so its earlier events are read again.
      const later = await open(store, place, { models: failing('c-1', 2) })
      await right(later.catchUp())
      expect(await right(later.parked)).toEqual([])
      await later.close()
      expect(await place.dump()).toEqual(await clean(store))
    })

    it('that does not pass parks its complaint, and a replay heals it in the release that mends it', async () => {
      const store = newStore()
      for (const n of [1, 2]) await append(store, caseOf(n))
      const place = newPlace()
      const views = await open(store, place, { models: failing('c-1', Number.POSITIVE_INFINITY) })
      await right(views.catchUp())
      expect(await right(views.parked)).toMatchObject([{ complaint: 'c-1', reason: 'FoldFailed' }])
      expect(await leftTag(views.replay('c-1'))).toBe('StillParked')
      await views.close()
      const mended = await open(store, place)
      await right(mended.replay('c-1'))
      await mended.close()
      expect(await place.dump()).toEqual(await clean(store))
    })
  })

  describe('a decision to leave an event out', () => {
    it('is recorded with who, when and why, lets the complaint go on, and counts in a rebuild and elsewhere', async () => {
      const store = newStore()
      await append(store, caseOf(1, undefined, 5))
      await right(store.append(streamOf('c-1'), 'any', [poison('c-1')]))
      await append(store, caseOf(1).slice(5))
      await append(store, caseOf(2))
      const place = newPlace()
      const views = await open(store, place, { now: () => 1_800_000_000_000 as never })
      await right(views.catchUp())
      expect(await leftTag(views.skip('c-2', decision))).toBe('NotParked')
      expect(await leftTag(views.skip('c-1', { by: ' ', reason: 'so' }))).toBe('InvalidQuery')
      expect(await leftTag(views.skip('c-1', { by: 'me', reason: '' }))).toBe('InvalidQuery')
      expect(await right(views.skip('c-1', decision))).toBe(undefined)
      expect(await right(views.skipped)).toMatchObject([
        {
          complaint: 'c-1',
          revision: 5,
          type: 'FromTheFuture',
          decided_by: decision.by,
          reason: decision.reason,
          decided_ms: 1_800_000_000_000,
        },
      ])
      expect(await right(views.register.one('c-1'))).toMatchObject({ events: 8, status: 'closed' })
      expect(await right(views.parked)).toEqual([])
      expect(await place.sql('SELECT * FROM queued')).toEqual([])
      const after = await place.dump()
      await right(views.rebuild())
      await right(views.catchUp())
      expect(await place.dump()).toEqual(after)
      await views.close()
    })

    it('tells what is in the way next, when there is more', async () => {
      const store = newStore()
      await append(store, caseOf(1, undefined, 2))
      for (let i = 0; i < 2; i++) await right(store.append(streamOf('c-1'), 'any', [poison('c-1')]))
      const views = await open(store, newPlace())
      await right(views.catchUp())
      expect(await right(views.skip('c-1', decision))).toMatchObject({ complaint: 'c-1', revision: 3 })
      expect(await right(views.skip('c-1', decision))).toBe(undefined)
      expect(await right(views.skipped)).toHaveLength(2)
      await views.close()
    })

    it('regression: was lost with the database; it stands in the log, and every database learns it from there', async () => {
      const store = newStore()
      await append(store, caseOf(1, undefined, 5))
      await right(store.append(streamOf('c-1'), 'any', [poison('c-1')]))
      await append(store, caseOf(1).slice(5))
      const [place, other] = [newPlace(), newPlace()]
      for (const each of [place, other]) {
        const views = await open(store, each)
        await right(views.catchUp())
        await views.close()
      }
      const views = await open(store, place, { now: () => 1_800_000_000_000 as never })
      await right(views.skip('c-1', decision))
      const decided = await right(views.skipped)
      const rows = await place.dump()
      await views.close()
      const log = []
      for await (const batch of store.readAll(undefined)) log.push(...(E.isRight(batch) ? batch.right : []))
      const leftOut = log.find(({ type }) => type === 'FromTheFuture')
      expect(log.filter(({ type }) => type === 'EventLeftOut')).toMatchObject([
        {
          authid: decision.by,
          subject: 'c-1',
          time: '2027-01-15T16:00:00+08:00',
          causationid: leftOut?.id,
          data: { complaint: 'c-1', revision: 5, event: leftOut?.id, reason: decision.reason },
        },
      ])
      // As if the file or the schema had been deleted.
      const empty = newPlace()
      const again = await open(store, empty)
      await right(again.catchUp())
      expect(await right(again.parked)).toEqual([])
      expect(await right(again.skipped)).toEqual(decided)
      await again.close()
      expect(await empty.dump()).toEqual(rows)
      // One in which the complaint was set aside before.
      const second = await open(store, other)
      await right(second.catchUp())
      expect(await right(second.skipped)).toEqual(decided)
      await right(second.replay('c-1'))
      await second.close()
      expect(await other.dump()).toEqual(rows)
    })

    it('is one for each event, the first, whatever became of it afterwards; what only the table says is none', async () => {
      const store = newStore()
      await append(store, caseOf(1, undefined, 2))
      await right(store.append(streamOf('c-1'), 'any', [poison('c-1')]))
      const place = newPlace()
      const views = await open(store, place)
      await right(views.catchUp())
      await right(views.skip('c-1', decision))
      const rows = await place.dump()
      const decided = await right(views.skipped)
      await views.close()
      // Of a process that was killed when the decision was in the log, and nothing else.
      await place.sql(`DELETE FROM skipped`)
      await place.sql(
        `INSERT INTO parked VALUES ('c-1', '${decided[0]?.position}', 2, 'FromTheFuture', 'UnknownEvent', '', '')`,
      )
      await place.sql(`INSERT INTO skipped VALUES ('c-1', 1, 'x', 'Acknowledged', 'nobody', 'none', 0)`)
      const again = await open(store, place)
      expect(await right(again.skip('c-1', { by: 'another', reason: 'another' }))).toBe(undefined)
      expect(await right(again.skipped)).toEqual(decided)
      expect(await right(again.parked)).toEqual([])
      await again.close()
      expect(await place.dump()).toEqual(rows)
    })

    it('of a later release that cannot be read leaves the complaint set aside', async () => {
      const store = newStore()
      await append(store, caseOf(1, undefined, 2))
      await right(store.append(streamOf('c-1'), 'any', [poison('c-1')]))
      await right(store.append(DECISIONS, 'any', [{ ...poison('c-1'), type: 'EventLeftOut', schemaversion: 2 }]))
      await right(store.append(DECISIONS, 'any', [{ ...poison('c-1'), type: 'EventLeftOut', schemaversion: 1 }]))
      const views = await open(store, newPlace())
      await right(views.catchUp())
      expect(await right(views.parked)).toMatchObject([{ complaint: 'c-1' }])
      expect(await right(views.skipped)).toEqual([])
      await views.close()
    })

    it('lets a rebuild go on that stopped there', async () => {
      const store = newStore()
      for (const n of [1, 2, 3]) await append(store, caseOf(n))
      const place = newPlace()
      const views = await open(store, place)
      await right(views.catchUp())
      await views.close()
      const later = failing('c-2', Number.POSITIVE_INFINITY).map((model) =>
        model.name === 'register' ? { ...model, version: 99 } : model,
      )
      const again = await open(store, place, { models: later, batch: 6 })
      expect(await leftTag(again.catchUp())).toBe('RebuildHalted')
      // Each event of it that cannot be folded anew needs a decision of its own.
      for (let i = 0; i < 8; i++) {
        await right(again.skip('c-2', decision))
        if (E.isRight(await again.catchUp()())) break
      }
      expect((await right(again.status)).models.every(({ fit }) => fit === 'current')).toBe(true)
      await again.close()
    })
  })
})
