import { describe, expect, it } from 'vitest'
import { comparePositions } from '../store/port.js'
import { anEvent, collect, follow, freshCategory, idsOf, must, type Part, someEvents, streamIn } from './store-kit.js'

export const subscribing: Part = ({ withStore }) =>
  describe('subscribing', () => {
    it(
      'tells first what is there, then that it has caught up, then what comes',
      withStore(async (store) => {
        const category = freshCategory()
        const stop = new AbortController()
        const before = await must(store.head)
        const events = someEvents(7)
        await must(store.append(streamIn(category), 'none', events.slice(0, 5)))
        const follower = follow(store.subscribe(before, { category, batch: 2, signal: stop.signal }))
        await follower.until(() => follower.caughtUp.length > 0)
        expect(follower.caughtUp[0]).toBe(5)
        await must(store.append(streamIn(category), 'none', events.slice(5)))
        await follower.until(() => follower.events.length === 7 && follower.caughtUp.at(-1) === 7)
        expect(idsOf(follower.events)).toEqual(idsOf(events))
        stop.abort()
        await follower.ended
      }),
    )

    it(
      'wakes at once for an append in the same process',
      withStore(async (store) => {
        const category = freshCategory()
        const stop = new AbortController()
        const follower = follow(store.subscribe(await must(store.head), { category, signal: stop.signal }))
        await follower.until(() => follower.caughtUp.length > 0)
        await must(store.append(streamIn(category), 'none', [anEvent()]))
        await follower.until(() => follower.events.length === 1)
        stop.abort()
        await follower.ended
      }),
    )

    it(
      'from catching up to live loses nothing and doubles nothing while writers write',
      withStore(async (store) => {
        const category = freshCategory()
        const stops: AbortController[] = []
        const before = await must(store.head)
        const followers: Array<ReturnType<typeof follow>> = []
        const subscribe = (): void => {
          const stop = new AbortController()
          stops.push(stop)
          followers.push(follow(store.subscribe(before, { category, batch: 7, signal: stop.signal })))
        }
        const writer = async (): Promise<void> => {
          const stream = streamIn(category)
          for (let i = 0; i < 40; i++) {
            await must(store.append(stream, 'any', someEvents(1 + (i % 3))))
            if (i % 13 === 0) subscribe()
          }
        }
        subscribe()
        await Promise.all(Array.from({ length: 5 }, writer))
        subscribe()
        const all = await collect(store.readAll(before, { category }))
        for (const follower of followers) {
          await follower.until(() => follower.events.length >= all.length)
          expect(idsOf(follower.events)).toEqual(idsOf(all))
        }
        for (const stop of stops) stop.abort()
        await Promise.all(followers.map(({ ended }) => ended))
      }),
    )

    it(
      'goes on after the position it is given, so that a reader that was stopped misses nothing',
      withStore(async (store) => {
        const category = freshCategory()
        const before = await must(store.head)
        const events = someEvents(30)
        await must(store.append(streamIn(category), 'none', events))
        const seen: string[] = []
        let at = before
        for (let round = 0; round < 10; round++)
          for await (const notice of store.subscribe(at, { category, batch: 3 })) {
            if (notice._tag === 'Left' || notice.right._tag === 'CaughtUp') break
            seen.push(...idsOf(notice.right.events))
            at = notice.right.events.at(-1)?.position
            break
          }
        expect(seen).toEqual(idsOf(events))
      }),
    )

    it(
      'only some types; caught up tells how far the log was seen, filtered or not',
      withStore(async (store) => {
        const category = freshCategory()
        const stop = new AbortController()
        const follower = follow(
          store.subscribe(await must(store.head), { category, types: ['Wanted'], signal: stop.signal }),
        )
        const wanted = anEvent({ type: 'Wanted' })
        await must(store.append(streamIn(category), 'none', [anEvent(), wanted, anEvent()]))
        await follower.until(() => follower.events.length === 1 && follower.caughtUp.at(-1) === 1)
        expect(idsOf(follower.events)).toEqual([wanted.id])
        stop.abort()
        await follower.ended
        const { position } = await must(store.append(streamIn(category), 'none', [anEvent()]))
        for await (const notice of store.subscribe(undefined, { category, types: ['Never'] })) {
          if (notice._tag === 'Left' || notice.right._tag !== 'CaughtUp') throw new Error('expected to be caught up')
          expect(notice.right.position !== undefined && comparePositions(notice.right.position, position) >= 0).toBe(
            true,
          )
          break
        }
      }),
    )
  })
