import { describe, expect, it } from 'vitest'
import { type Row, type Scanned, scanned } from '../src/index.js'
import { append, caseOf, newStore, open, right } from './kit.js'
import { databases } from './support/databases.js'

describe.each(databases)('taking tables out of $name', ({ newPlace }) => {
  it('page by page gives each row once, in the order of the key, with every column, whatever the page', async () => {
    const store = newStore()
    for (let n = 0; n < 12; n++) await append(store, caseOf(n * 97))
    const views = await open(store, newPlace())
    await right(views.catchUp())
    const all = async (table: Scanned, limit: number, filter = {}): Promise<ReadonlyArray<Row>> => {
      const rows: Row[] = []
      for (;;) {
        const after = rows.at(-1)
        const page = await right(views.scan({ table, limit, ...filter, ...(after === undefined ? {} : { after }) }))
        if (page.length === 0) return rows
        rows.push(...page)
      }
    }
    for (const table of ['register', 'clocks', 'trail'] as const) {
      const once = await right(views.scan({ table, limit: 10_000 }))
      expect(once.length).toBeGreaterThanOrEqual(12)
      expect(Object.keys(once[0] ?? {})).toEqual(Object.keys(scanned[table].columns))
      for (const limit of [1, 5, 7]) expect(await all(table, limit)).toEqual(once)
      const half = await all(table, 3, { unit: 'dept-1' })
      expect(half.length).toBeGreaterThan(0)
      expect([...half, ...(await all(table, 3, { unit: 'dept-2' }))]).toHaveLength(once.length)
    }
    const register = await all('register', 100)
    const days = register.map((row) => String(row['received_day'])).sort()
    const [first = '', middle = ''] = [days[0], days[6]]
    const early = await all('register', 2, { from: first, to: middle })
    expect(early).toEqual(register.filter((row) => String(row['received_day']) < middle))
    expect(await all('register', 2, { regulation: 'government-service-centre' })).toEqual(register)
    expect(await all('register', 2, { regulation: 'government' })).toEqual([])
    await views.close()
  })
})
