import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEvent, collect, freshStream, must, mustFail, type Part } from './store-kit.js'

const cyclic = (): unknown => {
  const a: { b: { a?: unknown } } = { b: {} }
  a.b.a = a
  return a
}

const UNFIT: ReadonlyArray<readonly [string, unknown, string]> = [
  ['a function', { a: [0, { f: () => 1 }] }, 'data.a.1.f'],
  ['a bigint', { amount: 1n }, 'data.amount'],
  ['a cycle', cyclic(), 'data.b.a'],
  ['a symbol', [Symbol('s')], 'data.0'],
  ['NaN', { n: Number.NaN }, 'data.n'],
  ['a hole in an array', { list: [1, undefined, 3] }, 'data.list.1'],
  ['a Date', { at: new Date(0) }, 'data.at'],
  ['a Map', new Map(), 'data'],
  ['nothing at all', undefined, 'data'],
]

const TEXTS: ReadonlyArray<string> = [
  '投诉处理：请于五个工作日内答复。',
  '👩‍👩‍👧‍👦🀄️𠮷',
  'e\u0301 \u202e \ufeff',
  'a\u0000b\n\t"\\',
  '\ud83d',
  '\udc00\ud800',
  '',
]

export const content: Part = ({ withStore }) =>
  describe('content', () => {
    it(
      'comes back as it was given, with its place and the time of recording',
      withStore(async (store) => {
        const stream = freshStream()
        const event = anEvent({ data: { nested: [1, 'two', { three: null, four: true }], empty: {}, none: [] } })
        const { position } = await must(store.append(stream, 'none', [event]))
        const [read, ...rest] = await collect(store.read(stream))
        expect(rest).toEqual([])
        expect(read).toEqual({ ...event, stream, revision: 0, position, recordedtime: read?.recordedtime })
        expect(read?.recordedtime).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/)
      }),
    )

    it(
      'is what it was when the append was made, whatever becomes of the object',
      withStore(async (store) => {
        const stream = freshStream()
        const data = { text: 'before' }
        const task = store.append(stream, 'none', [anEvent({ data })])
        data.text = 'after'
        await must(task)
        expect((await collect(store.read(stream)))[0]?.data).toEqual({ text: 'before' })
      }),
    )

    it(
      'may be any text: Chinese, emoji, control characters, even half a surrogate pair',
      withStore(async (store) => {
        const stream = freshStream()
        await must(
          store.append(
            stream,
            'none',
            TEXTS.map((text) => anEvent({ data: { [text]: text } })),
          ),
        )
        expect((await collect(store.read(stream))).map(({ data }) => data)).toEqual(
          TEXTS.map((text) => ({ [text]: text })),
        )
      }),
    )

    it(
      'may be any JSON value',
      withStore(async (store) => {
        const json = fc
          .jsonValue({ stringUnit: 'binary', maxDepth: 4 })
          .map((value) => JSON.parse(JSON.stringify(value)))
        await fc.assert(
          fc.asyncProperty(json, async (data) => {
            const stream = freshStream()
            await must(store.append(stream, 'none', [anEvent({ data })]))
            expect((await collect(store.read(stream)))[0]?.data).toEqual(data)
          }),
          { numRuns: 50 },
        )
      }),
    )

    it(
      'leaves out what is undefined, as JSON does',
      withStore(async (store) => {
        const stream = freshStream()
        await must(store.append(stream, 'none', [anEvent({ data: { a: undefined, b: 1 } })]))
        expect((await collect(store.read(stream)))[0]?.data).toStrictEqual({ b: 1 })
      }),
    )

    for (const [what, data, path] of UNFIT)
      it(
        `cannot be ${what}: the error names the path and not the value`,
        withStore(async (store) => {
          const error = await mustFail(
            store.append(freshStream(), 'none', [anEvent(), anEvent({ data })]),
            'InvalidEvent',
          )
          expect(error.what.split(' ')[0]).toBe(`events[1].${path}`)
        }),
      )

    it(
      'of an envelope must be printable and well-formed',
      withStore(async (store) => {
        for (const id of ['', 'a\u0000', '\ud83d', 'x'.repeat(2000)])
          await mustFail(store.append(freshStream(), 'none', [anEvent({ id })]), 'InvalidEvent')
        await mustFail(store.append(freshStream(), 'none', [anEvent({ schemaversion: 0.5 })]), 'InvalidEvent')
        for (const stream of ['', '$all', 'a\ud83d'])
          await mustFail(store.append(stream, 'any', [anEvent()]), 'InvalidEvent')
      }),
    )

    it(
      'may be large, up to a mebibyte',
      withStore(async (store) => {
        const stream = freshStream()
        const data = { text: '诉'.repeat(300_000) }
        await must(store.append(stream, 'none', [anEvent({ data })]))
        expect((await collect(store.read(stream)))[0]?.data).toEqual(data)
        const larger = [anEvent(), anEvent({ data: { text: '诉'.repeat(350_000) } })]
        const error = await mustFail(store.append(stream, 0, larger), 'TooLarge')
        expect(error.bytes).toBeGreaterThan(error.limit)
        expect(await collect(store.read(stream))).toHaveLength(1)
      }),
    )

    it(
      'stays what it was however much of it is large',
      withStore(async (store) => {
        const stream = freshStream()
        const data = { text: 'x'.repeat(900_000) }
        for (let i = 0; i < 12; i++) await must(store.append(stream, 'any', [anEvent({ data: { ...data, i } })]))
        const read = await collect(store.read(stream))
        expect(read.map((event) => (event.data as { readonly i: number }).i)).toEqual(
          Array.from({ length: 12 }, (_, i) => i),
        )
      }),
    )
  })
