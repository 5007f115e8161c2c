import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { eventStoreDbStore } from '../../src/store/eventstoredb/index.js'
import type { EventStore, Expected } from '../../src/store/port.js'
import { anEvent, collect, freshStream, idsOf, must, mustFail, someEvents } from '../../src/testing/store-kit.js'

/** What another process has written is found and compared, though the server compares ids only: on the double and on every server. */
export const repeats = (connection: string): unknown =>
  describe('events that another process has written', () => {
    const stores: EventStore[] = []
    const open = async (): Promise<EventStore> => {
      const store = await must(eventStoreDbStore({ connection, recalled: 0 }))
      stores.push(store)
      return store
    }
    afterEach(() => Promise.all(stores.splice(0).map((store) => store.close())))

    const EXPECTED: ReadonlyArray<readonly [Expected, number]> = [
      ['none', 0],
      ['any', 0],
      ['any', 2],
      ['exists', 2],
      [1, 2],
    ]
    for (const [expected, before] of EXPECTED)
      for (const known of [false, true])
        it(`are told from new ones: ${expected}, after ${before}, to a stream it ${known ? 'knows' : 'does not know'}`, async () => {
          const [writer, other] = [await open(), await open()]
          const stream = freshStream()
          const [earlier, events] = [someEvents(before), someEvents(3)]
          if (before > 0) await must(writer.append(stream, 'none', earlier))
          if (known) expect(await collect(other.read(stream))).toHaveLength(before)
          const first = await must(writer.append(stream, expected, events))
          expect(first.repeated).toBe(false)
          // Within the instant that two processes have in common they are not told apart.
          if (known) await sleep(60)
          const altered = events.map((event, i) => (i === 1 ? { ...event, data: 'other' } : event))
          await mustFail(other.append(stream, expected, altered), 'DuplicateWithOtherContent')
          const third = await open()
          if (known) expect(await collect(third.read(stream))).toHaveLength(before + 3)
          expect(await must(third.append(stream, expected, events))).toEqual({ ...first, repeated: true })
          await mustFail(third.append(stream, expected, [...events, anEvent()]), 'WrongExpectedRevision')
          expect(idsOf(await collect(third.read(stream)))).toEqual(idsOf([...earlier, ...events]))
        })

    it('in part only are refused, whatever was expected', async () => {
      const writer = await open()
      const stream = freshStream()
      const events = someEvents(4)
      await must(writer.append(stream, 'none', events))
      for (const part of [
        [1, 0],
        [3, 2, 1, 0],
        [0, 2],
      ])
        for (const expected of ['none', 'any', 'exists', 0, 3] as const) {
          const some = part.flatMap((i) => events[i] ?? [])
          await mustFail((await open()).append(stream, expected, some), 'WrongExpectedRevision')
        }
      for (const expected of ['none', 'any', 'exists', 0, 3] as const)
        expect(await must((await open()).append(stream, expected, events.slice(1, 3)))).toMatchObject({
          revision: 2,
          repeated: true,
        })
    })
  })
