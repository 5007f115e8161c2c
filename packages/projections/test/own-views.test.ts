import type { Dossier, EventStore } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type Context, column, models, type ReadModel } from '../src/index.js'
import { append, caseOf, newStore, open, right } from './kit.js'
import { databases, type Place } from './support/databases.js'

const DAMAGED = `UPDATE revisit SET round = 99`

/** A model of another release: one more column, in its first table. */
const widened = (model: ReadModel): ReadModel => {
  const [first, ...rest] = model.tables
  if (model.by !== 'complaint' || first === undefined) return model
  const columns = { ...first.columns, extra: column('count', '多余', 'Extra') }
  return {
    ...model,
    tables: [{ ...first, columns }, ...rest],
    rows: (dossier: Dossier, context: Context) =>
      model.rows(dossier, context).map((rows, i) => (i === 0 ? rows.map((row) => ({ ...row, extra: 1 })) : rows)),
  }
}

/** The same with a defect that one complaint meets. */
const failing = (model: ReadModel, complaint: string): ReadModel =>
  model.by !== 'complaint'
    ? model
    : {
        ...model,
        rows: (dossier: Dossier, context: Context) => {
          if (dossier.complaint.id === complaint) throw new TypeError('a defect')
          return model.rows(dossier, context)
        },
      }

const where = (name: string, change: (model: ReadModel) => ReadModel): ((model: ReadModel) => ReadModel) => {
  return (model) => (model.name === name ? change(model) : model)
}
const wideRegister = models.map(where('register', widened))

describe.each(databases)('on $name', ({ name, newPlace }) => {
  const filled = async (models?: ReadonlyArray<ReadModel>): Promise<{ place: Place; store: EventStore }> => {
    const place = newPlace()
    const store = newStore()
    for (const n of [1, 2]) await append(store, caseOf(n))
    const views = await open(store, place, models === undefined ? {} : { models })
    await right(views.catchUp())
    await views.close()
    return { place, store }
  }
  /** The view as an earlier release had it. */
  const formerly = async ({ sql }: Place, view: string, select: string): Promise<void> => {
    await sql(`DROP VIEW ${view}`)
    await sql(`CREATE VIEW ${view} AS ${select}`)
  }
  const columnsOf = async ({ sql }: Place, view: string): Promise<ReadonlyArray<string>> =>
    Object.keys((await sql<object>(`SELECT * FROM ${view} LIMIT 1`))[0] ?? {})

  describe('an analyst’s own view over a view of the star', () => {
    const own = async ({ sql }: Place): Promise<void> =>
      void (await sql('CREATE VIEW own AS SELECT complaint, round FROM star_revisit'))
    const asked = ({ sql }: Place) => sql('SELECT complaint, round FROM own ORDER BY complaint')
    const healthy = [
      { complaint: 'c-1', round: 1 },
      { complaint: 'c-2', round: 1 },
    ]

    it('regression: blocked the swap; now survives a rebuild, and reads the new rows', async () => {
      const { place, store } = await filled()
      await own(place)
      await place.sql(DAMAGED)
      const views = await open(store, place)
      for (const _ of [1, 2]) {
        await right(views.rebuild())
        await right(views.catchUp())
      }
      await views.close()
      expect(await asked(place)).toEqual(healthy)
    })

    it('survives a release whose star has more columns than the former one', async () => {
      const { place, store } = await filled()
      await formerly(place, 'star_revisit', 'SELECT t.round AS round, t.complaint AS complaint FROM revisit t')
      await own(place)
      const views = await open(store, place)
      await right(views.rebuild(['revisit']))
      await right(views.catchUp())
      await views.close()
      expect(await asked(place)).toEqual(healthy)
      // PostgreSQL adds columns at the end; each is there by its name.
      expect(await columnsOf(place, 'star_revisit')).toEqual(expect.arrayContaining(['ordinal', 'satisfaction']))
    })

    it('survives when the log is an older copy, and everything begins again', async () => {
      const { place } = await filled()
      await own(place)
      const older = newStore()
      await append(older, caseOf(2))
      const views = await open(older, place)
      await right(views.catchUp())
      await views.close()
      expect(await asked(place)).toEqual(healthy.slice(1))
    })

    it('of a column that went is told by name while the old tables go on serving, or is left to say so itself', async () => {
      const { place, store } = await filled()
      await formerly(place, 'star_revisit', 'SELECT t.complaint, t.round, 1 AS former FROM revisit t')
      await place.sql('CREATE VIEW own AS SELECT former FROM star_revisit')
      await place.sql(`DELETE FROM made WHERE name <> 'star_revisit'`)
      const views = await open(store, place)
      await place.sql(DAMAGED)
      await right(views.rebuild(['revisit']))
      const done = await views.catchUp()()
      if (name === 'sqlite') {
        // A view finds its columns when it is asked, so nothing is in the way.
        expect(done).toMatchObject({ _tag: 'Right' })
        await expect(place.sql('SELECT * FROM own')).rejects.toThrow('former')
        return views.close()
      }
      expect(done).toMatchObject(
        E.left({ _tag: 'ViewInTheWay', on: 'star_revisit', views: [{ name: 'own', owner: 'redress' }] }),
      )
      expect(E.isLeft(done) && [done.left.zh, done.left.en].every((said) => said.includes('own'))).toBe(true)
      expect(await place.sql('SELECT DISTINCT round FROM star_revisit')).toEqual([{ round: 99 }])
      await place.sql('DROP VIEW own')
      await right(views.catchUp())
      await views.close()
      expect(await columnsOf(place, 'star_revisit')).not.toContain('former')
    })

    it('regression: of a column that went kept a release from starting; now the view stays, is told, and all else goes on', async () => {
      if (name === 'sqlite') return
      const { place, store } = await filled()
      const former = 'SELECT t.complaint, t.round, 1 AS former FROM revisit t'
      await formerly(place, 'star_revisit', former)
      await place.sql('CREATE VIEW own AS SELECT former FROM star_revisit')
      await place.sql(`UPDATE made SET stamp = 'of another release' WHERE name = 'star_revisit'`)
      await place.sql(`INSERT INTO made (name, stamp) VALUES ('star_gone', 'of a release before')`)
      await place.sql('CREATE VIEW star_gone AS SELECT complaint FROM register')
      await place.sql('CREATE VIEW own_too AS SELECT complaint FROM star_gone')
      const views = await open(store, place)
      expect((await right(views.status)).trouble).toMatchObject({ _tag: 'ViewInTheWay' })
      expect((await views.health()()).reasons.map(({ reason }) => reason)).toEqual(['Trouble'])
      await append(store, caseOf(3))
      await right(views.catchUp())
      expect(await place.sql('SELECT former FROM own')).toHaveLength(3)
      // A rebuild of what these views do not read is not held up.
      await right(views.rebuild(['trail']))
      await right(views.catchUp())
      await views.close()
      await place.sql('DROP VIEW own')
      await place.sql('DROP VIEW own_too')
      const again = await open(store, place)
      expect((await right(again.status)).trouble).toBeUndefined()
      await again.close()
      expect(await columnsOf(place, 'star_revisit')).not.toContain('former')
      expect(await place.sql(`SELECT 1 FROM made WHERE name = 'star_gone'`)).toEqual([])
    })

    it('of a type that changed is told, too', async () => {
      if (name === 'sqlite') return
      const { place, store } = await filled()
      await formerly(place, 'star_revisit', 'SELECT t.complaint, t.round::text AS round FROM revisit t')
      await place.sql('CREATE MATERIALIZED VIEW "Own one" AS SELECT round FROM star_revisit')
      const views = await open(store, place)
      await right(views.rebuild(['revisit']))
      expect(await views.catchUp()()).toMatchObject(
        E.left({ _tag: 'ViewInTheWay', on: 'star_revisit', views: [{ name: '"Own one"', owner: 'redress' }] }),
      )
      await views.close()
    })
  })

  describe('an analyst’s own view over a table', () => {
    it('is told by name where the database cannot let go of the table, and `run` goes on until it is gone', async () => {
      const { place, store } = await filled()
      await place.sql('CREATE VIEW own AS SELECT complaint, status FROM register')
      await place.sql(`UPDATE register SET status = 'of the old tables'`)
      const views = await open(store, place)
      await right(views.rebuild(['register']))
      const stop = new AbortController()
      const running = views.run(stop.signal)()
      if (name === 'postgres') {
        await until(async () => (await right(views.status)).trouble !== undefined)
        expect((await right(views.status)).trouble).toMatchObject({
          _tag: 'ViewInTheWay',
          on: 'register',
          views: [{ name: 'own', owner: 'redress' }],
        })
        expect(await right(views.register.one('c-1'))).toMatchObject({ status: 'of the old tables' })
        await append(store, caseOf(3))
        const head = await right(store.head)
        if (head !== undefined) await right(views.waitFor(head))
        expect(await place.sql(`SELECT status FROM own WHERE complaint = 'c-3'`)).toEqual([{ status: 'closed' }])
        await place.sql('DROP VIEW own')
      }
      await until(async () => (await right(views.status)).models.every(({ rebuild }) => rebuild === undefined))
      stop.abort()
      await running
      expect(await right(views.register.one('c-1'))).toMatchObject({ status: 'closed' })
      if (name === 'sqlite') expect(await place.sql(`SELECT DISTINCT status FROM own`)).toEqual([{ status: 'closed' }])
      await views.close()
    })

    it('is one of many things that can be in the way: each is told', async () => {
      if (name === 'sqlite') return
      const { place, store } = await filled()
      await place.sql('CREATE FUNCTION told(r register) RETURNS text LANGUAGE sql AS $$ SELECT r.status $$')
      const views = await open(store, place)
      await right(views.rebuild(['register']))
      expect(await views.catchUp()()).toMatchObject(
        E.left({ _tag: 'ViewInTheWay', on: 'register', views: [{ name: 'function told(register)' }] }),
      )
      await views.close()
    })
  })

  it('regression: who had a right to a table had none after a rebuild; rights to views outlive it, too', async () => {
    if (name === 'sqlite') return
    const { place, store } = await filled()
    const rights = () =>
      place.sql(`SELECT relname, relacl::text FROM pg_class WHERE relnamespace = current_schema()::text::regnamespace
        AND relname IN ('star_complaint', 'star_revisit', 'register') ORDER BY relname`)
    // One that stays the same view, and one that does not.
    await formerly(place, 'star_revisit', 'SELECT t.complaint, t.round, 1 AS former FROM revisit t')
    const reader = `"A reader ${process.pid}"`
    await place.sql(`CREATE ROLE ${reader}`)
    for (const what of ['star_complaint', 'star_revisit', 'register']) {
      await place.sql(`GRANT SELECT ON ${what} TO public`)
      await place.sql(`GRANT SELECT, REFERENCES ON ${what} TO ${reader} WITH GRANT OPTION`)
    }
    const before = await rights()
    const views = await open(store, place)
    await right(views.rebuild())
    await right(views.catchUp())
    await views.close()
    expect(await columnsOf(place, 'star_revisit')).not.toContain('former')
    expect(await rights()).toEqual(before)
    await place.sql(`DROP OWNED BY ${reader}`)
    await place.sql(`DROP ROLE ${reader}`)
  })

  it('a view that is not ours keeps its place, whatever it is called', async () => {
    const { place, store } = await filled()
    await place.sql('CREATE VIEW star_of_mine AS SELECT complaint FROM star_complaint')
    const views = await open(store, place)
    await right(views.rebuild())
    await right(views.catchUp())
    await views.close()
    expect(await place.sql('SELECT complaint FROM star_of_mine ORDER BY complaint')).toHaveLength(2)
  })

  describe('views of the star', () => {
    const counted = async ({ sql }: Place) =>
      (await sql<{ n: number }>('SELECT count(*) AS n FROM star_complaint'))[0]?.n

    it('regression: were gone while only one of two models with other columns had been swapped', async () => {
      const { place, store } = await filled()
      await place.sql(`UPDATE register SET status = 'of the old tables'`)
      const views = await open(store, place, {
        models: wideRegister.map(where('sla', (model) => failing(widened(model), 'c-2'))),
      })
      const done = await views.catchUp()()
      expect(done).toMatchObject(E.left({ _tag: 'RebuildHalted', parked: { complaint: 'c-2' } }))
      await right(views.level())
      const fitOf = async (model: string) => (await right(views.status)).models.find((one) => one.name === model)?.fit
      expect([await fitOf('register'), await fitOf('sla')]).toEqual(['other', 'other'])
      // The models of this group met the poison together: what does not meet it goes on alone after that.
      await right(views.rebuild(['register']))
      await views.catchUp()()
      expect([await fitOf('register'), await fitOf('sla')]).toEqual(['current', 'other'])
      expect(await counted(place)).toBe(2)
      expect(await place.sql('SELECT DISTINCT status FROM star_complaint')).toEqual([{ status: 'closed' }])
      expect(await place.sql('SELECT count(*) AS n FROM star_clock WHERE clause IS NULL')).toEqual([{ n: 0 }])
      await views.close()
    })

    it('make a model wait for another where neither the former nor the present definition would hold', async () => {
      const { place, store } = await filled(wideRegister)
      await formerly(place, 'star_complaint', 'SELECT t.complaint, t.extra FROM register t')
      const later = models.map(where('sla', (model) => failing(widened(model), 'c-2')))
      const views = await open(store, place, { models: later })
      expect(await views.catchUp()()).toMatchObject(E.left({ _tag: 'RebuildHalted' }))
      await right(views.rebuild(['register']))
      expect(await views.catchUp()()).toMatchObject(E.left({ _tag: 'RebuildHalted', parked: { complaint: 'c-2' } }))
      expect(await place.sql('SELECT complaint, extra FROM star_complaint ORDER BY complaint')).toEqual([
        { complaint: 'c-1', extra: 1 },
        { complaint: 'c-2', extra: 1 },
      ])
      await views.close()
      const mended = await open(store, place, { models: models.map(where('sla', widened)) })
      await right(mended.catchUp())
      await mended.close()
      expect(await columnsOf(place, 'star_complaint')).not.toContain('extra')
      expect(await counted(place)).toBe(2)
    })
  })
})

const until = async (what: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 1_500 && !(await what()); i++) await new Promise((resolve) => setTimeout(resolve, 10))
}
