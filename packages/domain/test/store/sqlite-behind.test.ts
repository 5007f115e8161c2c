import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { NewEvent } from '../../src/store/port.js'
import { WAITING } from '../../src/store/sqlite/behind.js'
import { sqliteStore, verify } from '../../src/store/sqlite/index.js'
import { anEvent, collect, freshStream, idsOf, must, mustFail, someEvents } from '../../src/testing/store-kit.js'
import { freshFiles } from './support/files.js'

const { fresh } = freshFiles('behind')

const TYPES = ['Received', 'Replied', 'Closed']
const mixed = (count: number): ReadonlyArray<NewEvent> =>
  Array.from({ length: count }, (_, i) => anEvent({ type: TYPES[i % 3] ?? '' }))

const markOf = (path: string): number => {
  const db = new Sqlite(path, { readonly: true })
  try {
    return Number(db.prepare('SELECT up_to FROM indexed').pluck().get())
  } finally {
    db.close()
  }
}

describe('the indexes that are filled behind the log', () => {
  it('are filled once enough events wait, and filtered reads see all events all the time', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path }))
    const events: NewEvent[] = []
    const marks = new Set<number>()
    for (const count of [1, WAITING - 2, 1, 7, 3 * WAITING, 5]) {
      const more = mixed(count)
      await must(store.append(`${count % 2 === 0 ? 'even' : 'odd'}-${freshStream()}`, 'none', more))
      events.push(...more)
      marks.add(markOf(path))
      const received = events.filter(({ type }) => type !== 'Closed')
      for (const batch of [500, 10_000]) {
        const read = store.readAll(undefined, { types: ['Received', 'Replied'], batch })
        expect(idsOf(await collect(read))).toEqual(idsOf(received))
      }
    }
    expect([...marks]).toEqual([0, WAITING, events.length - 5])
    expect(await must(verify({ path }))).toMatchObject({ events: events.length, flaws: [] })
    await store.close()
  })

  it('an id is known, indexed or not, here, in another process and after opening again', async () => {
    const path = fresh()
    const stream = freshStream()
    const [old, young] = [mixed(WAITING), mixed(30)]
    const [one, two] = [await must(sqliteStore({ path })), await must(sqliteStore({ path }))]
    await must(one.append(stream, 'none', old))
    await must(one.append(stream, WAITING - 1, young.slice(0, 15)))
    await must(two.append(stream, WAITING + 14, young.slice(15)))
    expect(markOf(path)).toBe(WAITING)
    const three = await must(sqliteStore({ path }))
    for (const store of [one, two, three])
      for (const [i, event] of [...old.slice(0, 3), ...young].entries()) {
        const revision = i < 3 ? i : WAITING + i - 3
        expect(await must(store.append(stream, 'any', [event]))).toMatchObject({ repeated: true, revision })
        await mustFail(store.append(freshStream(), 'none', [event]), 'DuplicateWithOtherContent')
        await mustFail(store.append(stream, 'any', [event, anEvent()]), 'WrongExpectedRevision')
      }
    for (const store of [one, two, three]) await store.close()
  })

  it('two that write in turn fill them once each', async () => {
    const path = fresh()
    const stores = [await must(sqliteStore({ path })), await must(sqliteStore({ path }))]
    for (let i = 0; i < 60; i++)
      await Promise.all(stores.map((store) => must(store.append(freshStream(), 'none', someEvents(50)))))
    expect(await must(verify({ path }))).toMatchObject({ events: 6000, flaws: [] })
    expect(markOf(path)).toBeGreaterThanOrEqual(6000 - WAITING)
    for (const store of stores) await store.close()
  })
})

describe('a damaged index behind the log', () => {
  const damaged = async (sql: string): Promise<string> => {
    const path = fresh()
    const store = await must(sqliteStore({ path }))
    await must(store.append('a-1', 'none', mixed(WAITING)))
    await must(store.append('b-1', 'none', mixed(10)))
    await store.close()
    new Sqlite(path).exec(sql).close()
    return path
  }

  it.each([
    ['an entry by id is lost', 'DELETE FROM events_by_id WHERE position = 5', 'Dangling', 5],
    ['an entry by kind is lost', 'DELETE FROM events_by_kind WHERE position = 7', 'Dangling', 7],
    ['an entry by kind is another', 'UPDATE events_by_kind SET kind = 99 WHERE position = 7', 'Dangling', 7],
    ['there is one too many', 'INSERT INTO events_by_id VALUES (1, 5)', 'Structure', undefined],
    ['the mark is gone', 'DELETE FROM indexed', 'Structure', undefined],
    ['the mark is not whole', 'UPDATE indexed SET up_to = 1002', 'Structure', undefined],
  ])('%s: verify says so', async (_, sql, tag, event) => {
    const { flaws } = await must(verify({ path: await damaged(sql) }))
    expect(flaws.map((flaw) => [flaw._tag, flaw.event])).toContainEqual([tag, event])
  })

  it.each([
    ['a mark that is not whole', 'UPDATE indexed SET up_to = 1002'],
    ['a mark that is gone', 'DELETE FROM indexed'],
  ])('%s is Corrupt for who writes and for who reads by it, and the log as a whole is read', async (_, sql) => {
    const store = await must(sqliteStore({ path: await damaged(sql) }))
    await mustFail(store.append('b-1', 'any', someEvents(1)), 'Corrupt')
    for await (const batch of store.readAll(undefined, { types: ['Closed'] }))
      expect(batch).toMatchObject({ left: { _tag: 'Corrupt' } })
    expect(await collect(store.readAll(undefined))).toHaveLength(WAITING + 10)
    await store.close()
  })
})
