import { randomUUID } from 'node:crypto'
import {
  BACKWARDS,
  type EventData,
  EventStoreDBClient,
  jsonEvent,
  MaxAppendSizeExceededError,
  NO_STREAM,
  START,
  STREAM_EXISTS,
  StreamDeletedError,
  StreamNotFoundError,
  streamNameFilter,
  WrongExpectedVersionError,
} from '@eventstore/db-client'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const event = (data: unknown = { n: 1 }): EventData =>
  jsonEvent({ id: randomUUID(), type: 'Fact', data: data as never })
const some = (count: number): EventData[] => Array.from({ length: count }, () => event())
const fresh = (): string => `fact${randomUUID().replaceAll('-', '')}-1`

const idsIn = async (read: AsyncIterable<{ readonly event?: { readonly id: string; readonly revision: bigint } }>) => {
  const found: Array<{ readonly id: string; readonly revision: number }> = []
  for await (const one of read)
    if (one.event !== undefined) found.push({ id: one.event.id, revision: Number(one.event.revision) })
  return found
}

/** What was measured on a real 23.10 server with the client package alone: the double and every server must show it. */
export const facts = (connection: string): unknown =>
  describe('the server', () => {
    let client: EventStoreDBClient
    beforeAll(() => {
      client = EventStoreDBClient.connectionString(connection)
    })
    afterAll(() => client.dispose())

    it('answers the same ids again as it did first, with a revision and with any', async () => {
      const stream = fresh()
      const events = some(3)
      const first = await client.appendToStream(stream, events, { expectedRevision: NO_STREAM })
      await client.appendToStream(stream, some(1), { expectedRevision: 2n })
      for (const expectedRevision of [NO_STREAM, 'any'] as const)
        expect(await client.appendToStream(stream, events, { expectedRevision })).toEqual(first)
      expect(await idsIn(client.readStream(stream))).toHaveLength(4)
    })

    it('compares ids and not content', async () => {
      const stream = fresh()
      const one = event()
      await client.appendToStream(stream, one, { expectedRevision: NO_STREAM })
      const other = jsonEvent({ id: one.id, type: 'Other', data: { n: 2 } })
      expect((await client.appendToStream(stream, other, { expectedRevision: NO_STREAM })).nextExpectedRevision).toBe(
        0n,
      )
    })

    it('takes an overlap of old and new ids for a wrong version', async () => {
      const stream = fresh()
      const events = some(2)
      await client.appendToStream(stream, events, { expectedRevision: NO_STREAM })
      const overlap = client.appendToStream(stream, [...events, event()], { expectedRevision: NO_STREAM })
      await expect(overlap).rejects.toMatchObject({ type: 'wrong-expected-version', actualVersion: 1n })
    })

    it('refuses stream exists on a stream that does not', async () => {
      const append = client.appendToStream(fresh(), event(), { expectedRevision: STREAM_EXISTS })
      await expect(append).rejects.toBeInstanceOf(WrongExpectedVersionError)
    })

    it('refuses an append of more than a mebibyte', async () => {
      const append = client.appendToStream(fresh(), event('x'.repeat(1_100_000)))
      await expect(append).rejects.toBeInstanceOf(MaxAppendSizeExceededError)
    })

    it('goes on with the revisions of a stream that was deleted', async () => {
      const stream = fresh()
      await client.appendToStream(stream, some(3))
      await client.deleteStream(stream)
      await expect(idsIn(client.readStream(stream))).rejects.toBeInstanceOf(StreamNotFoundError)
      const again = await client.appendToStream(stream, event(), { expectedRevision: NO_STREAM })
      expect(again.nextExpectedRevision).toBe(3n)
      // The server writes that the stream is there again after it has answered: a reader may come too early.
      const revisions = async () => (await idsIn(client.readStream(stream))).map(({ revision }) => revision)
      await vi.waitFor(async () => expect(await revisions()).toEqual([3]))
    })

    it('takes what a stream held before it was deleted for written, and names no position', async () => {
      const stream = fresh()
      const events = some(2)
      await client.appendToStream(stream, events)
      await client.deleteStream(stream)
      for (const expectedRevision of [NO_STREAM, 'any'] as const) {
        const again = await client.appendToStream(stream, events, { expectedRevision })
        expect(again).toMatchObject({ success: true, nextExpectedRevision: 1n, position: undefined })
      }
      await expect(idsIn(client.readStream(stream))).rejects.toBeInstanceOf(StreamNotFoundError)
    })

    it('does not delete a stream that is not there', async () => {
      for (const expectedRevision of [NO_STREAM, 'any', 0n] as const)
        await expect(client.deleteStream(fresh(), { expectedRevision })).rejects.toBeInstanceOf(
          WrongExpectedVersionError,
        )
    })

    it('counts the data of an append, not its metadata', async () => {
      const full = (data: string) => jsonEvent({ id: randomUUID(), type: 'Fact', data, metadata: { n: 1 } })
      const text = 'x'.repeat(1_048_574)
      expect(await client.appendToStream(fresh(), full(text))).toMatchObject({ success: true })
      await expect(client.appendToStream(fresh(), full(`${text}x`))).rejects.toBeInstanceOf(MaxAppendSizeExceededError)
    })

    it('reads the log only from where an event begins', async () => {
      const { position } = await client.appendToStream(fresh(), event())
      if (position === undefined) throw new Error('no position')
      const fromPosition = { commit: position.commit - 1n, prepare: position.prepare - 1n }
      await expect(idsIn(client.readAll({ fromPosition, maxCount: 1 }))).rejects.toThrow('ReadAllResult: Error')
    })

    it('never takes a tombstoned stream again', async () => {
      const stream = fresh()
      await client.appendToStream(stream, event())
      await client.tombstoneStream(stream)
      await expect(client.appendToStream(stream, event())).rejects.toBeInstanceOf(StreamDeletedError)
      await expect(idsIn(client.readStream(stream))).rejects.toBeInstanceOf(StreamDeletedError)
    })

    it('keeps a tombstone in the log as an event at the highest revision', async () => {
      const stream = fresh()
      await client.appendToStream(stream, event())
      const { position } = await client.tombstoneStream(stream)
      if (position === undefined) throw new Error('no position')
      for await (const { event: one } of client.readAll({ fromPosition: position, maxCount: 1 }))
        expect(one).toMatchObject({ type: '$streamDeleted', streamId: stream, revision: 9223372036854775807n })
    })

    it('answers with the position of the last event; a read from it includes it, a subscription does not', async () => {
      const stream = fresh()
      const events = some(3)
      const { position } = await client.appendToStream(stream, events)
      if (position === undefined) throw new Error('no position')
      const [read] = await idsIn(client.readAll({ fromPosition: position, maxCount: 1 }))
      expect(read?.id).toBe(events[2]?.id)
      const next = event()
      const { position: after } = await client.appendToStream(stream, next)
      const filter = streamNameFilter({ prefixes: [stream] })
      for (const [fromPosition, expected] of [[position, [next.id]] as const, [after, []] as const]) {
        const subscription = client.subscribeToAll({ fromPosition: fromPosition ?? START, filter })
        const seen: string[] = []
        await new Promise<void>((resolve, reject) => {
          subscription.on('data', ({ event: one }) => seen.push(one?.id ?? ''))
          subscription.on('caughtUp', () => setImmediate(resolve))
          subscription.on('error', reject)
        })
        await subscription.unsubscribe()
        expect(seen).toEqual(expected)
      }
    })

    it('keeps the metadata of a stream, and shows no more than they allow', async () => {
      const stream = fresh()
      await client.appendToStream(stream, some(5))
      await client.setStreamMetadata(stream, { maxCount: 2, acl: { readRoles: ['$all'] } as never })
      expect((await client.getStreamMetadata(stream)).metadata).toMatchObject({ maxCount: 2 })
      expect((await idsIn(client.readStream(stream))).map(({ revision }) => revision)).toEqual([3, 4])
      const last = await idsIn(client.readStream(stream, { direction: BACKWARDS, fromRevision: 'end', maxCount: 1 }))
      expect(last.map(({ revision }) => revision)).toEqual([4])
    })

    it('appends one by one for a call with credentials of its own', async () => {
      const stream = fresh()
      const credentials = { username: 'admin', password: 'changeit' }
      const appended = await client.appendToStream(stream, some(2), { credentials, expectedRevision: NO_STREAM })
      expect(appended.nextExpectedRevision).toBe(1n)
      await expect(
        client.appendToStream(stream, event(), { credentials, expectedRevision: NO_STREAM }),
      ).rejects.toMatchObject({ type: 'wrong-expected-version', actualVersion: 1n, expectedVersion: NO_STREAM })
    })

    it('does not answer at all to known ids in another order, and writes nothing', async () => {
      const stream = fresh()
      const events = some(3)
      await client.appendToStream(stream, events)
      const late = new Promise((resolve) => setTimeout(resolve, 300, 'nothing'))
      for (const expectedRevision of ['any', STREAM_EXISTS] as const) {
        const again = client.appendToStream(stream, events.toReversed(), { expectedRevision }).catch(() => 'an error')
        expect(await Promise.race([again, late])).toBe('nothing')
      }
      expect(await idsIn(client.readStream(stream))).toHaveLength(3)
    })

    it('takes an append of nothing where the version is right, and refuses it where it was', async () => {
      const stream = fresh()
      expect((await client.appendToStream(stream, [])).nextExpectedRevision).toBe(0n)
      await client.appendToStream(stream, some(2))
      const nothing = await client.appendToStream(stream, [], { expectedRevision: STREAM_EXISTS })
      expect([nothing.nextExpectedRevision, typeof nothing.position?.commit]).toEqual([1n, 'bigint'])
      for (const expectedRevision of [NO_STREAM, 0n] as const)
        await expect(client.appendToStream(stream, [], { expectedRevision })).rejects.toMatchObject({
          actualVersion: 1n,
        })
      expect(await idsIn(client.readStream(stream))).toHaveLength(2)
    })

    it('refuses a name and a type that are empty', async () => {
      await expect(client.appendToStream('', event())).rejects.toThrow('BadRequest')
      await expect(idsIn(client.readStream(''))).rejects.toThrow('Exception was thrown by handler')
      const untyped = client.appendToStream(fresh(), jsonEvent({ type: '', data: {} }))
      await expect(untyped).rejects.toThrow('BadRequest')
    })

    it('cannot read no events, nor forwards from the end', async () => {
      const stream = fresh()
      await client.appendToStream(stream, some(2))
      for (const options of [{ maxCount: 0 }, { fromRevision: 'end' as const }])
        await expect(idsIn(client.readStream(stream, options))).rejects.toThrow('ReadStreamResult: Error')
      await client.setStreamMetadata(stream, { truncateBefore: 1 })
      expect(await idsIn(client.readStream(stream, { direction: BACKWARDS, fromRevision: 'start' }))).toEqual([])
    })

    it('has no metadata of a tombstoned stream', async () => {
      const stream = fresh()
      await client.tombstoneStream(stream)
      await expect(client.getStreamMetadata(stream)).rejects.toBeInstanceOf(StreamDeletedError)
    })

    it('follows a stream that is truncated from what is left, and tells of a tombstone', async () => {
      const follow = (stream: string) => {
        const seen: string[] = []
        const subscription = client.subscribeToStream(stream)
        for (const what of ['confirmation', 'caughtUp'] as const) subscription.on(what, () => seen.push(what))
        subscription.on('data', ({ event: one }) => seen.push(`${one?.type} ${one?.revision}`))
        subscription.on('error', (error) => seen.push((error as { type?: string }).type ?? 'error'))
        return seen
      }
      const [cut, stone, deleted] = [fresh(), fresh(), fresh()]
      for (const stream of [cut, stone, deleted]) await client.appendToStream(stream, some(3))
      await client.setStreamMetadata(cut, { truncateBefore: 2 })
      await client.deleteStream(deleted)
      const [ofCut, ofStone, ofDeleted, ofNone] = [follow(cut), follow(stone), follow(deleted), follow(fresh())]
      await vi.waitFor(() => expect(ofCut).toEqual(['confirmation', 'Fact 2', 'caughtUp']))
      await vi.waitFor(() => expect(ofStone).toHaveLength(5))
      await client.tombstoneStream(stone)
      await vi.waitFor(() => expect(ofStone.slice(5)).toEqual(['$streamDeleted 9223372036854775807', 'stream-deleted']))
      const late = follow(stone)
      await vi.waitFor(() => expect(late).toEqual(['stream-deleted']))
      expect([ofDeleted, ofNone]).toEqual([['confirmation'], ['confirmation']])
    })
  })
