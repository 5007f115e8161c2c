import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { describe, expect, it } from 'vitest'
import type { KeyStore } from '../vault/port.js'
import type { RotationRow, Wrapped } from '../vault/rows.js'
import {
  anErasure,
  aWrap,
  claimed,
  claimOf,
  got,
  type KeyPart,
  keyFor,
  plainly,
  refused,
  rowOf,
} from './key-store-kit.js'

const under = (wrap: string, byte: number): Wrapped => ({
  wrap,
  iv: new Uint8Array(12).fill(byte),
  ct: new Uint8Array(80).fill(byte),
})

const everything = async (store: KeyStore, from: string, limit: number): Promise<ReadonlyArray<number>> => {
  const batches: number[] = []
  for (let after: number | undefined = 0; after !== undefined; ) {
    const { done, last }: { done: number; last: number | undefined } = await got(
      store.rewrap(from, after, limit, (rows) => TE.right(rows.map((_, i) => under('w2', i)))),
    )
    if (last !== undefined) batches.push(done)
    after = last
  }
  return batches
}

export const wrapping: KeyPart = ({ withStore }) =>
  describe('wrapping keys', () => {
    it(
      'one is current; the one before is retiring, and retired once it wraps nothing',
      withStore(async (store) => {
        const row = await claimed(store, claimOf('person:p1', 's-1'))
        expect(await got(store.addWrap(aWrap('w2'), undefined))).toBe(false)
        expect(await got(store.addWrap(aWrap('w2'), 'w9'))).toBe(false)
        expect(await got(store.addWrap(aWrap('w2'), 'w1'))).toBe(true)
        const states = async () => (await got(store.wraps)).map(({ wrap, state }) => `${wrap} ${state}`).sort()
        expect(await states()).toEqual(['w1 retiring', 'w2 current'])
        expect(await got(store.retireWrap('w1'))).toBe(false)
        // A process that has not heard of the new one yet.
        expect((await claimed(store, claimOf('person:p2', 's-2'))).material?.wrap).toBe('w1')
        expect(await everything(store, 'w1', 10)).toEqual([2])
        expect(await got(store.retireWrap('w1'))).toBe(true)
        expect(await states()).toEqual(['w1 retired', 'w2 current'])
        expect(await got(store.retireWrap('w2'))).toBe(false)
        expect(plainly(await rowOf(store, row.kid))).toEqual(plainly({ ...row, material: under('w2', 0) }))
        await refused(store.claim([claimOf('person:p3', 's-3')]), 'WrongWrappingKey')
      }),
    )

    it(
      'rewrapping goes through all keys, secrets included, batch by batch, and changes the generation',
      withStore(async (store) => {
        for (let i = 0; i < 6; i++) await claimed(store, claimOf(`person:p${i}`, `s-${i}`))
        await got(store.secret('index', keyFor('secret:index')))
        await got(store.addWrap(aWrap('w2'), 'w1'))
        const before = store.generation()
        expect(await everything(store, 'w1', 3)).toEqual([3, 3, 1])
        expect(store.generation()).not.toBe(before)
        expect(await everything(store, 'w1', 3)).toEqual([])
        expect((await got(store.secret('index', keyFor('secret:index', 'w2')))).material?.wrap).toBe('w2')
      }),
    )

    it(
      'what was destroyed or rewrapped meanwhile stays as it is',
      withStore(async (store) => {
        const gone = await claimed(store, claimOf('person:p1', 's-1'))
        const stays = await claimed(store, claimOf('person:p2', 's-2'))
        await got(store.addWrap(aWrap('w2'), 'w1'))
        const { order } = await got(store.begin(anErasure([gone])))
        const meanwhile = await got(
          store.rewrap('w1', 0, 10, (rows) => async () => {
            await got(store.destroy(order, 'r'))
            await everything(store, 'w1', 10)
            return { _tag: 'Right', right: rows.map(() => under('w2', 99)) }
          }),
        )
        expect(meanwhile.done).toBe(0)
        expect((await rowOf(store, gone.kid)).material).toBeUndefined()
        expect((await rowOf(store, stays.kid)).material?.ct[0]).toBe(0)
      }),
    )

    it(
      'what refuses a batch leaves it as it was',
      withStore(async (store) => {
        const row = await claimed(store, claimOf('person:p1', 's-1'))
        const error = { _tag: 'DamagedKey', kid: row.kid, zh: '密钥已损坏。', en: 'The key is damaged.' } as const
        await refused(
          store.rewrap('w1', 0, 10, () => TE.left(error)),
          'DamagedKey',
        )
        expect(plainly(await rowOf(store, row.kid))).toEqual(plainly(row))
      }),
    )

    it(
      'the rotation that was begun last is told',
      withStore(async (store) => {
        const first: RotationRow = { id: 'r-2', from: 'w1', to: 'w2', step: 'rewrapping', upto: 0 }
        const second: RotationRow = { id: 'r-1', from: 'w2', to: 'w3', step: 'rewrapping', upto: 0 }
        expect(await got(store.rotation)).toBeUndefined()
        await got(store.saveRotation(first))
        await got(store.saveRotation({ ...first, upto: 70 }))
        expect(await got(store.rotation)).toEqual({ ...first, upto: 70 })
        await got(store.saveRotation(second))
        expect(await got(store.rotation)).toEqual(second)
      }),
    )
  })

export const closing: KeyPart = ({ withStore, files }) =>
  describe('copies and closing', () => {
    it.runIf(files)(
      'a backup is a new file for this account alone, never over one that is there',
      withStore(async (store) => {
        const folder = mkdtempSync(join(tmpdir(), 'redress-keys-'))
        const to = join(folder, 'keys.backup')
        const { kid } = await claimed(store, claimOf('person:p1', 's-1'))
        await got(store.backup(to))
        expect(statSync(to).mode & 0o777).toBe(0o600)
        const text = readFileSync(to, 'utf8')
        expect(text).toContain(kid)
        await refused(store.backup(to), 'KeyStoreFailed')
        expect(readFileSync(to, 'utf8')).toBe(text)
        rmSync(folder, { recursive: true })
      }),
    )

    it(
      'after closing everything answers that it is closed',
      withStore(async (store) => {
        await store.close()
        for (const task of [
          store.claim([claimOf('person:p1', 's-1')]),
          store.rows(['x']),
          store.unfinished,
          store.scrub,
          store.mark('x', ['active'], 'restricted'),
        ])
          expect((await refused(task, 'KeyStoreFailed')).why).toBe('closed')
        expect(typeof store.generation()).toBe('string')
      }),
    )
  })
