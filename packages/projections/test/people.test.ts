import { describe, expect, it } from 'vitest'
import { append, caseOf, newStore, open, right } from './kit.js'
import { databases } from './support/databases.js'

describe.each(databases)('units and agents that occur in events, on $name', ({ newPlace }) => {
  it('are each there once, in order, however many cases name them', async () => {
    const store = newStore()
    const views = await open(store, newPlace())
    await right(views.catchUp())
    expect([await right(views.people.units()), await right(views.people.agents())]).toEqual([[], []])
    await append(store, Array.from({ length: 6 }, (_, n) => caseOf(n)).flat())
    await right(views.catchUp())
    expect(await right(views.people.units())).toEqual(['dept-1', 'dept-2'])
    expect(await right(views.people.agents())).toEqual(['agent-1', 'agent-2', 'agent-3'])
    await views.close()
  })
})
