import { randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { aWrap, claimed, claimOf, got, refused } from '../../src/testing/key-store-kit.js'
import { postgresKeys } from '../../src/vault/postgres/index.js'
import { sqliteKeys } from '../../src/vault/sqlite/index.js'
import { openKeys } from '../../src/vault/sqlite/open.js'
import { keyStoreOver } from '../../src/vault/sqlite/store.js'
import { asNobody, smallDisk } from '../store/support/fault.js'
import { freshFiles } from '../store/support/files.js'

const { folder, fresh } = freshFiles('key-faults')

const one = async (path: string): Promise<void> => {
  const store = await got(sqliteKeys({ path }))
  await got(store.addWrap(aWrap('w1'), undefined))
  await claimed(store, claimOf('person:p1', 's-1'))
  await store.close()
}

const fails = async (path: string, why: string, options = {}): Promise<void> => {
  expect((await refused(sqliteKeys({ path, patience: 50, ...options }), 'KeyStoreFailed')).why).toBe(why)
}

describe('a file that is no key store', () => {
  it('of another program stays as it is', async () => {
    const path = fresh()
    const other = new Sqlite(path)
    other.exec('CREATE TABLE theirs (a)')
    other.close()
    const before = readFileSync(path)
    await fails(path, 'corrupt')
    expect(readFileSync(path)).toEqual(before)
    writeFileSync(path, 'no database at all, but long enough to be read as the header of one. '.repeat(20))
    await fails(path, 'corrupt')
  })

  it('of a later release is told by its version, and stays as it is', async () => {
    const path = fresh()
    await one(path)
    const later = new Sqlite(path)
    later.pragma('user_version = 99')
    later.close()
    expect(await refused(sqliteKeys({ path }), 'NewerFormat')).toMatchObject({ found: 99, known: 2 })
  })

  it('brought up by a later release while it is open here is not written to', async () => {
    const path = fresh()
    await one(path)
    const store = await got(sqliteKeys({ path }))
    const later = new Sqlite(path)
    later.pragma('user_version = 99')
    await refused(store.claim([claimOf('person:p2', 's-2')]), 'NewerFormat')
    expect(later.prepare('SELECT count(*) FROM keys').pluck().get()).toBe(1)
    later.close()
    await store.close()
  })

  it('cut off, gone beside its -wal, or without a folder, is told', async () => {
    const path = fresh()
    await one(path)
    truncateSync(path, 8192)
    await fails(path, 'corrupt')
    const gone = fresh()
    writeFileSync(`${gone}-wal`, 'x'.repeat(5000))
    await fails(gone, 'corrupt')
    await fails(join(folder, 'nowhere', 'keys.db'), 'denied')
    await fails('', 'denied')
    await fails(':memory:', 'denied')
  })
})

describe('permissions', () => {
  it('the file is for this account alone from its first byte on', async () => {
    const path = fresh()
    await one(path)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('read-only: it is read, and nothing is written', async () => {
    const path = fresh()
    await fails(path, 'denied', { readonly: true })
    await one(path)
    const store = await got(sqliteKeys({ path, readonly: true }))
    expect(await got(store.subjects())).toEqual(['person:p1'])
    expect((await refused(store.claim([claimOf('person:p2', 's-2')]), 'KeyStoreFailed')).why).toBe('denied')
    await store.close()
  })

  it('a file that may not be written is refused at opening, not at the first claim', async () => {
    const own = join(folder, 'own')
    mkdirSync(own)
    const path = join(own, 'keys.db')
    await one(path)
    chmodSync(path, 0o444)
    chmodSync(own, 0o555)
    await asNobody(() => fails(path, 'denied'))
    chmodSync(own, 0o755)
  })
})

describe('a full disk', () => {
  it('is told; nothing of the claim is there; it goes on when there is room', async () => {
    const path = fresh()
    const opened = await openKeys(path, false, 100)
    if (opened._tag === 'Left') throw new Error(opened.left.en)
    const db = opened.right
    const store = keyStoreOver(db, 100)
    await got(store.addWrap(aWrap('w1'), undefined))
    db.pragma('max_page_count = 45')
    const claims = Array.from({ length: 400 }, (_, i) => claimOf(`person:p${i}`, `s-${i}`, `token-${i}`))
    expect((await refused(store.claim(claims), 'KeyStoreFailed')).why).toBe('full')
    expect(await got(store.subjects())).toEqual([])
    // Alone, some fit; those that share a transaction with one that does not are tried by themselves.
    const all = await Promise.all(claims.map((claim) => store.claim([claim])()))
    const kept = all.filter(({ _tag }) => _tag === 'Right').length
    expect(kept).toBeGreaterThan(10)
    expect(kept).toBeLessThan(400)
    expect(await got(store.subjects())).toHaveLength(kept)
    db.pragma('max_page_count = 100000')
    await got(store.claim(claims))
    expect(await got(store.subjects())).toHaveLength(400)
    await store.close()
  })

  it('that is really full, too; a copy that does not fit leaves nothing behind', async ({ skip }) => {
    const disk = smallDisk(512)
    if (disk === undefined) return skip('no disk of one’s own here')
    const store = await got(sqliteKeys({ path: join(disk.folder, 'keys.db') }))
    await got(store.addWrap(aWrap('w1'), undefined))
    let refusals = 0
    for (let i = 0; refusals === 0 && i < 10_000; i++) {
      const done = await store.claim([claimOf(`person:p${i}`, `s-${i}`, `t-${i}`)])()
      if (done._tag === 'Left') {
        expect(done.left).toMatchObject({ _tag: 'KeyStoreFailed', why: 'full' })
        refusals++
      }
    }
    expect(refusals).toBe(1)
    expect((await refused(store.backup(join(disk.folder, 'copy')), 'KeyStoreFailed')).why).toBe('full')
    await store.close()
    disk.gone()
  })
})

describe('another process that holds the file', () => {
  it('is waited for, and told when it does not let go', async () => {
    const path = fresh()
    await one(path)
    const store = await got(sqliteKeys({ path, patience: 60 }))
    const holder = new Sqlite(path)
    holder.exec('BEGIN IMMEDIATE')
    expect((await refused(store.claim([claimOf('person:p2', 's-2')]), 'KeyStoreFailed')).why).toBe('unavailable')
    const waiting = store.claim([claimOf('person:p3', 's-3')])()
    setTimeout(() => holder.exec('ROLLBACK'), 20)
    expect((await waiting)._tag).toBe('Right')
    holder.close()
    await store.close()
  })

  it('changes the generation here, too', async () => {
    const path = fresh()
    await one(path)
    const [here, there] = [await got(sqliteKeys({ path })), await got(sqliteKeys({ path }))]
    const before = here.generation()
    const row = await claimed(there, claimOf('person:p1', 's-1'))
    expect(here.generation()).toBe(before)
    await got(there.mark(row.kid, ['active'], 'restricted'))
    expect(here.generation()).not.toBe(before)
    await here.close()
    await there.close()
  })
})

describe('PostgreSQL', () => {
  const url = inject('postgres')
  const client = new pg.Client({ connectionString: url })
  beforeAll(() => client.connect())
  afterAll(() => client.end())
  const schema = (): string => `f_${randomUUID().replaceAll('-', '')}`

  it('a schema of another program stays as it is; no server, no valid name, are told', async () => {
    const theirs = schema()
    await client.query(`CREATE SCHEMA ${theirs}; CREATE TABLE ${theirs}.keys (a int)`)
    expect((await refused(postgresKeys({ url, schema: theirs }), 'KeyStoreFailed')).why).toBe('corrupt')
    const tables = await client.query('SELECT 1 FROM pg_tables WHERE schemaname = $1', [theirs])
    expect(tables.rowCount).toBe(1)
    expect((await refused(postgresKeys({ url, schema: 'No Name' }), 'KeyStoreFailed')).why).toBe('denied')
    const nowhere = postgresKeys({ url: 'postgres://nobody:x@127.0.0.1:1/none' })
    expect((await refused(nowhere, 'KeyStoreFailed')).why).toBe('unavailable')
  })

  it('a schema of a later release is told by its version; read-only reads, and writes nothing', async () => {
    const ours = schema()
    expect((await refused(postgresKeys({ url, schema: ours, readonly: true }), 'KeyStoreFailed')).why).toBe('denied')
    const store = await got(postgresKeys({ url, schema: ours }))
    await got(store.addWrap(aWrap('w1'), undefined))
    await claimed(store, claimOf('person:p1', 's-1'))
    await store.close()
    const reader = await got(postgresKeys({ url, schema: ours, readonly: true }))
    expect(await got(reader.subjects())).toEqual(['person:p1'])
    expect((await refused(reader.claim([claimOf('person:p2', 's-2')]), 'KeyStoreFailed')).why).toBe('denied')
    await reader.close()
    await client.query(`UPDATE ${ours}.version SET newest = 99`)
    expect(await refused(postgresKeys({ url, schema: ours }), 'NewerFormat')).toMatchObject({ found: 99, known: 3 })
  })

  it('two who make the schema at once find it made once', async () => {
    const ours = schema()
    const stores = await Promise.all([1, 2, 3].map(() => got(postgresKeys({ url, schema: ours }))))
    expect(await Promise.all(stores.map((store) => got(store.subjects())))).toEqual([[], [], []])
    await Promise.all(stores.map((store) => store.close()))
  })

  it('connections that break are replaced; another machine’s change is known within a second', async () => {
    // A database of its own: other tests have connections, too.
    const name = schema()
    await client.query(`CREATE DATABASE ${name}`)
    const own = new URL(url)
    own.pathname = `/${name}`
    const [here, there] = [await got(postgresKeys({ url: own.href })), await got(postgresKeys({ url: own.href }))]
    await got(here.addWrap(aWrap('w1'), undefined))
    const row = await claimed(here, claimOf('person:p1', 's-1'))
    const before = here.generation()
    await got(there.mark(row.kid, ['active'], 'restricted'))
    await expect.poll(() => here.generation(), { timeout: 1000, interval: 20 }).not.toBe(before)
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
    await expect.poll(async () => (await here.subjects()())._tag, { timeout: 5000 }).toBe('Right')
    await here.close()
    await there.close()
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`)
  })
})
