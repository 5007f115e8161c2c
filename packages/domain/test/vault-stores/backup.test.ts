import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { anErasure, claimed, claimOf, got, keyFor, plainly, refused, rowOf } from '../../src/testing/key-store-kit.js'
import { backUpKeys } from '../../src/vault/backup.js'
import type { VaultError } from '../../src/vault/error.js'
import type { KeyStore } from '../../src/vault/port.js'
import { restoreKeys as intoPostgres } from '../../src/vault/postgres/index.js'
import { restoreKeys as intoSqlite } from '../../src/vault/sqlite/index.js'
import { databases } from './support/places.js'
import { expectWhole, only, stock, wrappingKey } from './support/stock.js'
import { openWhere, type Where } from './support/where.js'

const folder = mkdtempSync(join(tmpdir(), 'redress-key-backups-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const restore = (from: string, where: Where) =>
  'path' in where ? intoSqlite({ from, to: where.path }) : intoPostgres({ from, ...where })

/** All that a store tells of what it holds. */
const told = async (store: KeyStore, subjects: ReadonlyArray<string>, tokens: ReadonlyArray<string>) => ({
  subjects: await got(store.subjects()),
  keys: (await Promise.all(subjects.map((one) => got(store.ofSubject(one))))).map(({ rows, streams }) => [
    rows.map(plainly),
    streams,
  ]),
  found: await Promise.all(tokens.map((token) => got(store.find(token)))),
  unfinished: await got(store.unfinished),
  wraps: (await got(store.wraps)).map(({ wrap, state }) => [wrap, state]),
  rotation: await got(store.rotation),
  clocks: await got(store.clocks),
  unindexed: await got(store.unindexed),
})

describe.each(databases)('a key backup of $name', ({ name, place }) => {
  const lived = async () => {
    const where = place()
    const [store, old] = [await got(openWhere(where)), wrappingKey()]
    const all = await stock(store, only(old), 30)
    const index = await got(store.secret('index', keyFor('secret:index', old.id)))
    await got(store.renewIndex(keyFor('secret:index', old.id), index.kid))
    await got(store.seen(90))
    await got(store.putRight({ latest: 10, by: 'officer-1', reason: 'battery' }))
    const [first, second, third] = all
    const erase = async (kid = ''): Promise<string> =>
      (await got(store.begin(anErasure([await rowOf(store, kid)])))).order
    await got(store.destroy(await erase(first?.kid), 'receipt'))
    await erase(second?.kid)
    await got(store.mark(third?.kid ?? '', ['active'], 'restricted'))
    return { store, old, all }
  }

  it.each(databases.map((to) => [to.name, to.place] as const))('is the same in %s', async (_, target) => {
    const { store, old, all } = await lived()
    const path = join(folder, `${name}-${_}.backup`)
    await got(store.backup(path))
    const where = target()
    await got(restore(path, where))
    const back = await got(openWhere(where))
    const of = [all.map(({ subject }) => subject), all.map(({ token }) => token)] as const
    expect(await told(back, ...of)).toEqual(await told(store, ...of))
    // And it goes on: new keys, new wrappings.
    const fresh = keyFor('person:new', old.id)
    expect((await claimed(back, { ...claimOf('person:new', 's-new'), fresh })).kid).toBe(fresh.kid)
    await expectWhole(back, only(old), all.slice(3))
    await back.close()
    await store.close()
    const before = await restore(path, where)()
    expect(before).toMatchObject({ _tag: 'Left', left: { _tag: 'KeyStoreFailed', why: 'denied' } })
  })

  it('is of one moment, while keys come and go', async () => {
    const { store, old } = await lived()
    const path = join(folder, `${name}-busy.backup`)
    const [done] = await Promise.all([
      got(store.backup(path)),
      stock(store, only(old), 200, 1000),
      stock(store, only(old), 200, 2000),
    ])
    expect(done).toBeUndefined()
    const where = place()
    await got(restore(path, where))
    const back = await got(openWhere(where))
    // No place without its key, no key without its material.
    for (const subject of await got(back.subjects())) {
      const { rows } = await got(back.ofSubject(subject))
      expect(rows.filter(({ material, state }) => material === undefined && state !== 'destroyed')).toEqual([])
    }
    await back.close()
    await store.close()
  })

  it('cut off, altered, or none at all is refused, and nothing is made of it', async () => {
    const { store } = await lived()
    const path = join(folder, `${name}-whole.backup`)
    await got(store.backup(path))
    await store.close()
    const whole = readFileSync(path, 'utf8')
    const lines = whole.split('\n')
    const bad: ReadonlyArray<readonly [string, VaultError['_tag']]> = [
      [lines.slice(0, -2).join('\n'), 'KeyStoreFailed'],
      [[...lines.slice(0, 5), ...lines.slice(6)].join('\n'), 'KeyStoreFailed'],
      [whole.replace('active', 'Active'), 'KeyStoreFailed'],
      ['', 'KeyStoreFailed'],
      ['something else\n', 'KeyStoreFailed'],
      [whole.replace('{"redressKeys":2}', '{"redressKeys":3}'), 'NewerFormat'],
    ]
    const where = place()
    for (const [i, [text, tag]] of bad.entries()) {
      const damaged = join(folder, `${name}-damaged-${i}`)
      writeFileSync(damaged, text)
      await refused(restore(damaged, where), tag)
    }
    await got(restore(path, where))
  })

  it('of a release before that knew of no latest time is brought back, and goes on', async () => {
    const { store, all } = await lived()
    const path = join(folder, `${name}-first.backup`)
    await got(store.backup(path))
    const [, ...lines] = readFileSync(path, 'utf8').split('\n')
    const rows = lines.filter((line) => line.startsWith('[') && !/^\["(?:clocks|indexing)"/.test(line))
    const body = `${['{"redressKeys":1}', ...rows].join('\n')}\n`
    const first = join(folder, `${name}-first-1.backup`)
    const digest = createHash('sha256').update(body).digest('hex')
    writeFileSync(first, `${body}${JSON.stringify({ rows: rows.length, sha256: digest })}\n`)
    const where = place()
    await got(restore(first, where))
    const back = await got(openWhere(where))
    const of = [all.map(({ subject }) => subject), all.map(({ token }) => token)] as const
    expect(await told(back, ...of)).toEqual({ ...(await told(store, ...of)), clocks: [], unindexed: undefined })
    await got(back.seen(7))
    expect(await got(back.clocks)).toEqual([{ latest: 7 }])
    await back.close()
    await store.close()
  })

  it('by time in a folder: older ones of its own go, once the new one is there; nothing else does', async () => {
    const { store } = await lived()
    const own = mkdtempSync(join(folder, 'kept-'))
    const day = 86_400_000
    const begin = Date.UTC(2026, 0, 5, 1)
    writeFileSync(join(own, 'keys-of-the-house.txt'), 'mine')
    for (const at of [0, 3, 6]) await got(backUpKeys({ store, folder: own, now: begin + at * day, keep: 7 * day }))
    expect(await got(backUpKeys({ store, folder: own, now: begin + 8 * day, keep: 7 * day }))).toEqual({
      path: join(own, 'keys-20260113T010000000Z.backup'),
      removed: 1,
    })
    expect(readdirSync(own).sort()).toEqual([
      'keys-20260108T010000000Z.backup',
      'keys-20260111T010000000Z.backup',
      'keys-20260113T010000000Z.backup',
      'keys-of-the-house.txt',
    ])
    await refused(backUpKeys({ store, folder: own, now: begin + 8 * day, keep: 0 }), 'KeyStoreFailed')
    expect(readdirSync(own)).toHaveLength(4)
    await store.close()
  })
})
