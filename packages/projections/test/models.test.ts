import { describe, expect, it } from 'vitest'
import { models, parkedTable, queuedTable, type ReadModel } from '../src/index.js'
import { openViews } from '../src/sqlite/index.js'
import { modelTable } from '../src/sqlite/schema.js'
import { append, caseOf, dump, leftTag, newPath, newStore, open, right, rules, sql } from './kit.js'

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

const changed = (version: number): ReadonlyArray<ReadModel> =>
  models.map((model) => (model.name === 'register' ? { ...model, version } : model))

describe('a changed model', () => {
  it('is rebuilt at the next start, also over an interruption; the others are not touched', async () => {
    const store = newStore()
    for (let n = 0; n < 12; n++) await append(store, caseOf(n))
    const path = newPath()
    const views = await open(store, path)
    await right(views.catchUp())
    await views.close()
    const before = dump(path)
    sql(path, `UPDATE event SET actor = 'untouched'`)
    sql(path, `UPDATE register SET status = 'stale'`)
    const again = await open(store, path, { models: changed(2), batch: 10 })
    expect(sql(path, 'SELECT count(*) n FROM register')).toEqual([{ n: 0 }])
    expect(sql(path, `SELECT name FROM model WHERE position IS NULL`)).toEqual([{ name: 'register' }])
    let batches = 0
    await again
      .catchUp(() => {
        if (++batches === 4) throw new Error('killed')
      })()
      .catch(() => undefined)
    await again.close()
    await append(store, caseOf(12))
    const third = await open(store, path, { models: changed(2), batch: 10 })
    await right(third.catchUp())
    await third.close()
    const fresh = newPath()
    const other = await open(store, fresh)
    await right(other.catchUp())
    await other.close()
    expect(dump(path)['register']).toEqual(dump(fresh)['register'])
    expect(dump(path)['clock']).toEqual(dump(fresh)['clock'])
    expect(sql(path, `SELECT count(*) n FROM event WHERE actor = 'untouched'`)).toEqual([
      { n: before['event']?.length },
    ])
    expect(sql(path, `SELECT count(DISTINCT position) n FROM model`)).toEqual([{ n: 1 }])
  })

  it('that has not changed is left as it is', async () => {
    const store = newStore()
    await append(store, caseOf(1))
    const path = newPath()
    const views = await open(store, path)
    await right(views.catchUp())
    await views.close()
    sql(path, `UPDATE register SET status = 'as it was'`)
    const again = await open(store, path)
    await right(again.catchUp())
    expect(await right(again.register.one('c-1'))).toMatchObject({ status: 'as it was' })
    await again.close()
  })

  it('is not shown to readers before it is built', async () => {
    const store = newStore()
    const path = newPath()
    expect(await leftTag(openViews({ path, store, rules, readonly: true }))).toBe('NotBuilt')
    await (await open(store, path)).close()
    expect(await leftTag(openViews({ path, store, rules, readonly: true, models: changed(3) }))).toBe('NotBuilt')
  })
})
