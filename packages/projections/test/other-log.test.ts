import type { EventStore } from '@redress/domain'
import { describe, expect, it } from 'vitest'
import { openViews } from '../src/sqlite/index.js'
import { append, caseOf, dump, leftTag, newPath, newStore, open, right, rules } from './kit.js'

const holding = async (...cases: ReadonlyArray<number>): Promise<EventStore> => {
  const store = newStore()
  await append(
    store,
    cases.flatMap((n) => caseOf(n)),
  )
  return store
}

const built = async (store: EventStore, path = newPath()): Promise<string> => {
  const views = await open(store, path)
  await right(views.catchUp())
  await views.close()
  return path
}

describe('read models that got further than the log goes', () => {
  it('regression: an older copy of the log was put back, and what it took in then was never projected', async () => {
    const path = await built(await holding(1, 2, 3))
    const older = await holding(1)
    const views = await open(older, path)
    await append(older, caseOf(4))
    await right(views.catchUp())
    await views.close()
    expect(dump(path)).toEqual(dump(await built(await holding(1, 4))))
  })

  it('regression: the log was gone, and its complaints stayed on the board', async () => {
    const path = await built(await holding(1, 2))
    const empty = newStore()
    expect(await leftTag(openViews({ path, store: empty, rules, readonly: true }))).toBe('NotBuilt')
    await built(empty, path)
    expect(dump(path)).toEqual(dump(await built(newStore())))
  })

  it('stay where they belong to the log, whoever else opens them', async () => {
    const store = await holding(1, 2)
    const path = newPath()
    const first = await open(store, path)
    await right(first.catchUp())
    const second = await open(store, path)
    expect((await right(second.catchUp())).events).toBe(0)
    await second.close()
    await first.close()
  })
})
