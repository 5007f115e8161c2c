import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { fromSqlite } from '../../src/store/sqlite/failure.js'
import { hashOf } from '../../src/store/sqlite/hash.js'
import { sqliteStore } from '../../src/store/sqlite/index.js'
import {
  anEvent,
  collect,
  follow,
  freshStream,
  idsOf,
  must,
  mustFail,
  someEvents,
} from '../../src/testing/store-kit.js'

const folder = mkdtempSync(join(tmpdir(), 'redress-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
const fresh = (): string => join(folder, `${files++}.db`)

describe('a log in a file', () => {
  it('is all there when it is opened again, and goes on', async () => {
    const path = fresh()
    const [stream, events] = [freshStream(), someEvents(5)]
    const first = await must(sqliteStore({ path, now: () => '2026-01-05T01:00:00.000Z' }))
    await must(first.append(stream, 'none', events.slice(0, 3)))
    const before = await collect(first.read(stream))
    await first.close()
    const second = await must(sqliteStore({ path }))
    expect(await collect(second.readAll(undefined))).toEqual(before)
    expect(before.map(({ recordedtime }) => recordedtime)).toEqual(Array(3).fill('2026-01-05T01:00:00.000Z'))
    expect(await must(second.append(stream, 'none', events.slice(0, 3)))).toMatchObject({ revision: 2, repeated: true })
    expect(await must(second.append(stream, 2, events.slice(3)))).toMatchObject({ revision: 4, repeated: false })
    await second.close()
  })

  it('has positions 1, 2, 3 ... whatever was refused or rolled back in between', async () => {
    const store = await must(sqliteStore({ path: fresh() }))
    await Promise.all(
      Array.from({ length: 60 }, (_, i) => store.append(freshStream(), i % 2 === 0 ? 'none' : 4, someEvents(2))()),
    )
    const all = await collect(store.readAll(undefined))
    expect(all.map(({ position }) => Number(position))).toEqual(Array.from({ length: 60 }, (_, i) => i + 1))
    await store.close()
  })

  it('cannot be changed or deleted from by another tool either', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path }))
    await must(store.append(freshStream(), 'none', someEvents(2)))
    await store.close()
    const db = new Sqlite(path)
    expect(() => db.exec("UPDATE events SET data = '{}'")).toThrow('append-only')
    expect(() => db.exec('DELETE FROM events')).toThrow('append-only')
    db.close()
  })

  it('keeps ids apart whose hashes are the same', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path }))
    const [known, other] = [anEvent(), anEvent()]
    await must(store.append(freshStream(), 'none', [known]))
    const db = new Sqlite(path)
    db.exec('DROP TRIGGER events_are_not_changed')
    db.prepare('UPDATE events SET idhash = ?').run(hashOf(other.id))
    db.prepare('INSERT INTO events_by_id VALUES (?, 1)').run(hashOf(other.id))
    db.close()
    expect(await must(store.append(freshStream(), 'none', [other]))).toMatchObject({ repeated: false })
    await store.close()
  })

  it('serves more kinds of event than can be merged', async () => {
    const store = await must(sqliteStore({ path: fresh() }))
    const events = Array.from({ length: 300 }, (_, i) => anEvent({ type: `Type${i % 150}` }))
    await must(store.append(freshStream(), 'none', events))
    for (const count of [99, 120]) {
      const types = Array.from({ length: count }, (_, i) => `Type${i}`)
      const expected = events.filter(({ type }) => types.includes(type))
      expect(idsOf(await collect(store.readAll(undefined, { types, batch: 7 })))).toEqual(idsOf(expected))
    }
    await store.close()
  })
})

describe('two connections on one file', () => {
  it('give out each revision and each position once', async () => {
    const path = fresh()
    const stores = await Promise.all([must(sqliteStore({ path })), must(sqliteStore({ path }))])
    const streams = Array.from({ length: 3 }, freshStream)
    const writer = async (_: unknown, index: number): Promise<number> => {
      let won = 0
      for (let i = 0; i < 40; i++) {
        const store = stores[(index + i) % 2] ?? stores[0]
        const stream = streams[i % 3] ?? ''
        const [last] = await collect(store.read(stream, { direction: 'backwards', max: 1 }))
        const result = await store.append(stream, last?.revision ?? 'none', someEvents(2))()
        if (result._tag === 'Right') won += 1
        else expect(result.left._tag).toBe('WrongExpectedRevision')
      }
      return won
    }
    const won = (await Promise.all(Array.from({ length: 4 }, writer))).reduce((a, b) => a + b)
    const [all, other] = await Promise.all(stores.map((store) => collect(store.readAll(undefined))))
    expect(all).toEqual(other)
    expect(all?.map(({ position }) => Number(position))).toEqual(Array.from({ length: won * 2 }, (_, i) => i + 1))
    await Promise.all(stores.map((store) => store.close()))
  })

  it('a subscription sees what the other one writes, soon, once and in order', async () => {
    const path = fresh()
    const [one, two] = [await must(sqliteStore({ path })), await must(sqliteStore({ path }))]
    const stop = new AbortController()
    const follower = follow(one.subscribe(undefined, { signal: stop.signal }))
    await follower.until(() => follower.caughtUp.length > 0)
    const stream = freshStream()
    for (let i = 0; i < 30; i++) {
      await must((i % 3 === 0 ? one : two).append(stream, 'any', someEvents(2)))
      if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 60))
    }
    await follower.until(() => follower.events.length >= 60)
    expect(follower.events.map(({ revision }) => revision)).toEqual(Array.from({ length: 60 }, (_, i) => i))
    stop.abort()
    await follower.ended
    await Promise.all([one.close(), two.close()])
  })

  it('may be opened for the first time at once', async () => {
    const path = fresh()
    const stores = await Promise.all(Array.from({ length: 5 }, () => must(sqliteStore({ path }))))
    await Promise.all(stores.map((store) => must(store.append(freshStream(), 'none', someEvents(1)))))
    expect(await collect((stores[0] ?? (await must(sqliteStore({ path })))).readAll(undefined))).toHaveLength(5)
    await Promise.all(stores.map((store) => store.close()))
  })
})

describe('what goes wrong is told', () => {
  it('a folder that is missing, a folder in place of a file, an empty path', async () => {
    for (const path of [join(folder, 'no', 'such', 'log.db'), folder, '', '/proc/log.db'])
      await mustFail(sqliteStore({ path, patience: 50 }), 'AccessDenied')
  })

  it('a file that is no database, one of another program, one of a newer version: left as they were', async () => {
    const text = fresh()
    writeFileSync(text, 'not a database, but a text long enough to have a header '.repeat(20))
    const foreign = fresh()
    new Sqlite(foreign).exec('CREATE TABLE theirs (a)').close()
    const newer = fresh()
    await (await must(sqliteStore({ path: newer }))).close()
    new Sqlite(newer).exec('PRAGMA user_version = 99').close()
    for (const path of [text, foreign, newer]) {
      const before = readFileSync(path)
      await mustFail(sqliteStore({ path }), 'Corrupt')
      expect(readFileSync(path).equals(before)).toBe(true)
    }
  })

  it('a store that is read-only reads, and refuses to append', async () => {
    const path = fresh()
    await mustFail(sqliteStore({ path, readonly: true }), 'AccessDenied')
    const writer = await must(sqliteStore({ path }))
    const events = someEvents(2)
    await must(writer.append(freshStream(), 'none', events))
    const reader = await must(sqliteStore({ path, readonly: true }))
    expect(idsOf(await collect(reader.readAll(undefined)))).toEqual(idsOf(events))
    await mustFail(reader.append(freshStream(), 'none', someEvents(1)), 'AccessDenied')
    await reader.close()
    await writer.close()
  })

  it('a file that another process holds: wait, then Unavailable; the same append succeeds later', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path, patience: 120 }))
    const holder = new Sqlite(path)
    const [stream, events] = [freshStream(), someEvents(2)]
    holder.exec('BEGIN IMMEDIATE')
    const error = await mustFail(store.append(stream, 'none', events), 'Unavailable')
    expect(error.cause).toBe('SQLITE_BUSY')
    const waiting = must(store.append(stream, 'none', events))
    setTimeout(() => holder.exec('COMMIT'), 40)
    expect(await waiting).toMatchObject({ revision: 1, repeated: false })
    holder.close()
    await store.close()
  })

  it('an append given up while another process holds the file is answered at once and never goes in', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path, patience: 60_000 }))
    const holder = new Sqlite(path)
    const stop = new AbortController()
    const [first, second] = [freshStream(), freshStream()]
    holder.exec('BEGIN IMMEDIATE')
    const given = [first, second].map((stream) =>
      mustFail(store.append(stream, 'none', someEvents(2), { signal: stop.signal }), 'Timeout'),
    )
    const kept = must(store.append(first, 'any', someEvents(1)))
    stop.abort()
    await Promise.all(given)
    holder.exec('COMMIT')
    expect(await kept).toMatchObject({ revision: 0 })
    expect(await collect(store.read(second))).toEqual([])
    holder.close()
    await store.close()
  })

  it('a damaged file is Corrupt', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path }))
    await must(store.append(freshStream(), 'none', someEvents(500)))
    await store.close()
    const bytes = readFileSync(path)
    bytes.fill(0xff, 3 * 4096)
    writeFileSync(path, bytes)
    const damaged = await must(sqliteStore({ path }))
    const tags: string[] = []
    for await (const batch of damaged.readAll(undefined)) tags.push(batch._tag === 'Left' ? batch.left._tag : 'Right')
    expect(tags.at(-1)).toBe('Corrupt')
    await damaged.close()
  })

  it('every code of SQLite has its error, and no message is quoted', () => {
    const tagOf = (code: string): string => {
      const error = fromSqlite(Object.assign(new Error('secret 张三'), { code }))
      expect(JSON.stringify(error)).not.toMatch(/secret|张三/)
      return error._tag
    }
    expect(
      ['SQLITE_BUSY_SNAPSHOT', 'SQLITE_FULL', 'SQLITE_READONLY_DIRECTORY', 'SQLITE_CANTOPEN', 'EACCES'].map(tagOf),
    ).toEqual(['Unavailable', 'Full', 'AccessDenied', 'AccessDenied', 'AccessDenied'])
    expect(['SQLITE_CORRUPT_INDEX', 'SQLITE_NOTADB', 'SQLITE_IOERR_FSYNC', 'OTHER'].map(tagOf)).toEqual([
      'Corrupt',
      'Corrupt',
      'Unavailable',
      'Unavailable',
    ])
  })
})
