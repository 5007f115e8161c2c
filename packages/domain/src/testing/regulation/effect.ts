import fc from 'fast-check'
import type { Effect } from '../../regulation/language/effect.js'
import { pattern, plain } from './condition.js'
import { length } from './head.js'
import { target } from './target.js'

/** What a route, an escalation, a relaxation brings about. */
export const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ oblige: pattern, by: target, within: length, from: plain }, { requiredKeys: ['oblige'] }),
  fc.record({ assign: target, round: fc.constantFrom('+1' as const, 2) }),
  fc.record({ reopen: fc.constant(true as const) }),
  fc.record({ supervise: target }),
  fc.record({ joint: fc.constant(true as const) }),
)
