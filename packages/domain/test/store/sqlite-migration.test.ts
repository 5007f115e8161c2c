import { readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { backup, restore, sqliteStore, verify } from '../../src/store/sqlite/index.js'
import { NEWEST } from '../../src/store/sqlite/versions.js'
import { anEvent, collect, idsOf, must, mustFail, someEvents } from '../../src/testing/store-kit.js'
import { schema1 } from './samples/schema-1.js'
import { schema2 } from './samples/schema-2.js'
import { freshFiles } from './support/files.js'

const { fresh } = freshFiles('migration')

/** One stored sample of every schema before the newest; a new schema brings the sample of the one it replaces. */
const samples: ReadonlyArray<readonly [version: number, sql: string, unsealed: number]> = [
  [1, schema1, 4],
  [2, schema2, 0],
]

const sample = (sql: string): string => {
  const path = fresh()
  const db = new Sqlite(path)
  db.pragma('journal_mode = WAL')
  db.exec(sql)
  db.close()
  return path
}

const versionOf = (path: string): number => {
  const db = new Sqlite(path, { readonly: true })
  try {
    return Number(db.pragma('user_version', { simple: true }))
  } finally {
    db.close()
  }
}

it('there is a sample of every earlier schema', () => {
  expect(samples.map(([version]) => version)).toEqual(Array.from({ length: NEWEST - 1 }, (_, i) => i + 1))
})

describe.each(samples)('a log of schema %i', (version, sql, unsealed) => {
  it('is brought up at the first opening, all its events as they were, and goes on', async () => {
    const path = sample(sql)
    const store = await must(sqliteStore({ path }))
    expect(versionOf(path)).toBe(NEWEST)
    const before = await collect(store.readAll(undefined))
    expect(before.map(({ stream, revision, data }) => [stream, revision, data])).toEqual([
      ['complaint-1', 0, { n: 1, text: '窗口排号后无人受理' }],
      ['complaint-1', 1, { n: 2 }],
      ['agent-7', 0, { n: 3, text: "it's" }],
      ['complaint-1', 2, { n: 4, text: 'line\nbreak' }],
    ])
    const [known] = before
    if (known === undefined) throw new Error('no event')
    const { stream, revision: _, position: __, recordedtime: ___, ...event } = known
    expect(await must(store.append(stream, 'any', [event]))).toMatchObject({ repeated: true, revision: 0 })
    await mustFail(store.append(stream, 'any', [{ ...event, data: {} }]), 'DuplicateWithOtherContent')
    expect(await must(store.append(stream, 2, someEvents(2)))).toMatchObject({ repeated: false, revision: 4 })
    expect(await collect(store.readAll(undefined, { types: ['Received'] }))).toHaveLength(2)
    expect(await must(verify({ path }))).toMatchObject({ schema: NEWEST, events: 6, unsealed, flaws: [] })
    await store.close()
  })

  it('by several at once: one does it', async () => {
    const path = sample(sql)
    const stores = await Promise.all(Array.from({ length: 4 }, () => must(sqliteStore({ path }))))
    await Promise.all(stores.map((store) => must(store.append('agent-8', 'any', [anEvent()]))))
    for (const store of stores) expect(await collect(store.readAll(undefined))).toHaveLength(8)
    await Promise.all(stores.map((store) => store.close()))
  })

  it('opened to read only is refused as it is, with what to do, and left alone', async () => {
    const path = sample(sql)
    const error = await mustFail(sqliteStore({ path, readonly: true }), 'AccessDenied')
    expect(error.en).toMatch(/Open it once for writing/)
    expect(versionOf(path)).toBe(version)
  })

  it('can be checked, backed up and restored as it is', async () => {
    const path = sample(sql)
    expect(await must(verify({ path }))).toMatchObject({ schema: version, events: 4, unsealed, flaws: [] })
    const [copy, back] = [fresh(), fresh()]
    expect(await backup({ from: path, to: copy })()).toMatchObject({ _tag: 'Right', right: { events: 4 } })
    expect(await restore({ from: copy, to: back })()).toMatchObject({ _tag: 'Right', right: { events: 4 } })
    expect(versionOf(back)).toBe(version)
    const store = await must(sqliteStore({ path: back }))
    expect(idsOf(await collect(store.readAll(undefined)))).toHaveLength(4)
    await store.close()
  })
})

describe('a log of a later schema', () => {
  const later = async (): Promise<string> => {
    const path = fresh()
    await (await must(sqliteStore({ path }))).close()
    new Sqlite(path).exec(`PRAGMA user_version = ${NEWEST + 1}`).close()
    return path
  }

  it('is refused, with what to do, and left as it was', async () => {
    const path = await later()
    const bytes = readFileSync(path)
    for (const error of [
      await mustFail(sqliteStore({ path }), 'Corrupt'),
      await mustFail(verify({ path }), 'Corrupt'),
    ]) {
      expect(error.en).toMatch(/Upgrade the program/)
      expect(error.zh).toMatch(/请升级本程序/)
    }
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  it('brought up by another process under an open store: appends are refused, nothing is written', async () => {
    const path = fresh()
    const store = await must(sqliteStore({ path }))
    await must(store.append('agent-1', 'none', someEvents(2)))
    const other = new Sqlite(path)
    other.exec(`PRAGMA user_version = ${NEWEST + 1}`)
    const error = await mustFail(store.append('agent-1', 1, someEvents(2)), 'Corrupt')
    expect(error.en).toMatch(/Upgrade the program/)
    other.exec(`PRAGMA user_version = ${NEWEST}`)
    other.close()
    expect(await must(store.append('agent-1', 1, someEvents(2)))).toMatchObject({ revision: 3 })
    await store.close()
  })
})
