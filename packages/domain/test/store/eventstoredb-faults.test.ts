import fc from 'fast-check'
import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { eventStoreDbStore } from '../../src/store/eventstoredb/index.js'
import type { EventStore, StoreErrorTag } from '../../src/store/port.js'
import type { EventStoreDouble, Fault } from '../../src/testing/eventstoredb/index.js'
import {
  anEvent,
  collect,
  follow,
  freshCategory,
  freshStream,
  idsOf,
  must,
  mustFail,
  someEvents,
  streamIn,
} from '../../src/testing/store-kit.js'
import { apply, type Model } from '../../src/testing/store-model.js'
import { aServer, aStore, held } from './eventstoredb-kit.js'

const FAULTS: ReadonlyArray<readonly [string, Fault]> = [
  ['a connection that drops before the events are written', { _tag: 'DropBefore' }],
  ['a connection that drops after the events are written', { _tag: 'DropAfter' }],
  ['a node that does not lead and knows no leader', { _tag: 'NotLeader' }],
  ['a server that is not ready', { _tag: 'Unavailable' }],
  ['a server that is too busy', { _tag: 'Unavailable', busy: true }],
  ['a server that gives up', { _tag: 'Deadline' }],
  ['a server that gives up, having written', { _tag: 'Deadline', written: true }],
  ['a server that never answers', { _tag: 'Deadline', silent: true }],
  ['a server that never answers, having written', { _tag: 'Deadline', silent: true, written: true }],
  ['a server that is slow', { _tag: 'Slow', ms: 30 }],
]

describe('an append meets', () => {
  for (const [what, fault] of FAULTS)
    for (const times of [1, 3])
      it(`${what}, ${times} times: it succeeds, once`, async () => {
        const server = await aServer()
        const store = await aStore(server, { deadline: 100 })
        const stream = freshStream()
        const before = someEvents(2)
        await must(store.append(stream, 'none', before))
        const events = someEvents(3)
        server.faults.next('append', fault, times)
        const { position, ...answer } = await must(store.append(stream, 'any', events))
        expect(answer).toEqual({ revision: 4, repeated: false })
        expect(held(server)).toEqual(idsOf([...before, ...events]))
        expect((await collect(store.read(stream))).at(-1)).toMatchObject({ position })
      })

  for (const [what, fault] of FAULTS)
    it(`${what}, on a stream that was never read: it is written for the first time, once`, async () => {
      const server = await aServer()
      const store = await aStore(server, { deadline: 100 })
      for (const expected of ['none', 'any'] as const) {
        const events = someEvents(2)
        server.faults.next('append', fault, 2)
        const answer = await must(store.append(freshStream(), expected, events))
        expect(answer).toMatchObject({ revision: 1, repeated: false })
        expect(held(server).filter((id) => idsOf(events).includes(id))).toEqual(idsOf(events))
      }
    })

  it('many to new streams at once: the server is asked for the end of its log a few times only', async () => {
    const server = await aServer()
    const store = await aStore(server)
    await must(store.append(freshStream(), 'none', [anEvent()]))
    const before = server.sent()
    await Promise.all(someEvents(200).map((event) => must(store.append(freshStream(), 'none', [event]))))
    expect(server.sent() - before).toBeLessThan(5)
  })

  const ENDLESS: ReadonlyArray<readonly [Fault, StoreErrorTag]> = [
    [{ _tag: 'DropBefore' }, 'Unavailable'],
    [{ _tag: 'NotLeader' }, 'NotLeader'],
    [{ _tag: 'Unavailable' }, 'Unavailable'],
    [{ _tag: 'Deadline', silent: true }, 'Timeout'],
    [{ _tag: 'AccessDenied' }, 'AccessDenied'],
  ]
  for (const [fault, tag] of ENDLESS)
    it(`${fault._tag} without end: ${tag}, and once it is over the same append succeeds`, async () => {
      const server = await aServer()
      const store = await aStore(server, { deadline: 50, patience: 200 })
      const stream = freshStream()
      const event = anEvent()
      server.faults.next('append', fault, 1_000)
      await mustFail(store.append(stream, 'none', [event]), tag)
      server.faults.clear()
      expect(await must(store.append(stream, 'none', [event]))).toMatchObject({ revision: 0, repeated: false })
      expect(held(server)).toEqual([event.id])
    })

  it('a node that names the leader: it goes there', async () => {
    const [follower, leader] = await Promise.all([aServer(), aServer()])
    const store = await aStore(follower)
    const event = anEvent()
    follower.faults.next('append', { _tag: 'NotLeader', leader: { host: '127.0.0.1', port: leader.port } })
    await must(store.append(freshStream(), 'none', [event]))
    expect(held(leader)).toEqual([event.id])
    expect(held(follower)).toEqual([])
  })

  it('a leader that cannot be reached: the error names it', async () => {
    const server = await aServer()
    const store = await aStore(server, { patience: 100 })
    // The address is its own: it says of itself that it does not lead.
    server.faults.next('append', { _tag: 'NotLeader', leader: { host: '127.0.0.1', port: server.port } }, 1_000)
    const error = await mustFail(store.append(freshStream(), 'none', [anEvent()]), 'NotLeader')
    expect(error.leader).toBe(`127.0.0.1:${server.port}`)
  })

  it('a caller who gives up: Timeout', async () => {
    const server = await aServer()
    const store = await aStore(server)
    server.faults.next('append', { _tag: 'Unavailable' }, 1_000)
    const signal = AbortSignal.timeout(100)
    const error = await mustFail(store.append(freshStream(), 'none', [anEvent()], { signal }), 'Timeout')
    expect(error.cause).toContain('caller')
  })

  it('a server that is not there: opening says so', async () => {
    const server = await aServer()
    await server.stop()
    await mustFail(eventStoreDbStore({ connection: server.connection, patience: 50 }), 'Unavailable')
    await mustFail(eventStoreDbStore({ connection: 'postgres://secret@host' }), 'InvalidEvent')
    await server.start()
  })
})

describe('a read meets', () => {
  const BREAKS: ReadonlyArray<readonly [string, Fault]> = [
    ['a connection that drops at once', { _tag: 'DropBefore' }],
    ['a connection that drops in the middle', { _tag: 'DropAfter', after: 333 }],
    ['a server that is not ready', { _tag: 'Unavailable' }],
    ['a server that never answers', { _tag: 'Deadline', silent: true }],
  ]
  for (const [what, fault] of BREAKS)
    it(`${what}: nothing is lost, nothing comes twice`, async () => {
      const server = await aServer()
      const store = await aStore(server, { deadline: 200 })
      const category = freshCategory()
      const stream = streamIn(category)
      const events = someEvents(1_200)
      await must(store.append(stream, 'none', events))
      server.faults.next('read', fault, 2)
      expect(idsOf(await collect(store.read(stream)))).toEqual(idsOf(events))
      server.faults.next('read', fault, 2)
      const backwards = await collect(store.read(stream, { direction: 'backwards' }))
      expect(idsOf(backwards)).toEqual(idsOf(events.toReversed()))
      server.faults.next('read', fault, 3)
      expect(idsOf(await collect(store.readAll(undefined, { category, batch: 100 })))).toEqual(idsOf(events))
      server.faults.next('subscribe', fault, 3)
      const stop = new AbortController()
      const follower = follow(store.subscribe(undefined, { category, batch: 100, signal: stop.signal }))
      await follower.until(() => follower.caughtUp.at(-1) === 1_200)
      const more = anEvent()
      server.drop()
      await must(store.append(stream, 'any', [more]))
      await follower.until(() => follower.events.length > 1_200)
      expect(idsOf(follower.events)).toEqual(idsOf([...events, more]))
      stop.abort()
      await follower.ended
    })

  it('a server that ends its subscriptions, and one that sends slowly: they go on', async () => {
    const server = await aServer()
    const store = await aStore(server)
    const category = freshCategory()
    const events = someEvents(20)
    await must(store.append(streamIn(category), 'none', events))
    for (const after of [0, 5, 7]) server.faults.next('subscribe', { _tag: 'Ends', after })
    server.faults.next('subscribe', { _tag: 'Slow', ms: 5 })
    const stop = new AbortController()
    const follower = follow(store.subscribe(undefined, { category, batch: 3, signal: stop.signal }))
    await follower.until(() => follower.caughtUp.at(-1) === 20)
    expect(idsOf(follower.events)).toEqual(idsOf(events))
    stop.abort()
    await follower.ended
  })

  it('a live subscriber whose filter leaves out what comes: it is told all the same how far the log was seen', async () => {
    const server = await aServer()
    const store = await aStore(server)
    const told: unknown[] = []
    const stop = new AbortController()
    const following = (async () => {
      for await (const notice of store.subscribe(undefined, { category: freshCategory(), signal: stop.signal }))
        if (notice._tag === 'Right' && notice.right._tag === 'CaughtUp') told.push(notice.right.position)
    })()
    const { position } = await must(store.append(freshStream(), 'none', [anEvent()]))
    for (let i = 0; told.at(-1) !== position && i < 200; i++) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(told.at(-1)).toBe(position)
    stop.abort()
    await following
  })

  it('a reader that is slow: the server is held back', async () => {
    const server = await aServer()
    const store = await aStore(server)
    const stream = freshStream()
    for (let i = 0; i < 20; i++) await must(store.append(stream, 'any', someEvents(500, { data: 'x'.repeat(1_000) })))
    const before = server.sent()
    for await (const batch of store.readAll(undefined, { batch: 10 })) {
      expect(isLeft(batch)).toBe(false)
      await new Promise((resolve) => setTimeout(resolve, 300))
      break
    }
    expect(server.sent() - before).toBeLessThan(5_000)
  })
})

describe('a server that is stopped and started under load', () => {
  it('loses nothing, doubles nothing; writers and followers go on by themselves', async () => {
    const server = await aServer()
    const store = await aStore(server)
    const category = freshCategory()
    const stop = new AbortController()
    const follower = follow(store.subscribe(undefined, { category, signal: stop.signal }))
    const acknowledged: string[] = []
    let writing = true
    const writer = async (): Promise<void> => {
      const stream = streamIn(category)
      for (let i = 0; i < 25; i++) {
        const events = someEvents(1 + (i % 3))
        await must(store.append(stream, 'any', events))
        acknowledged.push(...idsOf(events))
      }
    }
    const trouble = async (): Promise<void> => {
      for (let i = 0; writing; i++) {
        await new Promise((resolve) => setTimeout(resolve, 40))
        if (i % 3 !== 0) server.drop()
        else {
          await server.stop()
          await new Promise((resolve) => setTimeout(resolve, 60))
          await server.start()
        }
      }
    }
    const troubled = trouble()
    await Promise.all(Array.from({ length: 20 }, writer))
    writing = false
    await troubled
    expect(held(server).toSorted()).toEqual(acknowledged.toSorted())
    await follower.until(() => follower.events.length >= acknowledged.length)
    expect(idsOf(follower.events)).toEqual(held(server))
    stop.abort()
    await follower.ended
  })

  it('forgets ids, and the adapter does not: whoever appends again, after whatever, gets what the model says', async () => {
    const faults: ReadonlyArray<Fault | 'restart' | 'reopen' | undefined> = [
      ...([undefined, undefined, 'restart', 'reopen'] as const),
      { _tag: 'DropBefore' },
      { _tag: 'DropAfter' },
      { _tag: 'Unavailable' },
    ]
    const step = fc.record({
      stream: fc.nat(2),
      expected: fc.constantFrom('any', 'none', 'exists', 0, 1, 2, 4),
      first: fc.nat(7),
      count: fc.integer({ min: 1, max: 3 }),
      content: fc.constantFrom(0, 0, 0, 1),
      trouble: fc.constantFrom(...faults),
    })
    const run = async (steps: ReadonlyArray<typeof step extends fc.Arbitrary<infer A> ? A : never>): Promise<void> => {
      const server: EventStoreDouble = await aServer()
      let store: EventStore = await aStore(server)
      const category = freshCategory()
      const ids = Array.from({ length: 8 }, () => anEvent().id)
      let model: Model = []
      for (const { stream, expected, first, count, content, trouble } of steps) {
        if (trouble === 'restart') {
          await server.stop()
          await server.start()
        } else if (trouble === 'reopen') {
          await store.close()
          store = await aStore(server)
        } else if (trouble !== undefined) server.faults.next('append', trouble)
        const events = Array.from({ length: count }, (_, i) => ({ id: String((first + i) % 8), content }))
        const [next, answer] = apply(model, { stream, expected: expected as never, events })
        const news = events.map(({ id }) => anEvent({ id: ids[Number(id)] ?? '', data: { content } }))
        const result = await store.append(`${category}-${stream}`, expected as never, news)()
        expect(
          isLeft(result)
            ? { refused: result.left._tag }
            : { revision: result.right.revision, repeated: result.right.repeated },
        ).toEqual(answer)
        server.faults.clear()
        model = next
      }
      expect(held(server)).toEqual(model.map(({ id }) => ids[Number(id)]))
    }
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 20 }), run), { numRuns: 25 })
  })
})
