import { describe, expect, it } from 'vitest'
import { append, caseOf, dump, leftTag, newPath, newStore, open, right } from './kit.js'

describe('following the log', () => {
  it('reads its own writes, and stops when told', async () => {
    const store = newStore()
    await append(store, caseOf(1))
    const path = newPath()
    const views = await open(store, path)
    const stop = new AbortController()
    const running = views.run(stop.signal)()
    const reader = await openReader(store, path)
    for (let n = 2; n < 20; n++) {
      await append(store, caseOf(n))
      const head = await right(store.head)
      if (head === undefined) throw new Error('empty')
      await right(reader.waitFor(head))
      expect(await right(reader.register.one(`c-${n}`))).toMatchObject({ events: 8, status: 'closed' })
    }
    expect(await leftTag(reader.catchUp())).toBe('ReadOnly')
    stop.abort()
    expect(await running).toMatchObject({ _tag: 'Right' })
    await reader.close()
    await views.close()
    const fresh = newPath()
    const again = await open(store, fresh)
    await right(again.catchUp())
    await again.close()
    expect(dump(path)).toEqual(dump(fresh))
  })

  it('says so when a position is not reached in time', async () => {
    const store = newStore()
    await append(store, caseOf(1))
    const views = await open(store)
    const head = await right(store.head)
    if (head === undefined) throw new Error('empty')
    expect(await leftTag(views.waitFor(head, 20))).toBe('NotReached')
    await views.close()
    expect(await leftTag(views.register.one('c-1'))).toBe('Closed')
  })
})

const openReader = async (store: Parameters<typeof open>[0], path: string) => {
  await new Promise((resolve) => setTimeout(resolve, 50))
  return open(store, path, { readonly: true })
}
