import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { comparePositions } from '../store/port.js'
import {
  anEvent,
  collect,
  freshCategory,
  freshStream,
  idsOf,
  must,
  type Part,
  someEvents,
  streamIn,
} from './store-kit.js'

export const concurrency: Part = ({ withStore }) =>
  describe('concurrent writers', () => {
    it(
      'exactly one wins each revision',
      withStore(async (store) => {
        const stream = freshStream()
        for (let revision = -1; revision < 15; revision++) {
          const racers = Array.from({ length: 8 }, () => anEvent())
          const expected = revision < 0 ? 'none' : revision
          const results = await Promise.all(racers.map((event) => store.append(stream, expected, [event])()))
          const winners = racers.filter((_, i) => results[i]?._tag === 'Right')
          expect(winners).toHaveLength(1)
          for (const result of results) if (!isRight(result)) expect(result.left._tag).toBe('WrongExpectedRevision')
          const [last] = await collect(store.read(stream, { direction: 'backwards', max: 1 }))
          expect(last).toMatchObject({ id: winners[0]?.id, revision: revision + 1 })
        }
      }),
    )

    it(
      'the same append at the same time adds its events once',
      withStore(async (store) => {
        const stream = freshStream()
        const events = someEvents(3)
        const results = await Promise.all(Array.from({ length: 6 }, () => must(store.append(stream, 'none', events))))
        expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1)
        expect(new Set(results.map(({ position }) => position)).size).toBe(1)
        expect(await collect(store.read(stream))).toHaveLength(3)
      }),
    )

    it(
      'one that fails does not spoil the others',
      withStore(async (store) => {
        const taken = anEvent()
        await must(store.append(freshStream(), 'none', [taken]))
        const streams = Array.from({ length: 30 }, freshStream)
        const results = await Promise.all(
          streams.map((stream, i) =>
            store.append(stream, i % 3 === 1 ? 7 : 'none', i % 3 === 2 ? [anEvent(), taken] : someEvents(2))(),
          ),
        )
        const tags = results.map((result) => (isRight(result) ? 'ok' : result.left._tag))
        const pattern = ['ok', 'WrongExpectedRevision', 'DuplicateWithOtherContent']
        expect(tags).toEqual(streams.map((_, i) => pattern[i % 3]))
        for (const [i, stream] of streams.entries())
          expect(await collect(store.read(stream))).toHaveLength(i % 3 === 0 ? 2 : 0)
      }),
    )

    it(
      'leave no gap and no disorder, neither in a stream nor in the whole',
      withStore(async (store) => {
        const category = freshCategory()
        const before = await must(store.head)
        const streams = Array.from({ length: 6 }, () => streamIn(category))
        const acknowledged: string[] = []
        const writer = async (_: unknown, index: number): Promise<void> => {
          for (let i = 0; i < 30; i++) {
            const events = someEvents(1 + ((i + index) % 4))
            await must(store.append(streams[(i + index) % streams.length] ?? '', 'any', events))
            acknowledged.push(...idsOf(events))
          }
        }
        await Promise.all(Array.from({ length: 8 }, writer))
        const all = await collect(store.readAll(before, { category, batch: 37 }))
        expect(idsOf(all).toSorted()).toEqual(acknowledged.toSorted())
        for (const [i, event] of all.entries())
          expect(
            comparePositions(all[i - 1]?.position ?? before ?? event.position, event.position),
          ).toBeLessThanOrEqual(0)
        expect(new Set(all.map(({ position }) => position)).size).toBe(all.length)
        for (const stream of streams) {
          const inLog = all.filter((event) => event.stream === stream)
          expect(inLog.map(({ revision }) => revision)).toEqual(inLog.map((_, i) => i))
          expect(await collect(store.read(stream))).toEqual(inLog)
        }
      }),
    )

    it(
      'events of one append stand side by side in the log',
      withStore(async (store) => {
        const category = freshCategory()
        const before = await must(store.head)
        const appends = Array.from({ length: 20 }, () => someEvents(5))
        await Promise.all(appends.map((events) => must(store.append(streamIn(category), 'none', events))))
        const ids = idsOf(await collect(store.readAll(before, { category })))
        for (const events of appends) {
          const start = ids.indexOf(events[0]?.id ?? '')
          expect(ids.slice(start, start + 5)).toEqual(idsOf(events))
        }
      }),
    )
  })
