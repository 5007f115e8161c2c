import { createHash, randomBytes } from 'node:crypto'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import * as TE from 'fp-ts/lib/TaskEither.js'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embedded, type Server } from '../../../projections/test/support/embedded.js'
import { anErasure, got, refused, rowOf } from '../../src/testing/key-store-kit.js'
import type { KeyStore } from '../../src/vault/port.js'
import { postgresKeys } from '../../src/vault/postgres/index.js'
import { migrations } from '../../src/vault/postgres/versions.js'
import { rotateWrapping } from '../../src/vault/rotation.js'
import { sqliteKeys } from '../../src/vault/sqlite/index.js'
import { localWrappingKeys } from '../../src/vault/wrapping/local.js'
import { filesWith } from './support/scan.js'
import { expectWhole, type Known, only, stock, wrappingKey } from './support/stock.js'

/** With fewer, pages are split and merged too seldom. */
const KEYS = 3000

const folder = mkdtempSync(join(tmpdir(), 'redress-scrub-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Everything of a key that stands in a store: its wrappings, and the tokens it is found by. */
const tracesOf = (known: ReadonlyArray<Known>, rewrapped: ReadonlyMap<string, Uint8Array>) => {
  const text = ({ token }: Known) => Buffer.from(token)
  return known.flatMap((one) => [
    one.ct,
    text(one),
    ...(rewrapped.has(one.kid) ? [rewrapped.get(one.kid) ?? one.ct] : []),
  ])
}

/** A life of a store: keys come, are rotated, and a third of them is erased, in no order, some at once, some alone. */
const lived = async (store: KeyStore, count: number) => {
  const [old, next] = [wrappingKey(), wrappingKey()]
  const all: Known[] = []
  for (let from = 0; from < count; from += 100) all.push(...(await stock(store, only(old), 100, from)))
  await got(rotateWrapping({ store, keys: localWrappingKeys(next, old) }))
  const rewrapped = new Map<string, Uint8Array>()
  for (const [kid, { material }] of await got(store.rows(all.map(({ kid }) => kid))))
    if (material !== undefined) rewrapped.set(kid, new Uint8Array(material.ct))
  const order = all.map((one) => [Math.random(), one] as const).sort(([a], [b]) => a - b)
  const doomed = order.slice(0, count / 3).map(([, one]) => one)
  const kept = order.slice(count / 3).map(([, one]) => one)
  for (let at = 0; at < doomed.length; ) {
    const some = doomed.slice(at, at + 1 + (at % 37))
    at += some.length
    const { order: id } = await got(store.begin(anErasure(await Promise.all(some.map(({ kid }) => rowOf(store, kid))))))
    // Now and then a longer receipt than a page has room for.
    await got(store.destroy(id, 'receipt '.repeat(1 + (at % 300))))
  }
  return { doomed, kept, rewrapped, next }
}

describe('after destroying and scrubbing', () => {
  it('no byte of a destroyed key, nor a token of it, is in any file of SQLite; raw keys never were', async () => {
    const path = join(folder, 'keys.db')
    const store = await got(sqliteKeys({ path }))
    const { doomed, kept, rewrapped, next } = await lived(store, KEYS)
    await got(store.scrub)
    expect(filesWith(folder, tracesOf(doomed, rewrapped))).toEqual(new Map())
    // The scanner finds what is there.
    expect([
      ...filesWith(
        folder,
        kept.map(({ kid }) => rewrapped.get(kid) ?? new Uint8Array(8)),
      ).keys(),
    ]).toEqual([path])
    expect(
      filesWith(
        folder,
        [...doomed, ...kept].map(({ bytes }) => bytes),
      ),
    ).toEqual(new Map())
    await expectWhole(store, only(next), kept)
    await store.close()
  })

  it('nor after wrappings of many lengths, as of a service for keys, which move each other about', async () => {
    const store = await got(sqliteKeys({ path: join(folder, 'lengths.db') }))
    const all = await stock(store, only(wrappingKey()), 500)
    const [wrap] = await got(store.wraps)
    const made: Uint8Array[] = []
    await got(
      store.addWrap(
        { wrap: 'service', check: { wrap: 'service', iv: new Uint8Array(12), ct: new Uint8Array(48) } },
        wrap?.wrap,
      ),
    )
    for (let after: number | undefined = 0; after !== undefined; )
      after = (
        await got(
          store.rewrap(wrap?.wrap ?? '', after, 50, (rows) =>
            TE.right(
              rows.map(() => {
                const ct = new Uint8Array(randomBytes(80 + Math.floor(Math.random() * 400)))
                made.push(ct)
                return { wrap: 'service', iv: new Uint8Array(12), ct }
              }),
            ),
          ),
        )
      ).last
    const { order } = await got(
      store.begin(anErasure([...(await got(store.rows(all.map(({ kid }) => kid)))).values()])),
    )
    await got(store.destroy(order, 'r'))
    await got(store.scrub)
    expect(made).toHaveLength(500)
    expect(filesWith(folder, [...made, ...all.map(({ ct }) => ct)])).toEqual(new Map())
    await store.close()
  })

  it('while another process reads what was, SQLite says that it is not done yet, and is when asked again', async () => {
    const path = join(folder, 'busy.db')
    const store = await got(sqliteKeys({ path, patience: 50 }))
    const [one] = await stock(store, only(wrappingKey()), 1)
    const reader = new Sqlite(path, { readonly: true })
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM material').get()
    const { order } = await got(store.begin(anErasure([await rowOf(store, one?.kid ?? '')])))
    await got(store.destroy(order, 'r'))
    expect((await refused(store.scrub, 'KeyStoreFailed')).why).toBe('unavailable')
    reader.close()
    await got(store.scrub)
    expect(filesWith(folder, [one?.ct ?? new Uint8Array(8)])).toEqual(new Map())
    await store.close()
  })
})

describe('after destroying and scrubbing, PostgreSQL', () => {
  // A server of its own: scrubbing waits for the transactions of everybody else, and its files are read.
  let server: Server
  let client: pg.Client
  let data = ''
  let readable = true
  beforeAll(async () => {
    server = await embedded(false)
    client = new pg.Client({ connectionString: server.url })
    await client.connect()
    data = (await client.query('SHOW data_directory')).rows[0].data_directory
    try {
      accessSync(join(data, 'base'), constants.R_OK | constants.X_OK)
    } catch {
      readable = false
    }
  }, 60_000)
  afterAll(async () => {
    await client.end()
    await server.remove()
  })
  const isWal = (name: string): boolean => name === 'pg_wal'
  const open = (schema: string, patience = 25_000) => got(postgresKeys({ url: server.url, schema, patience }))
  const schemaOf = (name: string): string => `scrub_${process.pid}_${name}`

  it('no byte of a destroyed key, nor a token of it, is in any file but the WAL; raw keys in none at all', async ({
    skip,
  }) => {
    if (!readable) skip('the files of the server cannot be read from here')
    const store = await open(schemaOf('life'))
    const { doomed, kept, rewrapped, next } = await lived(store, KEYS / 5)
    await got(store.scrub)
    await client.query('CHECKPOINT')
    expect(filesWith(data, tracesOf(doomed, rewrapped), isWal)).toEqual(new Map())
    expect(
      filesWith(
        data,
        kept.map(({ kid }) => rewrapped.get(kid) ?? new Uint8Array(8)),
        isWal,
      ).size,
    ).toBeGreaterThan(0)
    expect(
      filesWith(
        data,
        [...doomed, ...kept].map(({ bytes }) => bytes),
      ),
    ).toEqual(new Map())
    await expectWhole(store, only(next), kept)
    await store.close()
  })

  it('regression: the statistics that PostgreSQL takes by itself kept samples of destroyed keys', async ({ skip }) => {
    if (!readable) skip('the files of the server cannot be read from here')
    const store = await open(schemaOf('sampled'))
    const known = await stock(store, only(wrappingKey()), 300)
    await client.query(`SET search_path = ${schemaOf('sampled')}`)
    for (const table of ['material', 'tokens']) await client.query(`ANALYZE ${table}`)
    const rows = [...(await got(store.rows(known.map(({ kid }) => kid)))).values()]
    const { order } = await got(store.begin(anErasure(rows)))
    await got(store.destroy(order, 'r'))
    await got(store.scrub)
    await client.query('CHECKPOINT')
    expect(filesWith(data, tracesOf(known, new Map()), isWal)).toEqual(new Map())
    await store.close()
  })

  it('a store of the first version is brought up with all that is in it; what was sampled of its keys is gone', async () => {
    const schema = schemaOf('older')
    await client.query(`CREATE SCHEMA ${schema}`)
    await client.query(`SET search_path = ${schema}`)
    await client.query(migrations[0] ?? '')
    await client.query('UPDATE version SET newest = 1')
    await client.query(`INSERT INTO keys SELECT g, 'kid' || g, 'person:p' || g, NULL, 'active', NULL FROM generate_series(1, 300) g;
      INSERT INTO material SELECT g, 'w1', sha256(g::text::bytea), sha256(g::text::bytea) FROM generate_series(1, 300) g;
      INSERT INTO places SELECT 's-' || g, g FROM generate_series(1, 300) g;
      INSERT INTO tokens SELECT 't-' || g, 's-' || g, g FROM generate_series(1, 300) g;
      INSERT INTO unscrubbed VALUES ('material_3', pg_current_xact_id())`)
    const columns = [
      ['material', 'ct'],
      ['material', 'iv'],
      ['tokens', 'token'],
    ]
    for (const [table] of columns) await client.query(`ANALYZE ${table}`)
    const sampled = async () =>
      (
        await client.query('SELECT 1 FROM pg_stats WHERE schemaname = $1 AND attname = ANY($2)', [
          schema,
          columns.map(([, column]) => column),
        ])
      ).rows.length
    expect(await sampled()).toBeGreaterThan(0)
    const store = await open(schema)
    expect(await sampled()).toBe(0)
    for (const [table] of columns) await client.query(`ANALYZE ${table}`)
    expect(await sampled()).toBe(0)
    for (const n of [1, 150, 300]) {
      expect(await got(store.find(`t-${n}`))).toEqual([{ stream: `s-${n}`, kid: `kid${n}` }])
      const material = (await got(store.place(`s-${n}`)))?.material
      expect(Buffer.from(material?.ct ?? []).equals(createHash('sha256').update(`${n}`).digest())).toBe(true)
    }
    expect(await got(store.subjects('', 1000))).toHaveLength(300)
    const row = await got(store.place('s-7'))
    const { order } = await got(store.begin(anErasure(row === undefined ? [] : [row])))
    expect(await got(store.destroy(order, 'r'))).toBe(true)
    await got(store.scrub)
    expect((await got(store.place('s-7')))?.state).toBe('destroyed')
    expect((await client.query('SELECT 1 FROM unscrubbed')).rows).toEqual([])
    await store.close()
  })

  it('while another transaction still sees what was, it says that it is not done yet, and is when asked again', async ({
    skip,
  }) => {
    if (!readable) skip('the files of the server cannot be read from here')
    const store = await open(schemaOf('busy'), 200)
    const [one] = await stock(store, only(wrappingKey()), 1)
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    await client.query(`SELECT count(*) FROM ${schemaOf('busy')}.material`)
    const { order } = await got(store.begin(anErasure([await rowOf(store, one?.kid ?? '')])))
    await got(store.destroy(order, 'r'))
    expect((await refused(store.scrub, 'KeyStoreFailed')).cause).toContain('older transaction')
    await client.query('COMMIT')
    await got(store.scrub)
    await client.query('CHECKPOINT')
    expect(filesWith(data, [one?.ct ?? new Uint8Array(8)], isWal)).toEqual(new Map())
    await store.close()
  })
})
