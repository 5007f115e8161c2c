import { setTimeout as sleep } from 'node:timers/promises'
import type { EventStore } from '@redress/domain'
import Database from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { Views } from '../src/database/views.js'
import { append, caseOf, newStore, open, right } from './kit.js'
import { newFile, sqlitePlace } from './support/databases.js'

const until = async (what: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 1_500; i++) {
    if (await what()) return
    await sleep(10)
  }
  throw new Error('it never came about')
}

const level = async (store: EventStore, views: Views): Promise<void> => {
  const head = await right(store.head)
  if (head !== undefined) await right(views.waitFor(head, 20_000))
}

const clean = async (store: EventStore): Promise<Record<string, unknown[]>> => {
  const place = sqlitePlace()
  const views = await open(store, place)
  await right(views.catchUp())
  await views.close()
  return place.dump()
}

describe('a SQLite file that another program holds', () => {
  it('is trouble that is reported, and following goes on by itself once it is free', async () => {
    const store = newStore()
    await append(store, caseOf(1))
    const path = newFile()
    const views = await open(store, sqlitePlace(path), { lease: 300 })
    const stop = new AbortController()
    const running = views.run(stop.signal)()
    await level(store, views)
    const other = new Database(path)
    other.exec('BEGIN IMMEDIATE')
    await append(store, caseOf(2))
    await until(async () => (await right(views.status)).trouble !== undefined)
    expect((await views.health()()).reasons[0]).toMatchObject({ reason: 'Trouble' })
    expect((await right(views.status)).trouble).toMatchObject({ _tag: 'DatabaseFailed', cause: 'SQLITE_BUSY' })
    // Questions are answered meanwhile.
    expect(await right(views.register.one('c-1'))).toMatchObject({ events: 8 })
    other.exec('ROLLBACK')
    other.close()
    await level(store, views)
    expect(await views.health()()).toMatchObject({ healthy: true })
    stop.abort()
    expect(await running).toMatchObject({ _tag: 'Right' })
    await views.close()
    expect(await sqlitePlace(path).dump()).toEqual(await clean(store))
  })
})

describe('a store that is away', () => {
  it('is trouble that is reported, and following goes on by itself once it is back', async () => {
    const inner = newStore()
    let away = false
    const gone = E.left({ _tag: 'Unavailable', cause: 'ECONNREFUSED', zh: '不可用', en: 'not there' } as const)
    const store: EventStore = {
      ...inner,
      head: async () => (away ? gone : inner.head()),
      readAll: async function* (after, options) {
        if (away) yield gone
        else yield* inner.readAll(after, options)
      },
      subscribe: async function* (after, options) {
        for await (const notice of inner.subscribe(after, options)) {
          if (away) {
            yield gone
            return
          }
          yield notice
        }
      },
    }
    await append(inner, caseOf(1))
    const place = sqlitePlace()
    const views = await open(store, place)
    const stop = new AbortController()
    const running = views.run(stop.signal)()
    await level(inner, views)
    away = true
    await append(inner, caseOf(2))
    await until(async () => {
      const { healthy, reasons } = await views.health()()
      return !healthy && reasons.length > 0
    })
    away = false
    await level(inner, views)
    await until(async () => (await views.health()()).healthy)
    stop.abort()
    expect(await running).toMatchObject({ _tag: 'Right' })
    await views.close()
    expect(await place.dump()).toEqual(await clean(inner))
  })
})

describe('a disk without room', () => {
  it('is trouble that is reported; what was written stays, and following goes on when there is room', async () => {
    const { sqliteBase } = await import('../src/sqlite/base.js')
    const { viewsOn } = await import('../src/database/open.js')
    const { sql } = await import('kysely')
    const { rules } = await import('./kit.js')
    const path = newFile()
    const base = sqliteBase(path, false, () => Date.now() as never)
    const store = newStore()
    await append(store, caseOf(1))
    const views = await right(viewsOn(base, { store, rules, lease: 300 }))
    await right(views.catchUp())
    const room = async (pages: number): Promise<void> =>
      void (await base.transaction(async (tx) =>
        E.right(await sql`PRAGMA max_page_count = ${sql.lit(pages)}`.execute(tx)),
      ))
    await room(1)
    const stop = new AbortController()
    const running = views.run(stop.signal)()
    for (let n = 2; n < 60; n++) await append(store, caseOf(n))
    await until(async () => (await right(views.status)).trouble !== undefined)
    expect((await right(views.status)).trouble).toMatchObject({ _tag: 'DatabaseFailed', cause: 'SQLITE_FULL' })
    await room(1_000_000)
    await level(store, views)
    expect(await views.health()()).toMatchObject({ healthy: true })
    stop.abort()
    await running
    await views.close()
    expect(await sqlitePlace(path).dump()).toEqual(await clean(store))
  })
})
