import { randomUUID } from 'node:crypto'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, inject, it } from 'vitest'
import type { NewAccess } from '../../src/access/index.js'
import { accessLogFailed } from '../../src/access/index.js'
import { rulesOf } from '../../src/complaint/rules.js'
import { revealing } from '../../src/reveal/index.js'
import { memoryStore } from '../../src/store/memory/index.js'
import { must as mustStore } from '../../src/testing/store-kit.js'
import { memoryKeys } from '../../src/vault/memory/index.js'
import type { KeyStore } from '../../src/vault/port.js'
import { postgresKeys } from '../../src/vault/postgres/index.js'
import { reindex } from '../../src/vault/reindex.js'
import { sealing } from '../../src/vault/sealing.js'
import { sqliteKeys } from '../../src/vault/sqlite/index.js'
import { freshFiles } from '../store/support/files.js'
import { fields, NAME, PHONE, received } from '../vault/desk.js'
import { aVault, aWrappingKey, must } from '../vault/kit.js'
import { right } from './kit.js'

const { fresh } = freshFiles('find')
const keyStores: ReadonlyArray<readonly [name: string, open: () => Promise<KeyStore>]> = [
  ['memory', async () => memoryKeys()],
  ['SQLite', () => must(sqliteKeys({ path: fresh() }))],
  [
    'PostgreSQL',
    () => must(postgresKeys({ url: inject('postgres'), schema: `f_${randomUUID().replaceAll('-', '')}` })),
  ],
]

const look = (roles: ReadonlyArray<string> = ['local'], more: object = {}) => ({
  viewer: { id: 'x-1', roles, ...more },
  reason: 'callback',
  via: 'test',
})

/** Two cases of 李雷 and one of 韩梅梅; `through` may stand between the vault and its keys while they are written. */
const office = async (keys: KeyStore, through: (keys: KeyStore) => KeyStore = (all) => all) => {
  const wrapping = aWrappingKey()
  const inner = memoryStore()
  const writing = sealing(inner, await aVault(through(keys), wrapping), { fields })
  for (const id of ['c-1', 'c-2']) await mustStore(writing.log.append(`complaint-${id}`, 'none', [received(id)]))
  const other = received('c-3', 'p-3', { field: { 'complainant.name': '韩梅梅' } })
  await mustStore(writing.log.append('complaint-c-3', 'none', [other]))
  const vault = await aVault(keys, wrapping)
  const entries: NewAccess[] = []
  let broken = false
  const { find } = revealing({
    log: inner,
    vault,
    rules: rulesOf([]),
    now: () => 0 as EpochMs,
    access: {
      record: (all) => async () => {
        if (broken) return E.left(accessLogFailed('full', 'SQLITE_FULL'))
        entries.push(...all)
        return E.right(undefined)
      },
      query: () => async () => E.right([]),
      verify: async () => E.right({ entries: 0, head: '' }),
      close: async () => undefined,
    },
  })
  const breakAccess = () => {
    broken = true
  }
  return { inner, vault, keys, find, entries, breakAccess }
}

const erase = async (keys: KeyStore, subject: string): Promise<void> => {
  const { rows, streams } = await must(keys.ofSubject(subject))
  const kids = rows.map(({ kid }) => kid)
  const order = { order: 'o-1', subject, kids, streams, basis: 'order', reason: 'r', by: 'x' }
  await must(keys.begin({ ...order, step: 'begun' }))
  expect(await must(keys.destroy('o-1', 'receipt'))).toBe(true)
}

for (const [name, open] of keyStores)
  describe(`cases of a person, keys in ${name}`, () => {
    it('are found by name and phone, each told on record; a look-up that finds none is on record, too', async () => {
      const { find, entries } = await office(await open())
      expect(right(await find({ by: 'name', value: ' 李 雷' }, look())())).toEqual(['c-1', 'c-2'])
      expect(entries).toMatchObject([
        {
          complaint: 'c-1',
          purpose: 'search',
          outcome: 'shown',
          categories: ['identity'],
          paths: ['name'],
          who: 'x-1',
        },
        { complaint: 'c-2', purpose: 'search', outcome: 'shown' },
      ])
      entries.length = 0
      expect(right(await find({ by: 'phone', value: `+86 ${PHONE}` }, look())())).toEqual(['c-1', 'c-2'])
      entries.length = 0
      expect(right(await find({ by: 'name', value: '无此人' }, look())())).toEqual([])
      expect(entries).toMatchObject([{ purpose: 'search', outcome: 'none', reason: 'callback', via: 'test' }])
      expect(entries[0]).not.toHaveProperty('complaint')
      expect(JSON.stringify(entries)).not.toContain('无此人')
    })

    it('are not found while they are restricted, nor ever after they were erased, nor by a new index', async () => {
      const { find, keys, inner, vault, entries } = await office(await open())
      const kid = (await must(keys.ofSubject('person:p-1'))).rows[0]?.kid ?? ''
      expect(await must(keys.mark(kid, ['active'], 'restricted'))).toBe(true)
      expect(right(await find({ by: 'name', value: NAME }, look())())).toEqual([])
      expect(await must(keys.mark(kid, ['restricted'], 'active'))).toBe(true)
      expect(right(await find({ by: 'name', value: NAME }, look())())).toEqual(['c-1', 'c-2'])
      await erase(keys, 'person:p-1')
      entries.length = 0
      for (const sought of [
        { by: 'name', value: NAME },
        { by: 'phone', value: PHONE },
      ] as const)
        expect(right(await find(sought, look())())).toEqual([])
      expect(entries.map(({ outcome }) => outcome)).toEqual(['none', 'none'])
      expect(right(await reindex({ log: inner, vault, fields })())).toEqual({ events: 1, tokens: 1 })
      expect(right(await find({ by: 'name', value: NAME }, look())())).toEqual([])
      expect(right(await find({ by: 'name', value: '韩梅梅' }, look())())).toEqual(['c-3'])
    })

    it('are found again once the index is made anew, where its tokens are missing or its key is another', async () => {
      const away = memoryKeys()
      const wrapping = aWrappingKey()
      await aVault(away, wrapping)
      for (const through of [
        (keys: KeyStore): KeyStore => ({
          ...keys,
          claim: (claims) => keys.claim(claims.map((claim) => ({ ...claim, tokens: [] }))),
        }),
        (keys: KeyStore): KeyStore => ({
          ...keys,
          claim: (claims) =>
            keys.claim(
              claims.map((claim) => ({ ...claim, tokens: claim.tokens.map((_, i) => `${claim.stream}-${i}`) })),
            ),
        }),
      ]) {
        const { find, inner, vault } = await office(await open(), through)
        expect(right(await find({ by: 'name', value: NAME }, look())())).toEqual([])
        for (let time = 0; time < 2; time++)
          expect(right(await reindex({ log: inner, vault, fields })())).toEqual({ events: 3, tokens: 5 })
        expect(right(await find({ by: 'name', value: NAME }, look())())).toEqual(['c-1', 'c-2'])
        expect(right(await find({ by: 'phone', value: PHONE }, look())())).toEqual(['c-1', 'c-2'])
      }
    })
  })

describe('that somebody complained is told', () => {
  it('only to roles that may see the name or the number in that case; the record says that it was hidden', async () => {
    for (const [roles, more] of [
      [['analyst'], {}],
      [['auditor'], {}],
      [['agent'], { unit: 'elsewhere' }],
      [['nobody'], {}],
    ] as const) {
      const { find, entries } = await office(memoryKeys())
      expect(right(await find({ by: 'name', value: NAME }, look(roles, more))())).toEqual([])
      expect(entries).toMatchObject([{ outcome: 'hidden', roles }])
      expect(entries[0]).not.toHaveProperty('complaint')
    }
  })

  it('never of who made a report, whatever the role', async () => {
    const { find, inner, vault, entries } = await office(memoryKeys())
    const { log } = sealing(inner, vault, { fields })
    await mustStore(
      log.append('complaint-c-9', 'none', [
        received('c-9', 'p-9', { kind: 'report', field: { 'complainant.name': '举报甲' } }),
      ]),
    )
    expect(right(await find({ by: 'name', value: '举报甲' }, look())())).toEqual([])
    expect(entries.at(-1)).toMatchObject({ outcome: 'hidden' })
  })

  it('not where the record fails', async () => {
    const { find, breakAccess } = await office(memoryKeys())
    breakAccess()
    const told = await find({ by: 'name', value: NAME }, look())()
    expect(E.isLeft(told) && told.left._tag).toBe('Access')
  })

  it('not of a place under which nothing was ever written', async () => {
    const { find, vault } = await office(memoryKeys())
    const tokens = [vault.token('name', '未写入')]
    await must(vault.sealer({ stream: 'complaint-c-8', subject: 'person:p-8', tokens }))
    expect(right(await find({ by: 'name', value: '未写入' }, look())())).toEqual([])
  })
})
