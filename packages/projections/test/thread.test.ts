import type { EventStore } from '@redress/domain'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { describe, expect, it } from 'vitest'
import { loadedBy } from '../../../test/loaded-by.js'
import type { ViewsOptions } from '../src/database/options.js'
import type { Views } from '../src/database/views.js'
import type { ProjectionError } from '../src/index.js'
import { append, caseOf, interleaved, leftTag, newStore, open, poison, right, rules } from './kit.js'
import { databases, type Place } from './support/databases.js'

type Open = (options: Place['at'] & ViewsOptions) => TaskEither<ProjectionError, Views>

/** A thread runs a file of the package, so it is tried on what was built. */
const built = async (name: string): Promise<Open> =>
  (await import(new URL(`../dist/${name}/index.js`, import.meta.url).href)).openViews

const cases = Array.from({ length: 40 }, (_, n) => caseOf(n + 1))

describe.each(databases)('a writing thread on $name', ({ name, newPlace }) => {
  const openThread = async (store: EventStore, place: Place, batch: number): Promise<Views> =>
    right((await built(name))({ ...place.at, store, rules, batch, thread: true }))

  it('writes what is written without one, whatever is folded meanwhile', async () => {
    const store = newStore()
    await append(store, interleaved(cases, [0, 3, 1, 7, 2]))
    await right(store.append('complaint-c-5', 'any', [poison('x')]))
    const place = newPlace()
    const fresh = newPlace()
    const views = await openThread(store, place, 7)
    expect((await right(views.catchUp())).events).toBe(321)
    expect((await right(views.parked)).map(({ complaint }) => complaint)).toEqual(['c-5'])
    await views.close()
    const plain = await open(store, fresh)
    await right(plain.catchUp())
    await plain.close()
    expect(await place.dump()).toEqual(await fresh.dump())
  })

  it('follows a log, and a position is reached once its rows are there', async () => {
    const store = newStore()
    const views = await openThread(store, newPlace(), 50)
    const stop = new AbortController()
    const running = views.run(stop.signal)()
    for (const events of cases.slice(0, 5)) {
      await append(store, events)
      const head = await right(store.head)
      await right(views.waitFor(head as never))
      expect((await right(views.register.one(events[0]?.complaint ?? '')))?.events).toBe(8)
    }
    stop.abort()
    await running
    await views.close()
  })

  it('a checkpoint that was moved behind its back is told by the batch that finds it, and nothing is written', async () => {
    const store = newStore()
    const place = newPlace()
    await append(store, cases.slice(0, 3).flat())
    const views = await openThread(store, place, 5)
    await right(views.catchUp())
    const before = await place.dump()
    await place.sql(`UPDATE model SET position = '0000000000000002'`)
    await append(store, cases.slice(3).flat())
    expect(await leftTag(views.step)).toBe('OwnerChanged')
    await views.close()
    expect(await place.dump()).toEqual(before)
  })

  it('closed, it says so to whoever still asks', async () => {
    const store = newStore()
    await append(store, cases.slice(0, 1).flat())
    const views = await openThread(store, newPlace(), 5)
    await views.close()
    expect(await leftTag(views.catchUp())).toBe('Closed')
  })
})

it.each(['sqlite', 'postgres'])('regression: a writing thread on %s loaded the whole domain to write cells', (name) => {
  const entry = new URL(`../src/${name}/thread-entry.ts`, import.meta.url)
  expect([...loadedBy(entry)].filter((module) => module.startsWith('@redress'))).toEqual([])
})
