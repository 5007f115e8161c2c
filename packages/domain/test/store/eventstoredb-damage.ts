import { EventStoreDBClient } from '@eventstore/db-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventStoreDbStore } from '../../src/store/eventstoredb/index.js'
import type { EventStore, Position } from '../../src/store/port.js'
import { anEvent, freshCategory, must, mustFail, someEvents, streamIn } from '../../src/testing/store-kit.js'

/** What the adapter says of streams that others destroyed, and of places that are none: on the double and on every server. */
export const damage = (connection: string): unknown =>
  describe('what cannot be mended by trying again is said at once:', () => {
    let client: EventStoreDBClient
    let store: EventStore
    let other: EventStore
    const open = () => must(eventStoreDbStore({ connection, recalled: 0 }))
    beforeAll(async () => {
      client = EventStoreDBClient.connectionString(connection)
      ;[store, other] = [await open(), await open()]
    })
    afterAll(() => Promise.all([client.dispose(), store.close(), other.close()]))

    const first = async <A>(source: AsyncIterable<A>): Promise<A | undefined> => {
      for await (const answer of source) return answer
      return undefined
    }

    it('a place at which no event begins', async () => {
      const { position } = await must(store.append(streamIn(freshCategory()), 'none', [anEvent()]))
      const odd = String(Number(position) - 1).padStart(position.length, '0') as Position
      for (const source of [store.readAll(odd), store.readAll(odd, { types: ['Noted'] }), store.subscribe(odd)])
        expect(await first<unknown>(source)).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidEvent' } })
    })

    for (const name of ['stone', '投诉'])
      it(`a tombstoned stream, its name ending in ${name}`, async () => {
        const stream = `${freshCategory()}-${name}`
        await must(store.append(stream, 'none', someEvents(2)))
        await client.tombstoneStream(stream)
        for (const [writer, expected] of [[store, 'any'] as const, [other, 'any'] as const, [other, 1] as const]) {
          const { cause } = await mustFail(writer.append(stream, expected, [anEvent()]), 'Corrupt')
          expect(cause).toContain(stream)
        }
        for (const direction of ['forwards', 'backwards'] as const)
          expect(await first(store.read(stream, { direction }))).toMatchObject({ left: { _tag: 'Corrupt' } })
      })

    it('events that were stored in a stream deleted since', async () => {
      const stream = streamIn(freshCategory())
      const events = someEvents(2)
      await must(store.append(stream, 'none', events))
      await client.deleteStream(stream)
      for (const writer of [store, other]) {
        const { cause, en } = await mustFail(writer.append(stream, 'none', events), 'Corrupt')
        expect([cause, en]).toEqual([expect.stringContaining(stream), expect.stringContaining('backup')])
      }
    })
  })
