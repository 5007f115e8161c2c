import { describe, expect, it } from 'vitest'
import type { Expected, NewEvent } from '../store/port.js'
import {
  anEvent,
  collect,
  freshCategory,
  freshStream,
  idsOf,
  must,
  mustFail,
  type Part,
  someEvents,
  streamIn,
} from './store-kit.js'

const CHANGES: ReadonlyArray<readonly [string, Partial<NewEvent>]> = [
  ['data', { data: { text: 'another note', n: 1 } }],
  ['data with a key more', { data: { text: 'a note', n: 1, more: null } }],
  ['type', { type: 'Denied' }],
  ['schema version', { schemaversion: 2 }],
  ['subject', { subject: 'subject-2' }],
  ['time', { time: '2026-01-05T10:00:00+08:00' }],
]

export const idempotence: Part = ({ withStore }) =>
  describe('appending again', () => {
    const expectations: ReadonlyArray<Expected> = ['none', 'exists', 'any', 0, 1, 9]
    for (const expected of expectations)
      it(
        `the same events succeeds and adds nothing, even with '${expected}' expected`,
        withStore(async (store) => {
          const stream = freshStream()
          const events = someEvents(3)
          const first = await must(store.append(stream, 'none', events))
          await must(store.append(stream, 2, someEvents(2)))
          expect(await must(store.append(stream, expected, events))).toEqual({ ...first, repeated: true })
          expect(await collect(store.read(stream))).toHaveLength(5)
        }),
      )

    it(
      'a part that is contiguous counts as the same',
      withStore(async (store) => {
        const stream = freshStream()
        const events = someEvents(4)
        await must(store.append(stream, 'none', events))
        const again = await must(store.append(stream, 'none', events.slice(1, 3)))
        expect(again).toMatchObject({ revision: 2, repeated: true })
      }),
    )

    it(
      'does not mind the order of keys, nor another correlation',
      withStore(async (store) => {
        const stream = freshStream()
        const event = anEvent({ data: { a: 1, b: { c: [1, { d: 2, e: 3 }] } } })
        await must(store.append(stream, 'none', [event]))
        const turned = { ...event, correlationid: 'other', data: { b: { c: [1, { e: 3, d: 2 }] }, a: 1 } }
        expect(await must(store.append(stream, 'none', [turned]))).toMatchObject({ revision: 0, repeated: true })
      }),
    )

    for (const [what, change] of CHANGES)
      it(
        `an id with another ${what} is refused`,
        withStore(async (store) => {
          const stream = freshStream()
          const event = anEvent()
          await must(store.append(stream, 'none', [event]))
          const error = await mustFail(
            store.append(stream, 'any', [{ ...event, ...change }]),
            'DuplicateWithOtherContent',
          )
          expect(error.id).toBe(event.id)
          await mustFail(store.append(stream, 'any', [anEvent(), { ...event, ...change }]), 'DuplicateWithOtherContent')
          expect(await collect(store.read(stream))).toHaveLength(1)
        }),
      )

    it(
      'an id in another stream is refused',
      withStore(async (store) => {
        const category = freshCategory()
        const event = anEvent()
        const other = streamIn(category)
        await must(store.append(streamIn(category), 'none', [event]))
        await mustFail(store.append(other, 'none', [event]), 'DuplicateWithOtherContent')
        await mustFail(store.append(other, 'none', [anEvent(), event]), 'DuplicateWithOtherContent')
        expect(await collect(store.read(other))).toEqual([])
      }),
    )

    it(
      'old and new ids together, or old ones in another order, is a wrong revision',
      withStore(async (store) => {
        const stream = freshStream()
        const [a, b, c] = [anEvent(), anEvent(), anEvent()]
        await must(store.append(stream, 'none', [a, b, c]))
        for (const mixed of [
          [c, anEvent()],
          [anEvent(), a],
          [b, a],
          [a, c],
        ]) {
          const error = await mustFail(store.append(stream, 'any', mixed), 'WrongExpectedRevision')
          expect(error.actual).toBe(2)
        }
        expect(idsOf(await collect(store.read(stream)))).toEqual(idsOf([a, b, c]))
      }),
    )

    it(
      'one id twice in one append is invalid',
      withStore(async (store) => {
        const event = anEvent()
        const error = await mustFail(store.append(freshStream(), 'none', [event, anEvent(), event]), 'InvalidEvent')
        expect(error.what).toContain('events[2].id')
      }),
    )

    it(
      'a refused append leaves its ids free',
      withStore(async (store) => {
        const stream = freshStream()
        const event = anEvent()
        await mustFail(store.append(stream, 'exists', [event]), 'WrongExpectedRevision')
        expect(await must(store.append(stream, 'none', [event]))).toMatchObject({ revision: 0, repeated: false })
      }),
    )
  })
