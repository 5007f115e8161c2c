import { describe, expect, it } from 'vitest'
import type { Expected } from '../store/port.js'
import { anEvent, collect, freshStream, idsOf, must, mustFail, type Part, someEvents } from './store-kit.js'

const EXPECTATIONS: ReadonlyArray<Expected> = ['none', 'exists', 'any', -1, 0, 1, 2, 3, 7]

const holds = (expected: Expected, length: number): boolean =>
  expected === 'any' ||
  (expected === 'none' ? length === 0 : expected === 'exists' ? length > 0 : expected === length - 1 && length > 0)

export const appending: Part = ({ withStore }) =>
  describe('appending', () => {
    for (const length of [0, 1, 3])
      for (const expected of EXPECTATIONS)
        it(
          `with ${length} events there and '${expected}' expected ${holds(expected, length) ? 'succeeds' : 'is refused'}`,
          withStore(async (store) => {
            const stream = freshStream()
            const before = someEvents(length)
            if (length > 0) await must(store.append(stream, 'none', before))
            const added = someEvents(2)
            if (holds(expected, length)) {
              const { revision, repeated } = await must(store.append(stream, expected, added))
              expect({ revision, repeated }).toEqual({ revision: length + 1, repeated: false })
            } else {
              const error = await mustFail(store.append(stream, expected, added), 'WrongExpectedRevision')
              expect(error).toMatchObject({ stream, expected, actual: length === 0 ? 'none' : length - 1 })
            }
            const all = holds(expected, length) ? [...before, ...added] : before
            expect(idsOf(await collect(store.read(stream)))).toEqual(idsOf(all))
          }),
        )

    it(
      'adds all events of an append or none',
      withStore(async (store) => {
        const stream = freshStream()
        const bad = [anEvent(), anEvent(), anEvent({ data: { amount: 1n } })]
        await mustFail(store.append(stream, 'any', bad), 'InvalidEvent')
        expect(await collect(store.read(stream))).toEqual([])
        await must(store.append(stream, 'none', bad.slice(0, 2)))
        expect(idsOf(await collect(store.read(stream)))).toEqual(idsOf(bad.slice(0, 2)))
      }),
    )

    it(
      'answers with the place of the last event',
      withStore(async (store) => {
        const stream = freshStream()
        const { revision, position } = await must(store.append(stream, 'none', someEvents(5)))
        const last = (await collect(store.read(stream))).at(-1)
        expect(last).toMatchObject({ revision, position })
      }),
    )

    it(
      'of nothing checks the expectation and adds nothing',
      withStore(async (store) => {
        const stream = freshStream()
        expect(await must(store.append(stream, 'none', []))).toMatchObject({ revision: -1, repeated: true })
        await mustFail(store.append(stream, 'exists', []), 'WrongExpectedRevision')
        const { position } = await must(store.append(stream, 'none', someEvents(2)))
        expect(await must(store.append(stream, 1, []))).toEqual({ revision: 1, position, repeated: true })
        await mustFail(store.append(stream, 'none', []), 'WrongExpectedRevision')
        expect(await collect(store.read(stream))).toHaveLength(2)
      }),
    )

    it(
      'does nothing before the task is run',
      withStore(async (store) => {
        const stream = freshStream()
        const task = store.append(stream, 'none', [anEvent()])
        expect(await collect(store.read(stream))).toEqual([])
        await must(task)
        expect(await collect(store.read(stream))).toHaveLength(1)
      }),
    )
  })
