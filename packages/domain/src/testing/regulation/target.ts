import fc from 'fast-check'
import type { Target } from '../../regulation/language/target.js'
import { atom } from './condition.js'
import { state } from './facts.js'
import { role } from './head.js'

/** Somebody whom the head declares, or who is bound by the case. */
export const target: fc.Arbitrary<Target> = fc.oneof(
  { weight: 4, arbitrary: role },
  { weight: 1, arbitrary: fc.record({ actor: fc.constantFrom('handler', 'unit', 'involved') }) },
  {
    weight: 1,
    arbitrary: fc.record({ superior: role, levels: fc.integer({ min: 1, max: 2 }) }, { requiredKeys: ['superior'] }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ head: role, as: fc.constantFrom('lead', 'guide'), by: role }, { requiredKeys: ['head'] }),
  },
  { weight: 1, arbitrary: fc.record({ firstOf: fc.tuple(role, role), else: role }) },
  { weight: 1, arbitrary: fc.record({ anyOf: fc.tuple(role, role) }) },
  { weight: 1, arbitrary: fc.record({ roster: fc.constant('night') }) },
  { weight: 1, arbitrary: fc.record({ external: fc.constant('court') }) },
  {
    weight: 1,
    arbitrary: fc.record({ table: fc.constant('assignment'), key: fc.constant(['case.channel' as const]), else: role }),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { party: role, if: fc.constant('available' as const), unless: atom(state) },
      { requiredKeys: ['party'] },
    ),
  },
)
