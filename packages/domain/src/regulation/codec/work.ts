import * as t from 'io-ts'
import { oneOf } from '../../codec/words.js'
import type { Confidential, Escalate, Retain, Route } from '../language/work.js'
import { ConditionCodec } from './condition.js'
import { TriggerCodec } from './duty.js'
import { EffectCodec } from './effect.js'
import { exactly } from './exact.js'
import { TargetCodec } from './target.js'
import { DurationCodec, dictionary, flagOf, many, NumberCodec, SetsCodec, Text, Words } from './words.js'

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
    order: NumberCodec,
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

export const ConfidentialCodec = exactly<Confidential>()(
  'confidential',
  { kind: t.literal('confidential'), fields: many(Text), see: many(TargetCodec) },
  {
    when: ConditionCodec,
    deny: many(oneOf('Deny', ['export', 'disclose', 'publish'] as const)),
    unless: ConditionCodec,
    mask: dictionary('Mask', many(Text)),
    audit: flagOf,
  },
)

const Deed = exactly<NonNullable<Retain['then']>[number]>()(
  'Deed',
  { do: oneOf('Deed', ['hand-over', 'destroy'] as const), on: TriggerCodec, to: TargetCodec },
  {},
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
  {
    when: ConditionCodec,
    to: TargetCodec,
    creates: EffectCodec,
    keepFor: DurationCodec,
    then: many(Deed),
  },
)
