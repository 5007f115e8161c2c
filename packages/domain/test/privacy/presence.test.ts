import { describe, expect, it } from 'vitest'
import { withheld } from '../../src/codec/personal.js'
import { commandOf, streamNamed } from '../../src/example/command.js'
import type { Example, ExampleLook, ExampleStep, RegulationExamples } from '../../src/example/language.js'
import { failures, stageOf } from '../../src/example/prove.js'
import { replaced, type StoredPath } from '../../src/privacy/envelopes.js'
import { categoriesUnder } from '../../src/privacy/field-categories.js'
import { personalIn } from '../../src/privacy/personal-in.js'
import { streams } from '../../src/regulation/check/vocabulary/streams.js'
import { allExamples } from '../../src/regulations/examples.js'
import { allRegulations } from '../../src/regulations/index.js'

const places = allExamples.map((examples) => {
  const regulation = allRegulations.find(({ id }) => id === examples.regulation)
  if (regulation === undefined) throw new Error(`${examples.regulation} is not there`)
  return { id: regulation.id, regulation, examples, fields: categoriesUnder([{ source: regulation }]) }
})
type Place = (typeof places)[number]

/** Where the data of a deed are personal. */
const personalOf = ({ examples, fields }: Place, step: ExampleStep, at: number): ReadonlyArray<StoredPath> => {
  if ('until' in step || step.with === undefined) return []
  const { aggregate } = streamNamed(step.on)
  const { command, data } = commandOf(step, examples, at, {})
  const type = streams.find((one) => one.aggregate === aggregate)?.yields[command] ?? ''
  return personalIn(fields)(aggregate, type, { data }).map(({ path: [, first = '', ...rest] }) =>
    // Details of an act stand beside what any act may say.
    first === 'details' ? rest : [first, ...rest],
  )
}

const all = ({ clauses, story }: RegulationExamples): ReadonlyArray<readonly [string, Example]> => [
  ...Object.entries(clauses).flatMap(([clause, some]) =>
    some.map((example, i) => [`${clause}, example ${i + 1},`, example] as const),
  ),
  ['the story', story],
]

/** What a look expects, apart from personal facts themselves. */
const unreadLook = ({ fields }: Place, look: ExampleLook): ExampleLook =>
  look.facts === undefined
    ? look
    : {
        ...look,
        facts: Object.fromEntries(
          Object.entries(look.facts).filter(
            ([path]) => !path.startsWith('field.') || fields(path.slice('field.'.length)) === undefined,
          ),
        ),
      }

/** The example as somebody lives it who reads a word wherever something is personal. */
const unread = (place: Place, example: Example): Example => ({
  ...example,
  steps: example.steps.map((step, i) => {
    if ('until' in step || step.with === undefined) return step
    const at = personalOf(place, step, i).map((path) => [path, withheld.sealed] as const)
    return { ...step, with: replaced(step.with, at) as typeof step.with }
  }),
  ...(example.then === undefined ? {} : { then: example.then.map((look) => unreadLook(place, look)) }),
})

it('the examples of the regulations say a good deal that is personal', () => {
  const said = places.flatMap((place) =>
    all(place.examples).flatMap(([, { steps }]) => steps.flatMap((step, i) => personalOf(place, step, i))),
  )
  expect(said.length).toBeGreaterThan(2_000)
})

/** All that examples expect: refusals, warnings, clocks, escalations, facts, scores, figures, reports, what is hidden from whom. */
describe.each(places)('under $id', (place) => {
  it.each(all(place.examples))('%s comes out the same for whoever cannot read what is personal', (_, example) => {
    const stage = stageOf(place.regulation, place.examples, example)
    if (stage._tag === 'Left') throw new Error(`${place.id} does not compile`)
    expect(failures(stage.right, unread(place, example), place.examples)).toEqual([])
  })
})
