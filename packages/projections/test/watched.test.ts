import { describe, expect, it } from 'vitest'
import { type Batched, models } from '../src/index.js'
import { append, caseOf, newStore, open, right } from './kit.js'
import { databases } from './support/databases.js'

describe.each(databases)('whoever watches the batches, on $name', ({ newPlace }) => {
  it('hears of each once it is written: which models, how many events, between which places, how long', async () => {
    const store = newStore()
    await append(store, Array.from({ length: 12 }, (_, n) => caseOf(n)).flat())
    const heard: Batched[] = []
    const views = await open(store, newPlace(), { batch: 40, onBatch: (batch) => heard.push(batch) })
    const { position } = await right(views.catchUp())
    expect(heard.map(({ events, outcome }) => [events, outcome])).toEqual([
      [40, 'written'],
      [40, 'written'],
      [16, 'written'],
    ])
    expect(heard[0]?.from).toBeUndefined()
    expect(heard.slice(1).map(({ from }) => from)).toEqual(heard.slice(0, -1).map(({ to }) => to))
    expect(heard.at(-1)?.to).toBe(position)
    for (const { models: names, milliseconds } of heard) {
      expect([...names].sort()).toEqual(models.map(({ name }) => name).sort())
      expect(milliseconds).toBeGreaterThan(0)
    }
    await right(views.catchUp())
    expect(heard).toHaveLength(3)
    await views.close()
  })

  it('hears why one was not written', async () => {
    const store = newStore()
    const place = newPlace()
    const heard: Batched[] = []
    const views = await open(store, place, { onBatch: (batch) => heard.push(batch) })
    await right(views.catchUp())
    await place.sql('ALTER TABLE register RENAME TO gone')
    await append(store, caseOf(1))
    expect((await views.catchUp()())._tag).toBe('Left')
    expect(heard.map(({ events, outcome }) => [events, outcome])).toEqual([[8, 'DatabaseFailed']])
    await views.close()
  })
})
