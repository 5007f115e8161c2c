import { describe, expect, it } from 'vitest'
import { anErasure, claimed, claimOf, got, type KeyPart, plainly, rowOf } from './key-store-kit.js'

export const erasing: KeyPart = ({ withStore }) =>
  describe('states and erasure', () => {
    it(
      'a state is compared and set; none leads from or to destroyed',
      withStore(async (store) => {
        const { kid } = await claimed(store, claimOf('person:p1', 's-1'))
        expect(await got(store.mark(kid, ['restricted'], 'active'))).toBe(false)
        expect(await got(store.mark(kid, ['active', 'destroying'], 'restricted'))).toBe(true)
        expect((await rowOf(store, kid)).state).toBe('restricted')
        expect(await got(store.mark(kid, ['restricted'], 'destroyed'))).toBe(false)
        expect(await got(store.mark('unknown', ['active'], 'restricted'))).toBe(false)
        expect(await got(store.mark(kid, ['restricted'], 'active'))).toBe(true)
      }),
    )

    it(
      'begun: written down, its keys destroying; once, however often',
      withStore(async (store) => {
        const row = await claimed(store, claimOf('person:p1', 's-1'))
        const erasure = anErasure([row], { clause: 'pcb/c12' })
        expect(await got(store.begin(erasure))).toEqual(erasure)
        expect((await rowOf(store, row.kid)).state).toBe('destroying')
        expect(await got(store.begin({ ...erasure, reason: 'another' }))).toEqual(erasure)
        expect(await got(store.erasure(erasure.order))).toEqual(erasure)
        expect(await got(store.unfinished)).toEqual([erasure])
        expect(await got(store.erasure('unknown'))).toBeUndefined()
      }),
    )

    it(
      'destroyed: material and tokens are gone, the receipt is kept, the place stays; it happens once',
      withStore(async (store) => {
        const row = await claimed(store, claimOf('person:p1', 's-1', 't1', 't2'))
        const other = await claimed(store, claimOf('person:p2', 's-2', 't1'))
        const erasure = anErasure([row])
        await got(store.begin(erasure))
        expect(await got(store.destroy(erasure.order, 'receipt-1'))).toBe(true)
        const gone = {
          kid: row.kid,
          subject: 'person:p1',
          state: 'destroyed',
          receipt: 'receipt-1',
          material: undefined,
        }
        expect(plainly(await rowOf(store, row.kid))).toEqual(gone)
        expect(plainly((await got(store.place('s-1'))) ?? other)).toEqual(gone)
        expect(await got(store.find('t1'))).toEqual([{ stream: 's-2', kid: other.kid }])
        expect(await got(store.find('t2'))).toEqual([])
        expect(await got(store.erasure(erasure.order))).toEqual({ ...erasure, step: 'destroyed', receipt: 'receipt-1' })
        expect(await got(store.destroy(erasure.order, 'receipt-2'))).toBe(false)
        expect((await rowOf(store, row.kid)).receipt).toBe('receipt-1')
        expect(await got(store.mark(row.kid, ['destroyed'], 'active'))).toBe(false)
        await got(store.scrub)
        expect(plainly(await rowOf(store, other.kid))).toEqual(plainly(other))
      }),
    )

    it(
      'nothing is destroyed without an order that has begun',
      withStore(async (store) => {
        const row = await claimed(store, claimOf('person:p1', 's-1'))
        expect(await got(store.destroy('unknown', 'r'))).toBe(false)
        const erasure = anErasure([row])
        await got(store.begin(erasure))
        expect(await got(store.step(erasure.order, 'begun', 'cancelled'))).toBe(true)
        expect(await got(store.destroy(erasure.order, 'r'))).toBe(false)
        expect(plainly(await rowOf(store, row.kid))).toEqual(plainly(row))
      }),
    )

    it(
      'after erasure the subject gets another key, the stream does not',
      withStore(async (store) => {
        const row = await claimed(store, claimOf('person:p1', 's-1'))
        const erasure = anErasure([row])
        await got(store.begin(erasure))
        await got(store.destroy(erasure.order, 'r'))
        expect(await claimed(store, claimOf('person:p1', 's-1', 't'))).toMatchObject({
          kid: row.kid,
          state: 'destroyed',
        })
        expect(await got(store.find('t'))).toEqual([])
        const next = claimOf('person:p1', 's-2')
        expect((await claimed(store, next)).kid).toBe(next.fresh.kid)
        expect((await got(store.ofSubject('person:p1'))).rows.map(({ kid }) => kid)).toEqual([row.kid, next.fresh.kid])
      }),
    )

    it(
      'steps are compared and set; only destroying destroys; what is done or cancelled is not unfinished',
      withStore(async (store) => {
        const row = await claimed(store, claimOf('person:p1', 's-1'))
        const { order } = await got(store.begin(anErasure([row])))
        expect(await got(store.step(order, 'begun', 'destroyed'))).toBe(false)
        expect(await got(store.step(order, 'scrubbed', 'told'))).toBe(false)
        await got(store.destroy(order, 'r'))
        expect(await got(store.step(order, 'destroyed', 'cancelled'))).toBe(false)
        expect(await got(store.step(order, 'destroyed', 'scrubbed'))).toBe(true)
        expect((await got(store.unfinished)).map(({ step }) => step)).toEqual(['scrubbed'])
        expect(await got(store.step(order, 'scrubbed', 'told'))).toBe(true)
        expect(await got(store.step(order, 'told', 'done'))).toBe(true)
        expect(await got(store.unfinished)).toEqual([])
        expect(await got(store.step('unknown', 'begun', 'cancelled'))).toBe(false)
      }),
    )

    it(
      'the generation changes with every change of a key, and not with a claim',
      withStore(async (store) => {
        const row = await claimed(store, claimOf('person:p1', 's-1'))
        const seen = [store.generation()]
        await claimed(store, claimOf('person:p2', 's-2'))
        expect(store.generation()).toBe(seen[0])
        await got(store.mark(row.kid, ['active'], 'restricted'))
        seen.push(store.generation())
        const { order } = await got(store.begin(anErasure([row])))
        seen.push(store.generation())
        await got(store.step(order, 'begun', 'cancelled'))
        seen.push(store.generation())
        const second = await got(store.begin(anErasure([row])))
        seen.push(store.generation())
        await got(store.destroy(second.order, 'r'))
        seen.push(store.generation())
        expect(new Set(seen).size).toBe(seen.length)
      }),
    )
  })
