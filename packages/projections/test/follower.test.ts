import type { EventStore } from '@redress/domain'
import { sqliteStore } from '@redress/domain/sqlite'
import { describe, expect, it, vi } from 'vitest'
import type { Views } from '../src/database/views.js'
import type { Batched } from '../src/index.js'
import { append, caseOf, right, rules } from './kit.js'
import { databases, newFile, type Place } from './support/databases.js'

const module = new URL('./children/following.mjs', import.meta.url)
const cases = Array.from({ length: 6 }, (_, n) => caseOf(n + 1))

interface Failing {
  /** Dies in its first life; the file remembers. */
  readonly once?: string
  readonly refusing?: boolean
}

describe.each(databases)('a following thread on $name', ({ name, newPlace }) => {
  const opened = async (place: Place, failing: Failing = {}, file = module, told = {}) => {
    const log = newFile()
    const store = await right(sqliteStore({ path: log }))
    const data = { name, log, at: place.at, ...failing }
    return { store, views: await right(place.open({ store, rules, follower: { module: file, data }, ...told })) }
  }
  const whileRunning = async (views: Views, work: () => Promise<void>): Promise<void> => {
    const stop = new AbortController()
    const running = views.run(stop.signal)()
    await work().finally(() => stop.abort())
    expect(await running).toEqual({ _tag: 'Right', right: undefined })
  }
  const shown = async (store: EventStore, views: Views): Promise<void> => {
    const head = await right(store.head)
    await right(views.waitFor(head as never, 20_000))
  }

  it('writes what is written without one, and this process counts as the one that writes', async () => {
    const place = newPlace()
    const { store, views } = await opened(place)
    await whileRunning(views, async () => {
      for (const events of cases) {
        await append(store, events)
        await shown(store, views)
      }
      await vi.waitFor(async () => {
        const { owner, taken, trouble } = await right(views.status)
        expect({ here: owner?.here, taken, trouble }).toEqual({ here: true, taken: 48, trouble: undefined })
      })
    })
    // The lease was given back, and what comes is taken here.
    await append(store, caseOf(7))
    expect((await right(views.catchUp())).events).toBe(8)
    await views.close()
    const fresh = newPlace()
    const plain = await right(fresh.open({ store, rules }))
    await right(plain.catchUp())
    await plain.close()
    await store.close()
    expect(await place.dump()).toEqual(await fresh.dump())
  }, 60_000)

  it('tells of every batch that it took, as this thread would', async () => {
    const heard: Batched[] = []
    const onBatch = (batch: Batched) => heard.push(batch)
    const { store, views } = await opened(newPlace(), {}, module, { onBatch })
    await whileRunning(views, async () => {
      for (const events of cases.slice(0, 2)) {
        await append(store, events)
        await shown(store, views)
      }
      await vi.waitFor(() => expect(heard.reduce((sum, { events }) => sum + events, 0)).toBe(16))
    })
    expect(heard.every(({ outcome }) => outcome === 'written')).toBe(true)
    expect(heard.at(-1)?.to).toBe(await right(store.head))
    await views.close()
    await store.close()
  }, 60_000)

  it('waits while it is paused, and goes on when it is resumed', async () => {
    const { store, views } = await opened(newPlace())
    views.pause()
    await whileRunning(views, async () => {
      await append(store, caseOf(1))
      const head = await right(store.head)
      expect((await views.waitFor(head as never, 1_500)())._tag).toBe('Left')
      expect((await right(views.status)).paused).toBe(true)
      views.resume()
      await shown(store, views)
      expect((await right(views.status)).paused).toBe(false)
    })
    await views.close()
    await store.close()
  }, 60_000)

  it('is begun anew when it dies', async () => {
    const { store, views } = await opened(newPlace(), { once: newFile() })
    await whileRunning(views, async () => {
      await append(store, caseOf(1))
      await shown(store, views)
      await vi.waitFor(async () => expect((await right(views.status)).retries).toBe(1))
    })
    await views.close()
    await store.close()
  }, 60_000)

  it('says why it cannot begin, and the read models are unhealthy meanwhile', async () => {
    const { store, views } = await opened(newPlace(), { refusing: true })
    await whileRunning(views, () =>
      vi.waitFor(
        async () => {
          const { healthy, reasons } = await views.health()()
          expect(healthy).toBe(false)
          expect(reasons).toContainEqual({
            reason: 'Trouble',
            zh: '追平读模型的线程未能运行，将自行重试：不开',
            en: 'The thread that follows with the read models is not running and will be tried again: it will not open',
          })
        },
        { timeout: 20_000 },
      ),
    )
    await views.close()
    await store.close()
  }, 60_000)

  it('regression: outlived the read models that were closed without its being told to stop', async () => {
    const { store, views } = await opened(newPlace())
    const running = views.run(new AbortController().signal)()
    await append(store, caseOf(1))
    await shown(store, views)
    await views.close()
    expect(await running).toMatchObject({ _tag: 'Left', left: { _tag: 'Closed' } })
    await store.close()
  }, 60_000)

  it('is done without where there is no file to run', async () => {
    const { store, views } = await opened(newPlace(), {}, new URL('./nothing.mjs', import.meta.url))
    await whileRunning(views, async () => {
      await append(store, caseOf(1))
      await shown(store, views)
    })
    await views.close()
    await store.close()
  })
})
