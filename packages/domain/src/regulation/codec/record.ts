import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { byKey } from '../../codec/tagged.js'
import { oneOf } from '../../codec/words.js'
import type { Field, LedgerEffect, RecordRequirement, Scheme } from '../language/mechanism.js'
import { ConditionCodec, SelectionCodec } from './condition.js'
import { exactly } from './exact.js'
import { TargetCodec } from './target.js'
import {
  ActKind,
  FactOf,
  flagOf,
  many,
  NumCodec,
  ParamCodec,
  PathCodec,
  PeriodCodec,
  RefCodec,
  ScalarCodec,
  SetsCodec,
  Text,
} from './words.js'

/** A field of a form. */
export const FieldCodec: t.Type<Field> = byKey(
  'Field',
  {
    path: exactly<Extract<Field, { path: unknown }>>()(
      'FieldRule',
      { path: PathCodec },
      {
        modality: t.literal('may'),
        in: many(Text),
        open: flagOf,
        range: t.readonly(t.tuple([t.number, t.number])),
        value: FactOf,
        or: shape('StandIn', { value: Text, note: Text, into: PathCodec }, {}),
      },
    ),
    group: shape('FieldGroup', { group: Text, atLeast: t.number }, {}),
  },
  { otherwise: PathCodec },
)

export const RecordCodec = exactly<RecordRequirement>()(
  'record',
  { kind: t.literal('record'), at: many(SelectionCodec), fields: many(FieldCodec) },
  { form: Text, when: ConditionCodec, notGiven: t.literal('withReason'), fieldsFrom: ParamCodec },
)

const LedgerEffectCodec: t.Type<LedgerEffect> = byKey('LedgerEffect', {
  points: shape('Points', { points: NumCodec }, {}),
  set: shape('SetPoints', { set: t.number }, {}),
  flag: shape('SetFlag', { flag: Text, value: ScalarCodec }, {}),
  list: shape('ToList', { list: Text }, {}),
  propose: exactly<Extract<LedgerEffect, { propose: unknown }>>()('Propose', { propose: ActKind }, { with: SetsCodec }),
})

const Decision = byKey(
  'Decision',
  { act: shape('Decision', { by: TargetCodec, act: ActKind }, {}) },
  { otherwise: oneOf('Decision', ['engine', 'human'] as const), shared: ['by'] },
)

export const SchemeCodec = exactly<Scheme>()(
  'scheme',
  { kind: t.literal('scheme'), scope: oneOf('SchemeScope', ['agent', 'unit'] as const), decision: Decision },
  {
    period: PeriodCodec,
    entries: many(
      exactly<NonNullable<Scheme['entries']>[number]>()(
        'Entry',
        { on: SelectionCodec, effect: LedgerEffectCodec },
        { when: ConditionCodec, charge: PathCodec },
      ),
    ),
    inputs: many(RefCodec),
    output: oneOf('Output', ['ranking', 'scorecard', 'bonusProposal'] as const),
  },
)
