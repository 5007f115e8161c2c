import { describe, expect, it } from 'vitest'
import { claimed, claimOf, got, type KeyPart, keyFor, plainly, refused, rowOf } from './key-store-kit.js'

export const keeping: KeyPart = ({ withStore }) =>
  describe('the latest time and the key of the index', () => {
    it(
      'the latest time stays, whatever earlier one is told, and however many tell',
      withStore(async (store) => {
        expect(await got(store.clocks)).toEqual([])
        await Promise.all([1_767_600_000_000, 1_767_600_000_002, 1_767_600_000_001].map((at) => got(store.seen(at))))
        expect(await got(store.clocks)).toEqual([{ latest: 1_767_600_000_002 }])
        await got(store.seen(5))
        expect(await got(store.clocks)).toEqual([{ latest: 1_767_600_000_002 }])
      }),
    )

    it(
      'a time that was wrong is put right by an earlier one, by whom and why, and stays on record',
      withStore(async (store) => {
        expect(await got(store.putRight({ latest: 10, by: 'officer-1', reason: 'early' }))).toBe(false)
        await got(store.seen(90))
        expect(await got(store.putRight({ latest: 90, by: 'officer-1', reason: 'same' }))).toBe(false)
        expect(await got(store.putRight({ latest: 10, by: 'officer-1', reason: 'battery' }))).toBe(true)
        await got(store.seen(20))
        expect(await got(store.putRight({ latest: 15, by: 'officer-2', reason: 'again' }))).toBe(true)
        expect(await got(store.clocks)).toEqual([
          { latest: 90 },
          { latest: 20, by: 'officer-1', reason: 'battery' },
          { latest: 15, by: 'officer-2', reason: 'again' },
        ])
      }),
    )

    it(
      'another key of the index takes every token away, keeps keys and places, and waits until all are made anew',
      withStore(async (store) => {
        const old = await got(store.secret('index', keyFor('secret:index')))
        const row = await claimed(store, claimOf('person:p1', 's-1', 't1', 't2'))
        const before = store.generation()
        const fresh = keyFor('secret:index')
        expect(await got(store.renewIndex(fresh, 'another'))).toBe(false)
        expect(await got(store.find('t1'))).toHaveLength(1)
        expect(await got(store.unindexed)).toBeUndefined()
        expect(await got(store.renewIndex(fresh, old.kid))).toBe(true)
        expect(store.generation()).not.toBe(before)
        expect([await got(store.find('t1')), await got(store.find('t2'))]).toEqual([[], []])
        expect(plainly(await got(store.secret('index', keyFor('secret:index'))))).toEqual(
          plainly({ ...old, kid: fresh.kid, material: fresh }),
        )
        expect(plainly(await rowOf(store, row.kid))).toEqual(plainly(row))
        expect((await got(store.place('s-1')))?.kid).toBe(row.kid)
        await got(store.scrub)
        await got(store.indexed(old.kid))
        expect(await got(store.unindexed)).toBe(fresh.kid)
        await claimed(store, claimOf('person:p1', 's-1', 't3'))
        expect(await got(store.find('t3'))).toEqual([{ stream: 's-1', kid: row.kid }])
        await got(store.indexed(fresh.kid))
        expect(await got(store.unindexed)).toBeUndefined()
      }),
    )

    it(
      'a key of the index under a wrapping key that is not known is refused, and nothing is done',
      withStore(async (store) => {
        const { kid } = await got(store.secret('index', keyFor('secret:index')))
        await claimed(store, claimOf('person:p1', 's-1', 't1'))
        await refused(store.renewIndex(keyFor('secret:index', 'w9'), kid), 'WrongWrappingKey')
        expect(await got(store.find('t1'))).toHaveLength(1)
      }),
    )
  })
