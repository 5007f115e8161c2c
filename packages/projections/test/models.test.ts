import { describe, expect, it } from 'vitest'
import { modelTable } from '../src/database/model-table.js'
import { models, parkedTable, queuedTable, type ReadModel } from '../src/index.js'
import { append, caseOf, leftTag, newStore, open, right, rules } from './kit.js'
import { databases } from './support/databases.js'

const tables = [...models.flatMap((model) => model.tables), parkedTable, queuedTable, modelTable]

describe('every column', () => {
  it.each(
    tables.flatMap((t) => Object.entries(t.columns).map(([name, column]) => ({ name: `${t.name}.${name}`, column }))),
  )('$name says what it means, in both languages, and its unit', ({ column }) => {
    expect(column.meaning.zh).toMatch(/\p{Script=Han}/u)
    expect(column.meaning.en).toMatch(/^[\x20-\x7e]{2,}$/)
    expect(column.unit).not.toBe('')
  })

  it('that is in a key or an index exists', () => {
    for (const t of tables)
      for (const name of [...t.key, ...t.indexes.flatMap((index) => index.columns)])
        expect(Object.keys(t.columns)).toContain(name)
  })
})

describe.each(databases)('on $name', ({ newPlace }) => {
  const changed = (version: number): ReadonlyArray<ReadModel> =>
    models.map((model) => (model.name === 'register' ? { ...model, version } : model))

  describe('a changed model', () => {
    it('is rebuilt at the next start, also over an interruption; the others are not touched', async () => {
      const store = newStore()
      for (let n = 0; n < 12; n++) await append(store, caseOf(n))
      const place = newPlace()
      const views = await open(store, place)
      await right(views.catchUp())
      await views.close()
      const before = await place.dump()
      await place.sql(`UPDATE event SET actor = 'untouched'`)
      await place.sql(`UPDATE register SET status = 'stale'`)
      const again = await open(store, place, { models: changed(99), batch: 10 })
      expect(await place.sql('SELECT count(*) n FROM register')).toEqual([{ n: 12 }])
      let batches = 0
      await again
        .catchUp(() => {
          if (++batches === 4) throw new Error('killed')
        })()
        .catch(() => undefined)
      await again.close()
      await append(store, caseOf(12))
      const third = await open(store, place, { models: changed(99), batch: 10 })
      await right(third.catchUp())
      await third.close()
      const fresh = newPlace()
      const other = await open(store, fresh)
      await right(other.catchUp())
      await other.close()
      expect((await place.dump())['register']).toEqual((await fresh.dump())['register'])
      expect((await place.dump())['clock']).toEqual((await fresh.dump())['clock'])
      expect(await place.sql(`SELECT count(*) n FROM event WHERE actor = 'untouched'`)).toEqual([
        { n: before['event']?.length },
      ])
      expect(await place.sql(`SELECT count(DISTINCT position) n FROM model`)).toEqual([{ n: 1 }])
    })

    it('that has not changed is left as it is', async () => {
      const store = newStore()
      await append(store, caseOf(1))
      const place = newPlace()
      const views = await open(store, place)
      await right(views.catchUp())
      await views.close()
      await place.sql(`UPDATE register SET status = 'as it was'`)
      const again = await open(store, place)
      await right(again.catchUp())
      expect(await right(again.register.one('c-1'))).toMatchObject({ status: 'as it was' })
      await again.close()
    })

    it('is not shown to readers before it is built', async () => {
      const store = newStore()
      const place = newPlace()
      expect(await leftTag(place.open({ store, rules, readonly: true }))).toBe('NotBuilt')
      await (await open(store, place)).close()
      expect(await leftTag(place.open({ store, rules, readonly: true, models: changed(98) }))).toBe('NotBuilt')
    })
  })
})
