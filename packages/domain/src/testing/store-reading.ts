import { describe, expect, it } from 'vitest'
import { comparePositions, type EventStore, type NewEvent, type Position, type ReadOptions } from '../store/port.js'
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

const RANGES: ReadonlyArray<readonly [ReadOptions, ReadonlyArray<number>]> = [
  [{}, [0, 1, 2, 3, 4]],
  [{ from: 2 }, [2, 3, 4]],
  [{ from: 5 }, []],
  [{ from: -3 }, [0, 1, 2, 3, 4]],
  [{ max: 2 }, [0, 1]],
  [{ from: 3, max: 9 }, [3, 4]],
  [{ max: 0 }, []],
  [{ direction: 'backwards' }, [4, 3, 2, 1, 0]],
  [{ direction: 'backwards', max: 1 }, [4]],
  [{ direction: 'backwards', from: 1 }, [1, 0]],
  [{ direction: 'backwards', from: 99, max: 2 }, [4, 3]],
  [{ direction: 'backwards', from: -1 }, []],
]

/** Two categories and two types, mixed; answers the events of each stream and the place before them. */
const mixture = async (store: EventStore) => {
  const [ours, theirs] = [freshCategory(), freshCategory()]
  const before = await must(store.head)
  const events: Array<NewEvent & { readonly category: string }> = []
  for (let i = 0; i < 24; i++) {
    const category = i % 3 === 0 ? theirs : ours
    const event = anEvent({ type: `${ours}${i % 4}` })
    await must(store.append(streamIn(category), 'none', [event]))
    events.push({ ...event, category })
  }
  return { ours, theirs, before, events }
}

export const reading: Part = ({ withStore, options }) =>
  describe('reading', () => {
    it(
      'a stream that does not exist yields nothing, nor does one whose name begins alike',
      withStore(async (store) => {
        const stream = freshStream()
        await must(store.append(stream, 'none', someEvents(1)))
        for (const name of [freshStream(), `${stream}x`, stream.slice(0, -1)])
          expect(await collect(store.read(name))).toEqual([])
      }),
    )

    it(
      'forwards, backwards, from and max',
      withStore(async (store) => {
        const stream = freshStream()
        await must(store.append(stream, 'none', someEvents(5)))
        for (const [range, revisions] of RANGES)
          expect(
            (await collect(store.read(stream, range))).map((event) => event.revision),
            JSON.stringify(range),
          ).toEqual(revisions)
      }),
    )

    it(
      'a stream longer than a batch, both ways, whole and in part',
      withStore(async (store) => {
        const stream = freshStream()
        const events = someEvents(1203)
        await must(store.append(stream, 'none', events))
        expect(idsOf(await collect(store.read(stream)))).toEqual(idsOf(events))
        const backwards = await collect(store.read(stream, { direction: 'backwards' }))
        expect(idsOf(backwards)).toEqual(idsOf(events.toReversed()))
        expect(idsOf(await collect(store.read(stream, { from: 100, max: 1001 })))).toEqual(
          idsOf(events.slice(100, 1101)),
        )
      }),
    )

    it(
      'the whole log in the order of positions, strictly after the one given',
      withStore(async (store) => {
        const { before, events } = await mixture(store)
        const types = events.map(({ type }) => type)
        const all = await collect(store.readAll(before, { types, batch: 5 }))
        expect(idsOf(all)).toEqual(idsOf(events))
        for (const [i, event] of all.entries()) {
          const previous = all[i - 1]?.position ?? before
          if (previous !== undefined) expect(comparePositions(previous, event.position)).toBe(-1)
          if (i % 7 === 0)
            expect(idsOf(await collect(store.readAll(event.position, { types })))).toEqual(idsOf(events.slice(i + 1)))
        }
        expect(await must(store.head)).toBe(all.at(-1)?.position)
      }),
    )

    for (const batch of [1, 5, 500])
      it(
        `only a category, only some types, or both, in batches of ${batch}`,
        withStore(async (store) => {
          const { ours, theirs, before, events } = await mixture(store)
          const [one, two] = [`${ours}1`, `${ours}2`]
          const expected = (holds: (event: (typeof events)[number]) => boolean) => idsOf(events.filter(holds))
          const read = async (filter: { readonly category?: string; readonly types?: ReadonlyArray<string> }) =>
            idsOf(await collect(store.readAll(before, { ...filter, batch })))
          expect(await read({ category: ours })).toEqual(expected((e) => e.category === ours))
          expect(await read({ category: theirs })).toEqual(expected((e) => e.category === theirs))
          expect(await read({ types: [one, two, 'Unknown'] })).toEqual(
            expected((e) => e.type === one || e.type === two),
          )
          expect(await read({ category: ours, types: [one] })).toEqual(
            expected((e) => e.category === ours && e.type === one),
          )
          expect(await read({ category: ours.slice(0, -1) })).toEqual([])
          expect(await read({ category: ours, types: [] })).toEqual([])
        }),
      )

    it(
      'never yields more than a batch at once',
      withStore(async (store) => {
        const category = freshCategory()
        const before = await must(store.head)
        await must(store.append(streamIn(category), 'none', someEvents(10)))
        for await (const batch of store.readAll(before, { category, batch: 4 }))
          expect(batch._tag === 'Right' && batch.right.length <= 4 && batch.right.length > 0).toBe(true)
      }),
    )

    it(
      'after a position that no store gave out is an error, not an empty answer',
      withStore(async (store) => {
        await must(store.append(freshStream(), 'none', someEvents(1)))
        for (const source of [store.readAll('nonsense' as Position), store.subscribe('nonsense' as Position)])
          for await (const answer of source)
            expect(answer).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidEvent' } })
      }),
    )

    it(
      'after a place between two events, or after none: an error at once, or what follows it, never something else',
      withStore(async (store) => {
        const category = freshCategory()
        const events = someEvents(2)
        const { position } = await must(store.append(streamIn(category), 'none', events))
        const before = String(Number(position) - 1).padStart(position.length, '0') as Position
        const stop = new AbortController()
        for (const source of [
          store.readAll(before, { category }),
          store.subscribe(before, { category, signal: stop.signal }),
        ])
          for await (const answer of source) {
            if (answer._tag === 'Left') expect(answer.left._tag).toBe('InvalidEvent')
            else {
              const found =
                '_tag' in answer.right && answer.right._tag === 'Events' ? answer.right.events : answer.right
              expect(found).toMatchObject([{ id: events[1]?.id }])
            }
            break
          }
        stop.abort()
      }),
    )

    it.skipIf(options.shared)(
      'an empty store has no head and no events',
      withStore(async (store) => {
        expect(await must(store.head)).toBeUndefined()
        expect(await collect(store.readAll(undefined))).toEqual([])
        const { position } = await must(store.append(freshStream(), 'none', someEvents(3)))
        expect(await must(store.head)).toBe(position)
        expect(await collect(store.readAll(undefined))).toHaveLength(3)
      }),
    )
  })
