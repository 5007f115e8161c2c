import { describe, expect, it } from 'vitest'
import { claimed, claimOf, got, type KeyPart, kept, keyFor, plainly, refused, rowOf } from './key-store-kit.js'

export const claiming: KeyPart = ({ withStore }) =>
  describe('claiming', () => {
    it(
      'the first claim of a subject keeps its key; the next, for whichever stream, get that one',
      withStore(async (store) => {
        const first = claimOf('person:p1', 'complaint-1', 't1')
        expect(plainly(await claimed(store, first))).toEqual(kept(first.fresh))
        expect((await claimed(store, claimOf('person:p1', 'complaint-1'))).kid).toBe(first.fresh.kid)
        expect((await claimed(store, claimOf('person:p1', 'complaint-2'))).kid).toBe(first.fresh.kid)
        expect((await claimed(store, claimOf('person:p2', 'complaint-3'))).kid).not.toBe(first.fresh.kid)
        expect(await got(store.ofSubject('person:p1'))).toMatchObject({ streams: ['complaint-1', 'complaint-2'] })
        expect(plainly(await rowOf(store, first.fresh.kid))).toEqual(kept(first.fresh))
      }),
    )

    it(
      'several claims are answered in order, in one transaction: of one subject or one stream the first decides',
      withStore(async (store) => {
        const claims = [
          claimOf('person:z', 's-1'),
          claimOf('person:a', 's-2', 't'),
          claimOf('person:z', 's-3'),
          claimOf('person:b', 's-1'),
        ]
        const rows = await got(store.claim(claims))
        const [z, a] = claims.map(({ fresh }) => fresh.kid)
        expect(rows.map(({ kid }) => kid)).toEqual([z, a, z, z])
        expect(await got(store.claim([]))).toEqual([])
      }),
    )

    it(
      'of claims at the same time all get the winner’s',
      withStore(async (store) => {
        const claims = Array.from({ length: 40 }, (_, i) => claimOf(`person:p${i % 4}`, `s-${i}`, `t${i % 8}`))
        const rows = await Promise.all(claims.map((claim) => claimed(store, claim)))
        for (let p = 0; p < 4; p++) {
          const kids = new Set(rows.filter((_, i) => i % 4 === p).map(({ kid }) => kid))
          expect([...kids]).toEqual([claims.find(({ fresh }) => kids.has(fresh.kid))?.fresh.kid])
        }
        expect(await got(store.find('t3'))).toHaveLength(5)
      }),
    )

    it(
      'a stream keeps its key, whoever is named later',
      withStore(async (store) => {
        const first = await claimed(store, claimOf('person:p1', 's-1'))
        expect((await claimed(store, claimOf('person:p2', 's-1'))).kid).toBe(first.kid)
        expect((await got(store.place('s-1')))?.kid).toBe(first.kid)
        expect(await got(store.place('s-9'))).toBeUndefined()
      }),
    )

    it(
      'a place under which nothing was written is given up with its tokens, once; the generation changes',
      withStore(async (store) => {
        const wrong = await claimed(store, claimOf('person:p1', 's-1', 't1'))
        await claimed(store, claimOf('person:p1', 's-2', 't1'))
        const before = store.generation()
        const right = await claimed(store, { ...claimOf('person:p2', 's-1', 't2'), replacing: wrong.kid })
        expect(right.subject).toBe('person:p2')
        expect((await got(store.place('s-1')))?.kid).toBe(right.kid)
        expect(await got(store.find('t1'))).toEqual([{ stream: 's-2', kid: wrong.kid }])
        expect(await got(store.find('t2'))).toEqual([{ stream: 's-1', kid: right.kid }])
        expect(store.generation()).not.toBe(before)
        // Another process was quicker: its place stays.
        expect((await claimed(store, { ...claimOf('person:p3', 's-1'), replacing: wrong.kid })).kid).toBe(right.kid)
      }),
    )

    for (const state of ['restricted', 'destroying'] as const)
      it(
        `under a ${state} key nothing new is kept, neither place nor token`,
        withStore(async (store) => {
          const { kid } = await claimed(store, claimOf('person:p1', 's-1', 't1'))
          expect(await got(store.mark(kid, ['active'], state))).toBe(true)
          expect(await claimed(store, claimOf('person:p1', 's-1', 't2'))).toMatchObject({ kid, state })
          expect(await claimed(store, claimOf('person:p1', 's-2', 't2'))).toMatchObject({ kid, state })
          expect(await got(store.place('s-2'))).toBeUndefined()
          expect(await got(store.find('t2'))).toEqual([])
          expect(await got(store.find('t1'))).toEqual([{ stream: 's-1', kid }])
        }),
      )

    it(
      'a token finds the streams it was claimed with, once each',
      withStore(async (store) => {
        const { kid } = await claimed(store, claimOf('person:p1', 's-1', 'phone', 'name', 'phone'))
        await claimed(store, claimOf('person:p1', 's-1', 'phone'))
        const other = await claimed(store, claimOf('person:p2', 's-2', 'phone'))
        const found = [...(await got(store.find('phone')))].sort((a, b) => (a.stream < b.stream ? -1 : 1))
        expect(found).toEqual([
          { stream: 's-1', kid },
          { stream: 's-2', kid: other.kid },
        ])
        expect(await got(store.find('nobody'))).toEqual([])
      }),
    )

    it(
      'a key under a wrapping key that the store does not know, or has retired, is refused: it might never open again',
      withStore(async (store) => {
        const stray = { ...claimOf('person:p1', 's-1'), fresh: keyFor('person:p1', 'w9') }
        const error = await refused(store.claim([claimOf('person:p2', 's-2'), stray]), 'WrongWrappingKey')
        expect(error).toMatchObject({ expected: 'w1', got: ['w9'] })
        expect(await got(store.place('s-1'))).toBeUndefined()
        // One transaction: nothing of it is there.
        expect(await got(store.place('s-2'))).toBeUndefined()
      }),
    )

    it(
      'subjects are told in order, page by page, each with a live key',
      withStore(async (store) => {
        const names = ['person:丙', 'person:a', 'case:1', 'person:b']
        for (const [i, name] of names.entries()) await claimed(store, claimOf(name, `s-${i}`))
        await got(store.secret('index', keyFor('secret:index')))
        expect(await got(store.subjects())).toEqual(['case:1', 'person:a', 'person:b', 'person:丙'])
        expect(await got(store.subjects('person:a', 1))).toEqual(['person:b'])
        expect(await got(store.subjects('person:丙'))).toEqual([])
      }),
    )

    it(
      'a secret is made once, of whatever name',
      withStore(async (store) => {
        const fresh = keyFor('secret:index')
        expect(plainly(await got(store.secret('index', fresh)))).toEqual(kept(fresh))
        expect(plainly(await got(store.secret('index', keyFor('secret:index'))))).toEqual(kept(fresh))
        expect((await got(store.secret('signing', keyFor('secret:signing')))).kid).not.toBe(fresh.kid)
      }),
    )

    it(
      'unknown ids are left out, and are nobody’s',
      withStore(async (store) => {
        const { kid } = await claimed(store, claimOf('person:p1', 's-1'))
        expect([...(await got(store.rows([kid, 'unknown']))).keys()]).toEqual([kid])
        expect(await got(store.rows([]))).toEqual(new Map())
        expect(await got(store.ofSubject('person:nobody'))).toEqual({ rows: [], streams: [] })
      }),
    )
  })
