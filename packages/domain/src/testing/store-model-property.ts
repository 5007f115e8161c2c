import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { EventStore, Expected } from '../store/port.js'
import { anEvent, collect, freshCategory, must, type Part } from './store-kit.js'
import { apply, type Model, type ModelAnswer, type ModelAppend } from './store-model.js'

const STREAMS = 3
const IDS = 12

const expected: fc.Arbitrary<Expected> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Expected>('any') },
  fc.constantFrom<Expected>('none', 'exists'),
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }) },
)

/** Few ids and mostly one content each, so that retries, overlaps and clashes are frequent. */
const append: fc.Arbitrary<ModelAppend> = fc.record({
  stream: fc.nat(STREAMS - 1),
  expected,
  events: fc
    .tuple(fc.nat(IDS - 1), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 9 }))
    .map(([first, count, n]) =>
      Array.from({ length: count }, (_, i) => ({ id: String((first + i) % IDS), content: n === 0 && i === 0 ? 1 : 0 })),
    ),
})

/** Appends of one round are begun together: one per writer. */
const rounds = fc.array(fc.array(append, { minLength: 1, maxLength: 3 }), { maxLength: 12 })

const orders = <A>(items: ReadonlyArray<A>): ReadonlyArray<ReadonlyArray<A>> =>
  items.length < 2 ? [items] : items.flatMap((item, i) => orders(items.toSpliced(i, 1)).map((rest) => [item, ...rest]))

/** All logs that explain these answers: in some order of the round, the model answers the same. */
const explain = (
  model: Model,
  round: ReadonlyArray<ModelAppend>,
  answers: ReadonlyArray<ModelAnswer>,
): ReadonlyArray<Model> =>
  orders(round.map((_, i) => i)).flatMap((order) => {
    let log = model
    for (const i of order) {
      const one = round[i]
      if (one === undefined) return []
      const [next, answer] = apply(log, one)
      if (JSON.stringify(answer) !== JSON.stringify(answers[i])) return []
      log = next
    }
    return [log]
  })

const run = async (store: EventStore, plan: ReadonlyArray<ReadonlyArray<ModelAppend>>): Promise<void> => {
  const category = freshCategory()
  const before = await must(store.head)
  const ids = Array.from({ length: IDS }, () => anEvent().id)
  const real = (id: string): string => ids[Number(id)] ?? ''
  const perform = async ({ stream, expected, events }: ModelAppend): Promise<ModelAnswer> => {
    const news = events.map(({ id, content }) => anEvent({ id: real(id), data: { content } }))
    const result = await store.append(`${category}-${stream}`, expected, news)()
    if (E.isLeft(result)) return { refused: result.left._tag }
    return { revision: result.right.revision, repeated: result.right.repeated }
  }
  let possible: ReadonlyArray<Model> = [[]]
  for (const round of plan) {
    const answers = await Promise.all(round.map(perform))
    possible = possible.flatMap((model) => explain(model, round, answers))
    possible = [...new Map(possible.map((model) => [JSON.stringify(model), model])).values()]
    if (possible.length === 0) throw new Error(`no order explains ${JSON.stringify({ round, answers })}`)
  }
  const log = (await collect(store.readAll(before, { category, batch: 3 }))).map(({ id, stream, data }) => ({
    id: String(ids.indexOf(id)),
    stream: Number(stream.split('-')[1]),
    content: (data as { readonly content: number }).content,
  }))
  const plain = (model: Model): string =>
    JSON.stringify(model.map(({ id, stream, content }) => ({ id, stream, content })))
  expect(possible.map(plain)).toContain(plain(log))
}

export const model: Part = ({ withStore, options }) =>
  describe('model', () => {
    it(
      'any writers, expectations, retries and clashes: the answers and the log are those of a plain list',
      withStore(async (store) => {
        await fc.assert(
          fc.asyncProperty(rounds, (plan) => run(store, plan)),
          { numRuns: options.runs ?? 50 },
        )
      }),
    )
  })
