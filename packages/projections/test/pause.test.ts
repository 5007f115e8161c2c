import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { append, caseOf, leftTag, ms, newStore, open, right } from './kit.js'
import { databases } from './support/databases.js'

describe.each(databases)('on $name', ({ newPlace }) => {
  it('a paused projector takes nothing but single steps, keeps its right to write, and goes on when resumed', async () => {
    const store = newStore()
    await append(store, caseOf(1))
    const views = await open(store, newPlace(), { batch: 3, now: () => ms('2026-11-22T08:00:10+08:00') })
    views.pause()
    const stop = new AbortController()
    const running = views.run(stop.signal)()
    await sleep(100)
    expect(await right(views.status)).toMatchObject({ lag: 8, paused: true })
    expect(await views.health()()).toMatchObject({ healthy: false, reasons: [{ reason: 'Paused' }] })
    expect([await right(views.step), await right(views.step)]).toEqual([3, 3])
    expect(await right(views.status)).toMatchObject({ lag: 2, owner: { here: true } })
    views.resume()
    const head = await right(store.head)
    if (head !== undefined) await right(views.waitFor(head))
    expect(await right(views.step)).toBe(0)
    expect(await views.health()()).toMatchObject({ healthy: true, reasons: [] })
    stop.abort()
    expect(await running).toMatchObject({ _tag: 'Right' })
    await views.close()
  })

  it('a rebuild is stepped through as well, once what serves is level', async () => {
    const store = newStore()
    for (const n of [1, 2]) await append(store, caseOf(n))
    const views = await open(store, newPlace(), { batch: 4 })
    await right(views.catchUp())
    await right(views.rebuild(['register']))
    const taken: number[] = []
    while (taken.at(-1) !== 0) taken.push(await right(views.step))
    expect(taken.reduce((a, b) => a + b)).toBe(16)
    expect((await right(views.status)).models.every(({ rebuild }) => rebuild === undefined)).toBe(true)
    expect(await leftTag(views.rebuild(['registry']))).toBe('InvalidQuery')
    await views.close()
  })

  it('a pause does not keep a projector from stopping', async () => {
    const store = newStore()
    const views = await open(store, newPlace())
    views.pause()
    const stop = new AbortController()
    const running = views.run(stop.signal)()
    await append(store, caseOf(1))
    await sleep(30)
    stop.abort()
    expect(await running).toMatchObject({ _tag: 'Right' })
    await views.close()
  })
})
