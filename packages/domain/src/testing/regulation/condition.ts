import fc from 'fast-check'
import type { Condition, Pattern, Selection } from '../../regulation/language/condition.js'
import { events, type state } from './facts.js'
import { length, number, role } from './head.js'

type Facts = typeof state

/** One comparison of one fact. */
export const atom = (facts: Facts): fc.Arbitrary<Condition> =>
  fc.constantFrom(...facts).chain(([path, conditions]) => fc.constantFrom(...conditions(path)))

/** Facts joined; each is asked about once, so that no condition contradicts itself. */
const joined = (facts: Facts): fc.Arbitrary<Condition> =>
  fc
    .subarray([...facts], { minLength: 1, maxLength: 3 })
    .chain((chosen) => fc.tuple(...chosen.map((fact) => atom([fact]))))
    .chain((parts) => fc.constantFrom<Condition>({ all: parts }, { any: parts }))

/** A condition on facts alone, as rows have them. */
export const factual = (facts: Facts): fc.Arbitrary<Condition> =>
  fc.oneof(
    { weight: 3, arbitrary: atom(facts) },
    { weight: 1, arbitrary: atom(facts).map((not) => ({ not })) },
    { weight: 2, arbitrary: joined(facts) },
  )

type Some = typeof events
const kindsOf = (some: Some): fc.Arbitrary<string> => fc.constantFrom(...some.map(([event]) => event))

/** Any of the events that the words know. */
export const plain = kindsOf(events)

const selected = (some: Some): fc.Arbitrary<Selection> =>
  fc.oneof(
    kindsOf(some),
    fc.constantFrom(...some).chain(([event, facts]) =>
      fc.record(
        {
          event: fc.constant(event),
          by: role,
          where: atom(facts),
          after: kindsOf(some),
          in: fc.constantFrom('round' as const, { same: ['case.respondent.unit' as const] }),
          within: length,
        },
        { requiredKeys: ['event'] },
      ),
    ),
  )

/** Events, narrowed or not. */
export const selection = selected(events)

/** What a decision may wait for: events that no random guard stands before, so that no two guards wait for each other. */
const free: Some = events.filter(([event]) =>
  ['Received', 'Replied:interim', 'Classified:gravity', 'act:contact-attempted'].includes(event),
)

const counted: fc.Arbitrary<Condition> = fc.oneof(
  fc.record(
    { some: selected(free), atLeast: number, distinct: fc.constant('it.at.date' as const) },
    { requiredKeys: ['some'] },
  ),
  fc.record({
    sum: fc.constant('it.field.product.quantity' as const),
    over: fc.constant<Selection>({ event: 'Received', in: { same: ['case.respondent.unit'] } }),
    atLeast: number,
  }),
  fc.constant<Condition>({
    each: ['desk', 'leader'],
    has: { some: { event: 'act:contact-attempted', by: { fact: 'each' } } },
  }),
)

/** A condition on facts and events. */
export const condition = (facts: Facts): fc.Arbitrary<Condition> =>
  fc.oneof({ weight: 6, arbitrary: factual(facts) }, { weight: 1, arbitrary: counted })

/** What can be waited for. */
export const pattern: fc.Arbitrary<Pattern> = fc.oneof(
  selection,
  fc.record({ some: selection, atLeast: number }, { requiredKeys: ['some'] }),
  fc.record({ anyOf: fc.tuple(selection, plain) }),
  fc.record({ allOf: fc.tuple(selection, plain) }),
  fc.record({ inOrder: fc.tuple(plain, selection) }),
)
