import type * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { byKey, bySort } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import type { Effect } from '../language/effect.js'
import { PatternCodec } from './condition.js'
import { LimitCodec } from './duty.js'
import { exactly } from './exact.js'
import { TargetCodec } from './target.js'
import { CountingNumber, EventWord, flagOf } from './words.js'

/** What a route, an escalation, a relaxation or a filing brings about. */
export const EffectCodec: t.Type<Effect> = byKey('Effect', {
  oblige: exactly<Extract<Effect, { oblige: unknown }>>()(
    'Oblige',
    { oblige: PatternCodec },
    { by: TargetCodec, within: LimitCodec, from: EventWord },
  ),
  assign: shape(
    'AssignEffect',
    {
      assign: TargetCodec,
      round: bySort('"+1" or a number', { string: oneOf('Round', ['+1'] as const), number: CountingNumber }),
    },
    {},
  ),
  reopen: shape('ReopenEffect', { reopen: flagOf }, {}),
  supervise: shape('SuperviseEffect', { supervise: TargetCodec }, {}),
  joint: shape('JointEffect', { joint: flagOf }, {}),
})
