import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { byKey, bySort } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import type { Effect, Escalate, Retain, Route } from '../language/mechanism.js'
import { ConditionCodec, SelectionCodec } from './condition.js'
import { LimitCodec, TriggerCodec } from './duty.js'
import { exactly } from './exact.js'
import { TargetCodec } from './target.js'
import { DurationCodec, flagOf, many, SetsCodec, Text, Words } from './words.js'

/** Consequences of a route or an escalation. */
export const EffectCodec: t.Type<Effect> = byKey('Effect', {
  oblige: exactly<Extract<Effect, { oblige: unknown }>>()(
    'Oblige',
    { oblige: SelectionCodec },
    { by: TargetCodec, within: LimitCodec, from: Text },
  ),
  assign: shape(
    'AssignEffect',
    { assign: TargetCodec, round: bySort('"+1" or a number', { string: t.literal('+1'), number: t.number }) },
    {},
  ),
  reopen: shape('ReopenEffect', { reopen: flagOf }, {}),
  supervise: shape('SuperviseEffect', { supervise: TargetCodec }, {}),
  joint: shape('JointEffect', { joint: flagOf }, {}),
})

const Mode = oneOf('Mode', ['bind', 'suggest'] as const)

export const RouteCodec = exactly<Route>()(
  'route',
  { kind: t.literal('route'), step: Words, on: TriggerCodec },
  {
    when: ConditionCodec,
    to: TargetCodec,
    else: TargetCodec,
    by: TargetCodec,
    cc: many(TargetCodec),
    order: t.number,
    mode: Mode,
    priority: t.literal('head-of-queue'),
    within: DurationCodec,
    via: many(Text),
    ends: many(oneOf('Ends', ['clocks'] as const)),
    sets: SetsCodec,
    creates: EffectCodec,
  },
)

export const EscalateCodec = exactly<Escalate>()(
  'escalate',
  { kind: t.literal('escalate'), on: TriggerCodec, to: TargetCodec },
  {
    when: ConditionCodec,
    by: TargetCodec,
    cc: many(TargetCodec),
    do: many(EffectCodec),
    within: DurationCodec,
    repeat: oneOf('Repeat', ['once', 'perEvent', 'perRound', 'perGroup'] as const),
    mode: Mode,
    keepOwner: flagOf,
  },
)

export const RetainCodec = exactly<Retain>()(
  'retain',
  {
    kind: t.literal('retain'),
    what: Words,
    do: oneOf('Do', ['file', 'archive', 'keep', 'copy', 'seal', 'back-up'] as const),
    on: TriggerCodec,
    by: TargetCodec,
  },
  { when: ConditionCodec, to: TargetCodec, keepFor: DurationCodec },
)
