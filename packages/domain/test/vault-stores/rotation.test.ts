import { describe, expect, it } from 'vitest'
import { anErasure, got, refused, rowOf } from '../../src/testing/key-store-kit.js'
import { memoryKeys } from '../../src/vault/memory/index.js'
import type { KeyStore } from '../../src/vault/port.js'
import { type RotationPoint, rotateWrapping } from '../../src/vault/rotation.js'
import { localWrappingKeys } from '../../src/vault/wrapping/local.js'
import { databases } from './support/places.js'
import { expectWhole, only, stock, wrappingKey } from './support/stock.js'
import { openWhere } from './support/where.js'

const stores: ReadonlyArray<{ readonly name: string; readonly open: () => Promise<KeyStore> }> = [
  { name: 'memory', open: async () => memoryKeys() },
  ...databases.map(({ name, place }) => ({ name, open: () => got(openWhere(place())) })),
]

describe.each(stores)('rotation of the wrapping key, $name', ({ open }) => {
  const prepared = async (count: number) => {
    const [store, old, next] = [await open(), wrappingKey(), wrappingKey()]
    const all = await stock(store, only(old), count)
    return { store, old, next, all, both: localWrappingKeys(next, old) }
  }

  it('every key is what it was, under the new wrapping key alone; what is there already is not done again', async () => {
    const { store, old, next, all, both } = await prepared(20)
    const points: RotationPoint[] = []
    const at = (point: RotationPoint): void => void points.push(point)
    expect(await got(rotateWrapping({ store, keys: both, batch: 8, at }))).toEqual({
      from: old.id,
      to: next.id,
      keys: 20,
    })
    const batches = ['batch', 'kept', 'batch', 'kept', 'batch', 'kept'] as const
    expect(points).toEqual(['added', 'begun', ...batches, 'rewrapped', 'retired', 'scrubbed', 'done'])
    await expectWhole(store, only(next), all)
    expect((await got(store.wraps)).map(({ wrap, state }) => [wrap, state])).toEqual([
      [old.id, 'retired'],
      [next.id, 'current'],
    ])
    expect(await got(rotateWrapping({ store, keys: only(next) }))).toMatchObject({ keys: 0 })
    // And back again, to a key that was retired.
    expect(await got(rotateWrapping({ store, keys: localWrappingKeys(old, next) }))).toMatchObject({ keys: 20 })
    await expectWhole(store, only(old), all)
    await store.close()
  })

  it('keys that are not the store’s change nothing', async () => {
    const { store, old, next, all } = await prepared(3)
    const stranger = wrappingKey()
    await refused(rotateWrapping({ store, keys: only(next) }), 'WrongWrappingKey')
    await refused(rotateWrapping({ store, keys: localWrappingKeys(next, stranger) }), 'WrongWrappingKey')
    expect(await got(store.wraps)).toHaveLength(1)
    await expectWhole(store, only(old), all)
    await store.close()
  })

  it('one that was begun is ended before another; without the old key it says that this is missing', async () => {
    const { store, old, next, all, both } = await prepared(5)
    const third = wrappingKey()
    const stop = new Error('stopped')
    await expect(
      rotateWrapping({
        store,
        keys: both,
        batch: 2,
        at: (point) => (point === 'kept' ? Promise.reject(stop) : undefined),
      })(),
    ).rejects.toBe(stop)
    await expectWhole(store, both, all)
    const error = await refused(rotateWrapping({ store, keys: only(next) }), 'RotationUnfinished')
    expect(error.missing).toBe(old.id)
    await refused(rotateWrapping({ store, keys: localWrappingKeys(third, next, old) }), 'RotationUnfinished')
    expect(await got(rotateWrapping({ store, keys: both }))).toMatchObject({ keys: 3 })
    await expectWhole(store, only(next), all)
    await store.close()
  })

  it('a key that does not open stops it, by name, and stays as it is', async () => {
    const { store, next, old, both } = await prepared(3)
    const [other] = await stock(memoryKeys(), only(old), 1)
    const wrong = await got(only(old).wrap(old.id, new Uint8Array(1), new Uint8Array(64)))
    const fresh = { kid: other?.kid ?? '', subject: 'person:x', ...wrong }
    await got(store.claim([{ subject: 'person:x', stream: 's-x', tokens: [], fresh }]))
    const error = await refused(rotateWrapping({ store, keys: both }), 'DamagedKey')
    expect(error.kid).toBe(fresh.kid)
    expect((await rowOf(store, fresh.kid)).material?.wrap).toBe(old.id)
    expect(next.id).not.toBe(old.id)
    await store.close()
  })

  it('keys that come meanwhile under the old one are rewrapped, too', async () => {
    const { store, next, old, all, both } = await prepared(4)
    const late: Array<Awaited<ReturnType<typeof stock>>[number]> = []
    const at = async (point: RotationPoint): Promise<void> => {
      if (point !== 'rewrapped' || late.length > 0) return
      // A process that does not know the new one yet.
      const stale = { ...both, current: old.id }
      const wraps = await got(store.wraps)
      const behind = {
        ...store,
        wraps: async () =>
          ({ _tag: 'Right', right: wraps.slice(0, 1).map((row) => ({ ...row, state: 'current' })) }) as never,
      }
      late.push(...(await stock(behind, stale, 3, 100)))
    }
    expect(await got(rotateWrapping({ store, keys: both, at }))).toMatchObject({ keys: 7 })
    await expectWhole(store, only(next), [...all, ...late])
    await store.close()
  })

  it('an erasure meanwhile destroys for good: nothing that was destroyed comes back, the rest is whole', async () => {
    const { store, next, all, both } = await prepared(40)
    const doomed = all.filter((_, i) => i % 3 === 0)
    const erase = async (kid: string): Promise<void> => {
      const { order } = await got(store.begin(anErasure([await rowOf(store, kid)])))
      expect(await got(store.destroy(order, `receipt of ${kid}`))).toBe(true)
    }
    const waiting = [...doomed]
    const some = async (count: number): Promise<void> => {
      await Promise.all(waiting.splice(0, count).map(({ kid }) => erase(kid)))
    }
    const erasing = (async () => {
      while (waiting.length > 4) await some(1)
    })()
    await got(rotateWrapping({ store, keys: both, batch: 5, at: () => some(1) }))
    await erasing
    await some(99)
    for (const { kid } of doomed) {
      const row = await rowOf(store, kid)
      expect([row.state, row.material, row.receipt]).toEqual(['destroyed', undefined, `receipt of ${kid}`])
    }
    await expectWhole(
      store,
      only(next),
      all.filter((one) => !doomed.includes(one)),
    )
    await store.close()
  })
})
