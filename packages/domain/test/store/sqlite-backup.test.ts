import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { backup, type CopyError, type CopyOptions, restore, sqliteStore, verify } from '../../src/store/sqlite/index.js'
import { NEWEST } from '../../src/store/sqlite/versions.js'
import { anEvent, collect, freshStream, idsOf, must, someEvents } from '../../src/testing/store-kit.js'
import { freshFiles } from './support/files.js'

const { folder, fresh } = freshFiles('backup')

const failed = async (task: ReturnType<typeof backup>): Promise<CopyError> => {
  const result = await task()
  if (result._tag === 'Right') throw new Error('expected an error')
  expect(result.left.zh.length > 5 && result.left.en.length > 5).toBe(true)
  return result.left
}
const copied = async (task: ReturnType<typeof backup>) => {
  const result = await task()
  if (result._tag === 'Left') throw new Error(result.left.en)
  return result.right
}

/** What lies beside a path under its name. */
const companions = (path: string): ReadonlyArray<string> =>
  readdirSync(dirname(path)).filter((name) => name.startsWith(basename(path)) && name !== basename(path))

const logOf = async (events: number): Promise<string> => {
  const path = fresh()
  const store = await must(sqliteStore({ path }))
  await must(store.append(freshStream(), 'none', someEvents(events)))
  await store.close()
  return path
}

describe('backup and restore', () => {
  it('a copy of a log in use is a moment of it; writers go on, readers too', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path }))
    await must(store.append(freshStream(), 'none', someEvents(20_000)))
    let copying = true
    let during = 0
    const writers = Array.from({ length: 5 }, async () => {
      for (const stream = freshStream(); copying; during += 3) await must(store.append(stream, 'any', someEvents(3)))
    })
    const to = fresh()
    const done = await copied(backup({ from: path, to }))
    copying = false
    await Promise.all(writers)
    expect(during).toBeGreaterThan(10)
    const all = await collect(store.readAll(undefined))
    expect(done.events).toBeGreaterThanOrEqual(20_000)
    expect(done.events).toBeLessThan(all.length)
    expect(companions(to)).toEqual([])

    const back = fresh()
    expect(await copied(restore({ from: to, to: back }))).toEqual({ ...done })
    const restored = await must(sqliteStore({ path: back }))
    expect(await collect(restored.readAll(undefined))).toEqual(all.slice(0, done.events))
    await must(restored.append(freshStream(), 'none', someEvents(2)))
    expect(await must(verify({ path: back }))).toMatchObject({ events: done.events + 2, unsealed: 0, flaws: [] })
    await Promise.all([store.close(), restored.close()])
  })

  it('never over something that is there', async () => {
    const [path, other] = [await logOf(3), await logOf(4)]
    const bytes = readFileSync(other)
    for (const copy of [backup, restore])
      expect(await failed(copy({ from: path, to: other }))).toMatchObject({ _tag: 'InTheWay', path: other })
    expect(readFileSync(other).equals(bytes)).toBe(true)
    const stale = fresh()
    writeFileSync(`${stale}-wal`, 'the newest events of a log that was deleted')
    expect(await failed(restore({ from: path, to: stale }))).toMatchObject({ _tag: 'InTheWay', path: `${stale}-wal` })
    expect(existsSync(stale)).toBe(false)
  })

  it('of what is no log, of nothing, to nowhere: says so and leaves nothing', async () => {
    const text = fresh()
    writeFileSync(text, 'a text of some length, and no database '.repeat(40))
    const empty = fresh()
    writeFileSync(empty, '')
    const log = await logOf(3)
    const cases: ReadonlyArray<readonly [CopyOptions, CopyError['_tag']]> = [
      [{ from: text, to: fresh() }, 'Corrupt'],
      [{ from: empty, to: fresh() }, 'Corrupt'],
      [{ from: fresh(), to: fresh() }, 'AccessDenied'],
      [{ from: log, to: join(folder, 'no', 'such', 'folder.db') }, 'AccessDenied'],
    ]
    for (const copy of [backup, restore])
      for (const [options, tag] of cases) {
        expect((await failed(copy(options)))._tag).toBe(tag)
        expect(existsSync(options.to)).toBe(false)
      }
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([])
  })

  it('a damaged log gives no copy', async () => {
    const path = await logOf(300)
    const db = new Sqlite(path)
    db.exec('DROP TRIGGER events_are_not_changed')
    db.exec(`UPDATE events SET data = '{"text":"another"}' WHERE position = 7`)
    db.close()
    for (const copy of [backup, restore]) {
      const to = fresh()
      const error = await failed(copy({ from: path, to }))
      expect(error).toMatchObject({
        _tag: 'Unsound',
        flaws: expect.arrayContaining([expect.objectContaining({ _tag: 'Altered', event: 7 })]),
      })
      expect(existsSync(to)).toBe(false)
    }
  })

  it('stops when asked, and leaves nothing', async () => {
    const path = await logOf(5000)
    const stop = new AbortController()
    const to = fresh()
    const copying = failed(backup({ from: path, to, signal: stop.signal }))
    stop.abort()
    expect((await copying)._tag).toBe('Aborted')
    expect(companions(to)).toEqual([])
    expect(existsSync(to)).toBe(false)
  })
})

/** A log that somebody has been at with another tool. */
const tampered = async (sql: string): Promise<string> => {
  const path = fresh()
  const store = await must(sqliteStore({ path }))
  await must(store.append('a-1', 'none', someEvents(3)))
  await must(store.append('a-2', 'none', [anEvent({ type: 'Other' }), ...someEvents(2)]))
  await store.close()
  const copy = fresh()
  copyFileSync(path, copy)
  const db = new Sqlite(copy)
  db.exec('DROP TRIGGER events_are_not_changed; DROP TRIGGER events_are_not_deleted')
  db.exec(sql)
  db.close()
  return copy
}

describe('verify', () => {
  it('finds nothing wrong with a log that is new, or in use', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path }))
    expect(await must(verify({ path }))).toEqual({
      schema: NEWEST,
      events: 0,
      unsealed: 0,
      position: undefined,
      flaws: [],
    })
    const { position } = await must(store.append(freshStream(), 'none', someEvents(2500)))
    expect(await must(verify({ path }))).toEqual({ schema: NEWEST, events: 2500, unsealed: 0, position, flaws: [] })
    await store.close()
  })

  it.each([
    ['a hole', 'DELETE FROM events WHERE position = 2', ['Structure', 'Gap', 'Revision']],
    ['an event moved to the end', 'UPDATE events SET position = 7 WHERE position = 1', ['Gap', 'Altered', 'Revision']],
    ['a changed word', `UPDATE events SET data = '{}' WHERE position = 2`, ['Altered']],
    ['no JSON', `UPDATE events SET data = '{', seal = NULL WHERE position = 2`, ['Unreadable']],
    ['a stream that is not there', 'UPDATE events SET stream = 9, revision = 0 WHERE position = 3', ['Dangling']],
    ['another type', `UPDATE kinds SET type = 'Third' WHERE type = 'Other'`, ['Altered']],
    ['another category', `UPDATE kinds SET category = 'b'`, ['Dangling']],
    ['another hash', 'UPDATE events SET idhash = 1 WHERE position = 2', ['Dangling']],
    [
      'an id that stands twice',
      'UPDATE events SET seal = NULL, (id, idhash) = (SELECT id, idhash FROM events WHERE position = 1) WHERE position = 5',
      ['DuplicateId'],
    ],
    ['an index that is gone', 'DROP INDEX events_by_stream', ['Structure']],
  ])('%s', async (_, sql, tags) => {
    const { flaws } = await must(verify({ path: await tampered(sql) }))
    // The triggers that had to go are a finding of their own.
    expect(flaws.filter(({ _tag }) => _tag === 'Structure').length).toBeGreaterThanOrEqual(2)
    expect(flaws.map(({ _tag }) => _tag)).toEqual(expect.arrayContaining(tags))
    expect(new Set(flaws.map(({ _tag }) => _tag))).toEqual(new Set(['Structure', ...tags]))
    for (const { zh, en } of flaws) expect(zh.includes('请从备份恢复') && en.includes('Restore')).toBe(true)
  })

  it('names at most a hundred flaws', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path }))
    await must(store.append('a-1', 'none', someEvents(3000)))
    await store.close()
    const db = new Sqlite(path)
    db.exec(`DROP TRIGGER events_are_not_changed; UPDATE events SET data = '{}'`)
    db.close()
    expect((await must(verify({ path }))).flaws).toHaveLength(100)
  })

  it('an altered event is never handed out', async () => {
    const path = await tampered(`UPDATE events SET data = '{}' WHERE position = 2`)
    const store = await must(sqliteStore({ path }))
    const seen: string[] = []
    for await (const batch of store.readAll(undefined, { batch: 1 }))
      seen.push(batch._tag === 'Left' ? batch.left._tag : idsOf(batch.right).join())
    expect(seen.at(-1)).toBe('Corrupt')
    expect(seen).toHaveLength(2)
    await store.close()
  })
})
