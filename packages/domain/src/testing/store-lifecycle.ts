import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import {
  anEvent,
  collect,
  follow,
  freshCategory,
  freshStream,
  idsOf,
  must,
  mustFail,
  type Part,
  someEvents,
  streamIn,
} from './store-kit.js'

const tagsOf = async (answers: AsyncIterable<{ readonly _tag: string }>): Promise<ReadonlyArray<string>> => {
  const tags: string[] = []
  for await (const answer of answers)
    tags.push(isLeft(answer as never) ? (answer as unknown as { left: { _tag: string } }).left._tag : 'Right')
  return tags
}

export const lifecycle: Part = ({ withStore, open, options }) =>
  describe('cancelling and closing', () => {
    it(
      'a signal that is aborted already yields nothing',
      withStore(async (store) => {
        const stream = freshStream()
        await must(store.append(stream, 'none', someEvents(3)))
        const signal = AbortSignal.abort()
        expect(await tagsOf(store.read(stream, { signal }))).toEqual([])
        expect(await tagsOf(store.readAll(undefined, { signal }))).toEqual([])
        expect(await tagsOf(store.subscribe(undefined, { signal }))).toEqual([])
      }),
    )

    it(
      'a signal that is aborted already appends nothing, and the same events go in later',
      withStore(async (store) => {
        const stream = freshStream()
        const events = someEvents(2)
        await mustFail(store.append(stream, 'none', events, { signal: AbortSignal.abort() }), 'Timeout')
        expect(await collect(store.read(stream))).toEqual([])
        expect(await must(store.append(stream, 'none', events))).toMatchObject({ revision: 1, repeated: false })
      }),
    )

    it(
      'an append that its caller gives up is there wholly or not at all, and once after a retry',
      withStore(async (store) => {
        const stop = new AbortController()
        const tries = Array.from({ length: 20 }, () => ({ stream: freshStream(), events: someEvents(2) }))
        const answers = tries.map(({ stream, events }) =>
          store.append(stream, 'none', events, { signal: stop.signal })(),
        )
        stop.abort()
        for (const [i, answer] of (await Promise.all(answers)).entries()) {
          if (isLeft(answer)) expect(answer.left._tag).toBe('Timeout')
          const { stream = '', events = [] } = tries[i] ?? {}
          expect(await must(store.append(stream, 'none', events))).toMatchObject({ revision: 1 })
          expect(idsOf(await collect(store.read(stream)))).toEqual(idsOf(events))
        }
      }),
    )

    it(
      'a signal ends a read between batches',
      withStore(async (store) => {
        const category = freshCategory()
        const before = await must(store.head)
        await must(store.append(streamIn(category), 'none', someEvents(20)))
        const stop = new AbortController()
        let seen = 0
        for await (const batch of store.readAll(before, { category, batch: 5, signal: stop.signal })) {
          seen += batch._tag === 'Right' ? batch.right.length : 0
          stop.abort()
        }
        expect(seen).toBe(5)
      }),
    )

    it(
      'a signal ends a subscription that waits',
      withStore(async (store) => {
        const stop = new AbortController()
        const category = freshCategory()
        const follower = follow(store.subscribe(await must(store.head), { category, signal: stop.signal }))
        await follower.until(() => follower.caughtUp.length > 0)
        stop.abort()
        await follower.ended
        expect(follower.events).toEqual([])
      }),
    )

    it('closing waits for the appends that were begun', async () => {
      const store = await open()
      const appends = Array.from({ length: 50 }, () => store.append(freshStream(), 'none', someEvents(2))())
      await store.close()
      expect((await Promise.all(appends)).every(({ _tag }) => _tag === 'Right')).toBe(true)
    })

    it('closing ends subscriptions', async () => {
      const store = await open()
      const follower = follow(store.subscribe(await must(store.head), { category: freshCategory() }))
      await follower.until(() => follower.caughtUp.length > 0)
      await store.close()
      await follower.ended
    })

    it('a closed store says so, whatever is asked of it, and can be closed again', async () => {
      const store = await open()
      const stream = freshStream()
      await must(store.append(stream, 'none', [anEvent()]))
      await Promise.all([store.close(), store.close()])
      await mustFail(store.append(stream, 'any', [anEvent()]), 'Closed')
      await mustFail(store.head, 'Closed')
      for (const answers of [store.read(stream), store.readAll(undefined), store.subscribe(undefined)])
        expect(await tagsOf(answers)).toEqual(['Closed'])
    })

    it.skipIf(options.shared)('two stores side by side know nothing of each other', async () => {
      const [one, two] = await Promise.all([open(), open()])
      const stream = freshStream()
      const event = anEvent()
      await must(one.append(stream, 'none', [event]))
      expect(await collect(two.readAll(undefined))).toEqual([])
      await must(two.append(stream, 'none', [event]))
      await one.close()
      expect(idsOf(await collect(two.read(stream)))).toEqual([event.id])
      await two.close()
    })
  })
