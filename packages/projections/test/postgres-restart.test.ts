import { setTimeout as sleep } from 'node:timers/promises'
import * as E from 'fp-ts/lib/Either.js'
import { expect, it } from 'vitest'
import { append, caseOf, leftTag, newStore, open, right, rules } from './kit.js'
import { postgresPlace, sqlitePlace } from './support/databases.js'
import { embedded } from './support/embedded.js'

/** How often the server goes away; `npm run test:crash` asks for more. */
const TIMES = Math.max(4, Math.round(Number(process.env['KILLS'] ?? 0) / 20))

it(`PostgreSQL stopped and started ${TIMES} times under load, every other time by SIGKILL: rows as of a clean run`, {
  timeout: 60_000 + TIMES * 30_000,
}, async () => {
  const server = await embedded(true)
  try {
    const store = newStore()
    const place = postgresPlace(server.url)
    const views = await right(place.open({ store, rules, batch: 40, lease: 500 }))
    const stop = new AbortController()
    const running = views.run(stop.signal)()
    const loaded = new AbortController()
    let complaints = 0
    const loading = (async () => {
      while (!loaded.signal.aborted) {
        await append(store, caseOf(++complaints))
        await sleep(100)
      }
    })()
    let troubles = 0
    for (let i = 0; i < TIMES; i++) {
      if (i % 3 === 2) await views.rebuild()()
      await sleep(100 + ((i * 7919) % 400))
      await (i % 2 === 0 ? server.stop() : server.crash())
      await sleep(200)
      const health = await views.health()()
      expect(health.healthy).toBe(false)
      troubles += health.reasons.length
      expect(await leftTag(views.register.one('c-1'))).toBe('DatabaseFailed')
      await server.start()
      // It goes on by itself.
      const head = await right(store.head)
      while (head !== undefined && E.isLeft(await views.waitFor(head)())) await sleep(20)
      expect(await right(views.register.one('c-1'))).toMatchObject({ events: 8 })
    }
    loaded.abort()
    await loading
    await right(views.catchUp())
    expect(troubles).toBeGreaterThan(0)
    expect((await right(views.status)).retries).toBeGreaterThan(0)
    stop.abort()
    expect(await running).toMatchObject({ _tag: 'Right' })
    await views.close()
    const fresh = sqlitePlace()
    const clean = await open(store, fresh)
    await right(clean.catchUp())
    await clean.close()
    expect(await place.dump()).toEqual(await fresh.dump())
  } finally {
    await server.remove()
  }
})
