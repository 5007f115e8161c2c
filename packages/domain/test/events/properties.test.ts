import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideIn } from '../../src/aggregate/decide.js'
import { dutiesOf } from '../../src/aggregate/duties.js'
import type { Kind, OtherCommand, OtherEvent } from '../../src/aggregate/kind.js'
import { eventsOf, revisionOf, type Stream } from '../../src/aggregate/stream.js'
import { otherAggregates } from '../../src/aggregates.js'
import { stateAt } from '../../src/clock/state-at.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import { arbitraryCommandsTo, arbitraryEventIn } from '../../src/testing/index.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

type AnyKind = Kind<OtherEvent, OtherCommand, Stream<OtherEvent>>
// What holds of every aggregate is told once, of all of them.
const kinds = Object.values(otherAggregates).map((kind) => ({
  aggregate: kind.aggregate,
  kind: kind as unknown as AnyKind,
}))

const duty = (scope: 'agent' | 'unit' | 'institution' | 'call', startsOn: string): Mechanism => ({
  kind: 'obligation',
  startsOn,
  stopsOn: 'Corrected',
  within: { n: 2, unit: 'workingDay' },
  responsible: 'handler',
  scope,
})
const rules = rulesFor(
  regulationWith([
    duty('agent', 'Enrolled'),
    duty('unit', 'Enrolled'),
    duty('institution', 'act:backup-done'),
    duty('call', 'CallOffered'),
    { ...duty('agent', 'Enrolled'), startsOn: { every: 'year' } } as Mechanism,
    { ...duty('agent', 'Enrolled'), before: ['Left'], severity: 'refuse' } as Mechanism,
    { kind: 'guard', on: ['EndShift', 'PublishRegulation', 'AnswerCall'], require: { fact: 'actor.id', is: 'u-1' } },
  ]),
)

describe.each(kinds)('any history of aggregate $aggregate', ({ aggregate, kind }) => {
  const events = fc.array(
    fc.oneof(
      ...kind.events.types.map((type) => arbitraryEventIn(aggregate, type as never, 's-1')),
    ) as fc.Arbitrary<OtherEvent>,
    { maxLength: 20 },
  )
  // Corrections mean something only where they name an event that there is.
  const corrected = fc.tuple(events, fc.array(fc.nat({ max: 30 }))).map(([list, picks]) =>
    list.map((event, i) => {
      const named = list[(picks[i] ?? i) % list.length]
      return event.type === 'Corrected' && named !== undefined
        ? { ...event, data: { ...event.data, event: named.id, annuls: true } }
        : event
    }),
  )

  it('folds, whatever its order, and keeps every event', () => {
    fc.assert(
      fc.property(fc.oneof(events, corrected), (list) => {
        const state = kind.evolveAll(kind.initial('s-1'), list)
        expect(revisionOf(state)).toBe(list.length)
        expect(eventsOf(state)).toEqual(list)
      }),
      { numRuns: 300 },
    )
  })

  it('folds at once to what it folds to event by event', () => {
    fc.assert(
      fc.property(corrected, (list) => {
        const one = list.reduce(kind.evolve, kind.initial('s-1'))
        expect(kind.evolveAll(kind.initial('s-1'), list)).toEqual(one)
        if (list.length > 0) expect(kind.retold(one).at(-1)).toEqual(one)
      }),
      { numRuns: 200 },
    )
  })

  it('has duties, each in some state, at any moment', () => {
    fc.assert(
      fc.property(corrected, fc.integer({ min: 1_450_000_000_000, max: 1_900_000_000_000 }), (list, now) => {
        const state = kind.evolveAll(kind.initial('s-1'), list)
        const { all } = dutiesOf(kind)(rules)(state, now as never)
        expect(new Set(all.map(({ clock }) => clock.id)).size).toBe(all.length)
        for (const { clock } of all) expect(stateAt(clock, now as never)).toEqual(expect.any(String))
      }),
      { numRuns: 200 },
    )
  })
})

describe.each(kinds)('any command to aggregate $aggregate', ({ aggregate, kind }) => {
  it('is decided, the same way each time, and once accepted is a repetition', () => {
    const commands = fc.array(arbitraryCommandsTo(aggregate, 's-1') as fc.Arbitrary<OtherCommand>, { maxLength: 12 })
    const decideOne = decideIn(kind)(rules)
    fc.assert(
      fc.property(commands, (list) => {
        let state = kind.initial('s-1')
        for (const command of list) {
          const decided = decideOne(command)(state)
          expect(decideOne(command)(state)).toEqual(decided)
          if (decided._tag === 'Left') continue
          for (const event of decided.right) {
            expect(kind.events.decode(event.type, event.schema, event.data)._tag).toBe('Right')
            expect(event).toMatchObject({ aggregate, subject: 's-1', command: command.id })
          }
          state = kind.evolveAll(state, decided.right)
          expect(decideOne(command)(state)).toEqual({ _tag: 'Right', right: [] })
        }
      }),
      { numRuns: 300 },
    )
  })
})
