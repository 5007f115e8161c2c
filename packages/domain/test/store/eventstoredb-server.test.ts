import { randomUUID } from 'node:crypto'
import { EventStoreDBClient } from '@eventstore/db-client'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { eventStoreDbStore, setUp } from '../../src/store/eventstoredb/index.js'
import { anEvent, collect, freshStream, idsOf, must, mustFail, someEvents } from '../../src/testing/store-kit.js'
import { aServer, aStore, held } from './eventstoredb-kit.js'

const alien = () => ({
  id: randomUUID(),
  type: 'Alien',
  contentType: 'application/json',
  data: Buffer.from('{"x":1}'),
  metadata: Buffer.from('{"who":"else"}'),
})

describe('a server with others on it', () => {
  it('events that others wrote are left out of the log, and are an error in a stream of ours', async () => {
    const server = await aServer()
    const store = await aStore(server)
    const stream = freshStream()
    const events = someEvents(2)
    await must(store.append(stream, 'none', events))
    server.write('order-1', [alien(), { ...alien(), metadata: Buffer.alloc(0) }])
    server.write('$stats-0', [{ ...alien(), type: '$statsCollected' }])
    expect(idsOf(await collect(store.readAll(undefined)))).toEqual(idsOf(events))
    server.write(stream, [alien()])
    for await (const batch of store.read(stream)) expect(isLeft(batch) && batch.left._tag).toBe('Corrupt')
  })

  it('the head does not count what the server writes of itself', async () => {
    const server = await aServer()
    const store = await aStore(server)
    const { position } = await must(store.append(freshStream(), 'none', [anEvent()]))
    server.write('$stats-0', [{ ...alien(), type: '$statsCollected' }])
    expect(await must(store.head)).toBe(position)
  })

  it('two processes: exactly one wins a revision, and with any all are there', async () => {
    const server = await aServer()
    const stores = await Promise.all([aStore(server), aStore(server), aStore(server)])
    const stream = freshStream()
    const racers = stores.map(() => anEvent())
    const results = await Promise.all(
      stores.map((store, i) => store.append(stream, 'none', [racers[i] ?? anEvent()])()),
    )
    expect(results.filter(isRight)).toHaveLength(1)
    await Promise.all(
      stores.flatMap((store) => someEvents(10).map((event) => must(store.append(stream, 'any', [event])))),
    )
    const [one] = stores
    const all = one === undefined ? [] : await collect(one.read(stream))
    expect(all.map(({ revision }) => revision)).toEqual(Array.from({ length: 31 }, (_, i) => i))
    expect(new Set(held(server)).size).toBe(31)
  })

  it('another process that appends the same later is told so, and other content is refused', async () => {
    const server = await aServer()
    const one = await aStore(server)
    const stream = freshStream()
    const event = anEvent()
    const first = await must(one.append(stream, 'none', [event]))
    await server.stop()
    await server.start()
    const two = await aStore(server)
    expect(await must(two.append(stream, 'any', [event]))).toEqual({ ...first, repeated: true })
    await mustFail(two.append(stream, 'any', [{ ...event, data: 'other' }]), 'DuplicateWithOtherContent')
    await mustFail(two.append(freshStream(), 'any', [event]), 'DuplicateWithOtherContent')
  })

  it('a stream that was deleted is new again; one that was tombstoned is refused', async () => {
    const server = await aServer()
    const store = await aStore(server)
    const client = EventStoreDBClient.connectionString(server.connection)
    const stream = freshStream()
    await must(store.append(stream, 'none', someEvents(3)))
    await client.deleteStream(stream)
    expect(await collect(store.read(stream))).toEqual([])
    expect(await must(store.append(stream, 'none', [anEvent()]))).toMatchObject({ revision: 3 })
    await client.tombstoneStream(stream)
    const error = await mustFail(store.append(stream, 'any', [anEvent()]), 'Corrupt')
    expect(error.cause).toContain('tombstoned')
    await client.dispose()
  })
})

describe('on the wire', () => {
  it('a store that was closed leaves no call open: a server allows a hundred', async () => {
    const server = await aServer()
    for (let i = 0; i < 120; i++) {
      const store = await must(eventStoreDbStore({ connection: server.connection, patience: 1_000, deadline: 500 }))
      await must(store.append(freshStream(), 'none', [anEvent()]))
      await store.close()
    }
  })

  it('metadata carries correlation by the names of EventStoreDB and the envelope by those of CloudEvents', async () => {
    const server = await aServer()
    const store = await aStore(server)
    const event = anEvent()
    await must(store.append('complaint-1', 'none', [event]))
    const [stored] = server.log.all
    expect(JSON.parse(Buffer.from(stored?.metadata ?? []).toString())).toEqual({
      $correlationId: event.correlationid,
      $causationId: event.causationid,
      schemaversion: 1,
      subject: event.subject,
      time: event.time,
      authid: event.authid,
      dataclassification: 'internal',
    })
    expect(stored).toMatchObject({ id: event.id, type: event.type, stream: 'complaint-1' })
  })

  it('an id that is no UUID comes back as it was', async () => {
    const server = await aServer()
    const store = await aStore(server)
    const events = ['订单-1', 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11', 'x'].map((id) => anEvent({ id }))
    await must(store.append('complaint-1', 'none', events))
    expect(idsOf(await collect(store.read('complaint-1')))).toEqual(idsOf(events))
    expect(await must(store.append('complaint-1', 'none', events))).toMatchObject({ repeated: true })
  })

  it('an append that is too large in all is refused whole', async () => {
    const server = await aServer()
    const store = await aStore(server)
    const events = someEvents(3, { data: 'x'.repeat(400_000) })
    const error = await mustFail(store.append(freshStream(), 'none', events), 'TooLarge')
    expect(error).toMatchObject({ limit: 1_048_576, bytes: 1_200_006 })
    expect(held(server)).toEqual([])
  })

  it('access rules are set once', async () => {
    const server = await aServer()
    const deployment = { connection: server.connection, writers: ['redress'], readers: ['auditors'] }
    expect(await must(setUp(deployment))).toBe(true)
    expect(await must(setUp(deployment))).toBe(false)
    expect(await must(setUp({ ...deployment, readers: [] }))).toBe(true)
    const metadata = server.log.streams.get('$$$all')?.records.at(-1)
    expect(JSON.parse(Buffer.from(metadata?.data ?? []).toString())).toEqual({
      $acl: { $r: ['redress', '$admins'], $mr: ['redress', '$admins'] },
    })
  })
})
