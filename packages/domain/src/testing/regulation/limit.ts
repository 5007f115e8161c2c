import fc from 'fast-check'
import type { Selection } from '../../regulation/language/condition.js'
import type { Limit, Trigger } from '../../regulation/language/duty.js'
import { atom, plain } from './condition.js'
import { early, state } from './facts.js'
import { length, role, share } from './head.js'

/** A limit; only duties after the first clause may lean on its clock. */
export const limit = (first: boolean): fc.Arbitrary<Limit> =>
  fc.oneof(
    { weight: 4, arbitrary: length },
    { weight: 1, arbitrary: fc.record({ at: fc.constant('case.receivedAt' as const), plus: length, else: length }) },
    {
      weight: 1,
      arbitrary: fc.record({
        by: fc.constant('class.gravity' as const),
        limits: fc.record({ minor: length, major: length }),
        else: length,
      }),
    },
    { weight: 1, arbitrary: fc.record({ earliest: fc.tuple(length, length) }) },
    ...(first
      ? []
      : [
          {
            weight: 1,
            arbitrary: fc.record(
              { dueOf: fc.constant(['c01' as const]), share, else: length },
              { requiredKeys: ['dueOf'] },
            ),
          },
        ]),
  )

/** An event that opens a duty; what is set later must not decide it. */
export const started: fc.Arbitrary<Selection> = fc.oneof(
  plain,
  plain.chain((event) =>
    fc.record({ event: fc.constant(event), by: role, where: atom(early) }, { requiredKeys: ['event'] }),
  ),
)

/** Anything that sets a mechanism off. */
export const trigger: fc.Arbitrary<Trigger> = fc.oneof(
  { weight: 4, arbitrary: started },
  { weight: 1, arbitrary: fc.record({ becomes: atom(state) }) },
  {
    weight: 1,
    arbitrary: fc.record({ clock: fc.constant('c01' as const), is: fc.constantFrom('warned', 'breached') }),
  },
  { weight: 1, arbitrary: fc.record({ clock: fc.constant('c01' as const), is: fc.record({ share }) }) },
  { weight: 1, arbitrary: fc.record({ anyOf: fc.tuple(started, plain) }) },
)
